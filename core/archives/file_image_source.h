// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/image_source.h"

class QThreadPool;

namespace decant {

/// Images from this disk, whatever they are: a folder in OCI layout, an archive of images, a root
/// file system. They are told by what they hold; what was called something else is used all the
/// same, with a warning. Layers are read where they are: ResolvedImage::places says where.
/// Lives on one thread; the pool must outlive its tasks.
class FileImageSource final : public ImageSource
{
public:
    /// `cacheFolder`: for what must be unpacked to be read.
    FileImageSource(QString cacheFolder, QThreadPool &pool)
        : m_cacheFolder(std::move(cacheFolder)), m_pool(pool)
    {}

    /// Progress: bytes of the file that had to be read to the end for it.
    std::unique_ptr<ValueTask<ResolvedImage>> resolve(const ImageLocation &location,
                                                      const Platform &platform) override;
    /// Fails with Invalid for a root file system, which has none.
    std::unique_ptr<ValueTask<QStringList>> tags(const ImageLocation &location) override;
    std::unique_ptr<ValueTask<FileContents>> identify(const ImageLocation &location) override;
    /// Always empty.
    QString localPath(const Descriptor &layer) const override;
    /// Only for layers that have no place: fails with NotFound, for they are missing.
    std::unique_ptr<LayerFetch> fetch(const ResolvedImage &image, const Descriptor &layer,
                                      BlobReader reader) override;

private:
    const QString m_cacheFolder;
    QThreadPool &m_pool;
};

/// The fetch of a layer that is missing in the file it should be in.
std::unique_ptr<LayerFetch> missingLayer(const ResolvedImage &image, const Descriptor &layer);

} // namespace decant
