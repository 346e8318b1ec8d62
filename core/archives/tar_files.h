// SPDX-License-Identifier: MIT
#pragma once

#include "core/archives/file_set.h"

#include <QHash>

#include <stop_token>

namespace decant {

/// The members of a tar that is not compressed: found by their headers, never unpacked. Links
/// are followed, for "docker save" writes a layer that occurs twice as a link.
class TarFiles final : public FileSet
{
    Q_DECLARE_TR_FUNCTIONS(decant::TarFiles)

public:
    /// `path` is what sentences say; `tar` is where the archive lies, maybe as a temporary file.
    /// Fails with Corrupt where the archive is cut or damaged, Unsafe where it has more members
    /// than any image, Cancelled, NotFound, Failed.
    static Result<std::unique_ptr<TarFiles>> open(const QString &path, const BlobPlace &tar,
                                                  const std::stop_token &stop);

    BlobPlace find(const QString &name) const override;

private:
    struct Member
    {
        qint64 offset = 0;
        qint64 size = 0;
        QString target; ///< Of a link; else empty.
    };

    TarFiles(const QString &path, BlobPlace tar) : FileSet(path), m_tar(std::move(tar)) {}
    Result<void> list(const std::stop_token &stop);
    Error damaged(const Error &reason) const;

    const BlobPlace m_tar;
    QHash<QString, Member> m_members;
};

} // namespace decant
