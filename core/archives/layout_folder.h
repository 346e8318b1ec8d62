// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/image_index.h"
#include "core/values/resolved_image.h"

#include <QStringList>

#include <stop_token>

namespace decant {

/// A folder in OCI layout: blobs named by their digests, and an index.json that names images.
/// Functions block, for they read files. Source: OCI image-spec v1.1, "Image Layout".
class LayoutFolder
{
    Q_DECLARE_TR_FUNCTIONS(decant::LayoutFolder)

public:
    explicit LayoutFolder(QString path) : m_path(std::move(path)) {}

    /// Finds the image with this tag (empty: the only one there is) for this platform; index,
    /// manifest and configuration are checked against their digests.
    /// Fails with NotFound, Invalid, Corrupt, Cancelled.
    Result<ResolvedImage> resolve(const ImageLocation &location, const Platform &platform,
                                  const std::stop_token &stop) const;

    /// The names that index.json gives to its images, in its order, each once.
    Result<QStringList> tags() const;

    /// Where the blob would be.
    QString pathOf(const Digest &digest) const;

private:
    Result<std::vector<JsonReader>> entries() const;
    Result<ImageIndex> indexFor(const QString &tag) const;
    Result<QByteArray> read(const QString &path) const;

    QString m_path;
};

} // namespace decant
