// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/container_engine.h"
#include "core/ports/image_source.h"

class QThreadPool;

namespace decant {

/// Images from registries that a container engine brings, because Decant itself can't reach them.
/// What comes is the merged file system: an image of one layer, in a temporary file that goes
/// with whoever holds the image last. Lives on one thread; all parts must outlive its tasks.
class DelegatedSource final : public ImageSource
{
public:
    /// `cacheFolder`: where the temporary file lies.
    DelegatedSource(ContainerEngine &engine, QString cacheFolder, QThreadPool &pool)
        : m_engine(engine), m_cacheFolder(std::move(cacheFolder)), m_pool(pool)
    {}

    /// Everything travels here. Progress: bytes of the file system, twice: written, then hashed.
    std::unique_ptr<ValueTask<ResolvedImage>> resolve(const ImageLocation &location,
                                                      const Platform &platform) override;
    /// Fails with Invalid: engines know no tags but those they pulled.
    std::unique_ptr<ValueTask<QStringList>> tags(const ImageLocation &location) override;
    bool isAvailable() const override { return m_engine.isInstalled(); }
    /// Always empty.
    QString localPath(const Descriptor &layer) const override;
    /// Fails with NotFound, for the only layer is there already.
    std::unique_ptr<LayerFetch> fetch(const ResolvedImage &image, const Descriptor &layer,
                                      BlobReader reader) override;

private:
    ContainerEngine &m_engine;
    const QString m_cacheFolder;
    QThreadPool &m_pool;
};

} // namespace decant
