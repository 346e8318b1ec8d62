// SPDX-License-Identifier: MIT
#pragma once

#include "core/archives/file_set.h"

#include <QStringList>

#include <vector>

namespace decant {

/// The manifest.json of what "docker save" writes: a list of images, each with a configuration, its
/// names, and its layers' files, oldest first.
/// Source: moby, image/spec/v1.2.md, "Combined Image JSON + Filesystem Changeset Format".
class DockerManifest
{
    Q_DECLARE_TR_FUNCTIONS(decant::DockerManifest)

public:
    struct Entry
    {
        QString config;
        QStringList names;
        QStringList layers;
    };

    static bool isIn(const FileSet &files);

    /// `files` must outlive the manifest. Fails with Invalid where there is none, NotFound where
    /// it lists no image, Corrupt.
    static Result<DockerManifest> read(const FileSet &files);

    /// The images that `name` stands for, more than one where they differ in their platforms. It
    /// is written as in the archive, or shorter, or as "@0" for the first; empty: the only one.
    /// Fails with NotFound or Invalid, and says which there are.
    Result<std::vector<Entry>> entriesFor(const QString &name) const;

    /// The names of all images, each once.
    QStringList names() const;

private:
    DockerManifest(const FileSet &files, std::vector<Entry> entries)
        : m_files(&files), m_entries(std::move(entries))
    {}

    const FileSet *m_files;
    std::vector<Entry> m_entries;
};

} // namespace decant
