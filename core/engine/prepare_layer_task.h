// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/image_source.h"
#include "core/rootfs/layer_index.h"

class QThreadPool;

namespace decant {

class BlobStore;

/// What preparing layers needs.
struct LayerParts
{
    QThreadPool &pool;
    BlobStore &store;
    ImageSource &source;
    Limits limits{};
};

/// Where a layer lies that need not be fetched; empty where it must be.
BlobPlace localPlace(const ImageSource &source, const ResolvedImage &image,
                     const Descriptor &layer);

/// A layer that can be merged.
struct PreparedLayer
{
    Descriptor descriptor;
    BlobPlace place; ///< Of the compressed blob.
    std::shared_ptr<const LayerIndex> index;
    /// The blob's digest was checked just now; otherwise its size was, and the merge checks the
    /// digest while it reads.
    bool isVerified = false;
    bool wasCached = false;
};

/// Brings one layer here and indexes it on the way; what is here already is not fetched, and
/// what is indexed already is not read. The diff ID is checked where the image states one.
/// Progress: compressed bytes. Fails as ImageSource::fetch() does, and with Corrupt where the
/// diff ID differs, Unsafe or Invalid where the layer holds what none may.
class PrepareLayerTask final : public ValueTask<PreparedLayer>
{
    Q_OBJECT

public:
    /// `index`: the layer's place in the image's manifest.
    PrepareLayerTask(LayerParts parts, const ResolvedImage &image, std::size_t index);

    /// Fails with Corrupt where the configuration states another one for the layer at this place.
    static Result<void> checkDiffId(const ResolvedImage &image, std::size_t index,
                                    const Digest &diffId);

signals:
    void stateChanged(decant::LayerProgress::State state);
    void retrying(int attempt, int attempts);
    void warned(const QString &sentence);

protected:
    void run() override;
    void stop() override;

private:
    using IndexSlot = std::shared_ptr<std::optional<LayerIndex>>;

    void readLocally(const BlobPlace &place);
    void fetch();
    void keepIndex(const QString &path, LayerIndex index);
    void follow(std::unique_ptr<Task> step);
    void complete(PreparedLayer prepared);
    void failNamingLayer(const Error &error);
    BlobReader indexInto(const IndexSlot &slot) const;

    LayerParts m_parts;
    const ResolvedImage &m_image;
    const Descriptor m_layer;
    const std::size_t m_index;
    std::unique_ptr<Task> m_step;
};

} // namespace decant
