// SPDX-License-Identifier: MIT
#pragma once

#include "core/archives/file_set.h"
#include "core/base/json_reader.h"
#include "core/values/image_index.h"
#include "core/values/resolved_image.h"

#include <QStringList>

#include <stop_token>

namespace decant {

/// Images in OCI layout: blobs named by their digests, and an index.json that names images; in a
/// folder or in an archive. Source: OCI image-spec v1.1, "Image Layout".
class OciLayout
{
    Q_DECLARE_TR_FUNCTIONS(decant::OciLayout)

public:
    /// `files` must outlive the layout.
    explicit OciLayout(const FileSet &files) : m_files(files) {}

    static bool isIn(const FileSet &files);

    /// Finds the image with the location's tag (empty: the only one there is) for this platform;
    /// index, manifest and configuration are checked against their digests. Says where the layers
    /// are that are there. `transport`: how sentences name the images.
    /// Fails with NotFound, Invalid, Corrupt, Cancelled.
    Result<ResolvedImage> resolve(const ImageLocation &location, ImageLocation::Transport transport,
                                  const Platform &platform, const std::stop_token &stop) const;

    /// The names that index.json gives to its images, in its order, each once.
    Result<QStringList> tags() const;

private:
    Result<std::vector<JsonReader>> entries() const;
    Result<ImageIndex> indexFor(const QString &tag, ImageLocation::Transport transport) const;

    const FileSet &m_files;
};

/// Says which images there are, where none or another was named. `names` is not empty.
Error unnamedImage(const FileSet &files, ImageLocation::Transport transport,
                   const QStringList &names);
Error unknownImage(const FileSet &files, const QString &name, const QStringList &names);

} // namespace decant
