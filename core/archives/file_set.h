// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/values/blob_place.h"

#include <QByteArray>
#include <QCoreApplication>

namespace decant {

/// Files by their names, wherever they lie: in a folder, or in an archive that is read in place.
/// Functions block, for they read files.
class FileSet
{
    Q_DECLARE_TR_FUNCTIONS(decant::FileSet)

public:
    /// `path`: of the folder or the archive, as sentences shall call it.
    explicit FileSet(QString path) : m_path(std::move(path)) {}
    virtual ~FileSet() = default;
    Q_DISABLE_COPY_MOVE(FileSet)

    const QString &path() const { return m_path; }
    /// The path as the system writes it.
    QString label() const;

    /// Where the file of this name ("blobs/sha256/…") lies; empty where there is none.
    virtual BlobPlace find(const QString &name) const = 0;
    bool has(const QString &name) const { return !find(name).isEmpty(); }

    /// A document. What is larger than any may be comes cut, and is refused for it later.
    /// Fails with NotFound where there is none: the image is incomplete.
    Result<QByteArray> read(const QString &name) const;

private:
    const QString m_path;
};

} // namespace decant
