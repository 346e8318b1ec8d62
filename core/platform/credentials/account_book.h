// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

namespace decant {

/// Which registries there are entries for in the system's keychain, which can't be asked that.
/// A file of names: no secret is in it.
class AccountBook
{
public:
    explicit AccountBook(QString path) : m_path(std::move(path)) {}

    /// Users by registry. Empty where the file is missing or damaged.
    QMap<QString, QString> accounts() const;
    /// What can't be written is lost, and logged.
    void note(const QString &registry, const QString &user) const;
    void forget(const QString &registry) const;

private:
    void write(const QMap<QString, QString> &accounts) const;

    QString m_path;
};

} // namespace decant
