// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/image_source.h"

class QThreadPool;

namespace decant {

/// Images from folders in OCI layout: oci:DIR[:TAG]. Nothing is copied; layers are read where
/// they are. Lives on one thread; the pool must outlive its tasks.
class OciLayoutSource final : public ImageSource
{
public:
    explicit OciLayoutSource(QThreadPool &pool) : m_pool(pool) {}

    std::unique_ptr<ValueTask<ResolvedImage>> resolve(const ImageLocation &location,
                                                      const Platform &platform) override;
    std::unique_ptr<ValueTask<QStringList>> tags(const ImageLocation &location) override;
    /// Looks in the folders that resolve() was asked about, the last one first.
    QString localPath(const Descriptor &layer) const override;
    /// Reads the layer in its folder. Fails with NotFound where it is missing, Corrupt where it
    /// is damaged.
    std::unique_ptr<LayerFetch> fetch(const ResolvedImage &image, const Descriptor &layer,
                                      BlobReader reader) override;

private:
    QThreadPool &m_pool;
    QStringList m_folders;
};

} // namespace decant
