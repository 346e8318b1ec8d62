// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace fake_wsl {

/// A distribution's disk is the archive that came for it, so that a test sees what arrived even
/// where no file system could hold it.
class Disk
{
public:
    explicit Disk(QString path) : m_path(std::move(path)) {}

    /// The content of a regular file; nothing where there is none.
    std::optional<QByteArray> read(const QString &name) const;
    /// By name, from its /etc/passwd.
    std::optional<quint32> uidOf(const QString &user) const;
    /// What /etc/wsl.conf has as [user] default, if there is such a user.
    std::optional<quint32> configuredUid() const;
    /// As it is, or compressed for "tar.gz" and "tar.xz"; "-" is standard output. False where that
    /// can't be written.
    bool writeTo(const QString &target, const QString &format) const;
    /// A value of its /etc/os-release, without quotes.
    QString osRelease(const QString &key) const;

private:
    QString m_path;
};

} // namespace fake_wsl
