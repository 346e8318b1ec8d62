// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"
#include "core/rootfs/tar_entry.h"

#include <QString>

#include <memory>
#include <vector>

struct archive;

namespace decant {

/// Makes files of members, through libarchive. Permissions and times of directories come last,
/// in close().
class DiskWriter
{
public:
    /// `folder`: absolute, without symbolic links in it.
    explicit DiskWriter(QByteArray folder);

    /// Makes what `entry` says; a path's parts are given normalised. Content follows by write().
    Result<void> begin(const TarEntry &entry, const std::vector<std::string> &path,
                       const std::vector<std::string> &hardLinkTarget);
    /// `position` in the file, bytes.
    Result<void> write(Bytes bytes, qint64 position);
    /// Completes the member.
    Result<void> end();
    Result<void> close();

    qint64 warnings() const { return m_warnings; }
    const QString &firstWarning() const { return m_firstWarning; }

private:
    struct Free
    {
        void operator()(archive *disk) const;
    };

    QByteArray pathOf(const std::vector<std::string> &parts) const;
    Result<void> check(int status);

    QByteArray m_folder;
    std::unique_ptr<archive, Free> m_disk;
    std::string m_name;
    qint64 m_warnings = 0;
    QString m_firstWarning;
};

} // namespace decant
