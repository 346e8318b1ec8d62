// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"
#include "core/engine/prepare_layer_task.h"

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace decant {

/// The prepared layers' files, opened for the merge. What was in the cache before, and was only
/// measured then, is hashed while the merge reads it.
/// Used by the merge's threads; destroyed after them.
class LayerBlobs
{
public:
    /// The store must outlive it.
    LayerBlobs(std::vector<PreparedLayer> layers, const BlobStore &store);
    ~LayerBlobs();

    Result<std::unique_ptr<ByteSource>> open(std::size_t layer);

    /// Reads what the merge left unread of the files that it opened, and compares digests.
    /// Fails with Corrupt, naming the layer; if the store holds it, it does so no longer.
    Result<void> verify();

private:
    class HashedFile;
    class Reader;
    class Ahead;

    Error damaged(std::size_t number, Error error) const;

    const std::vector<PreparedLayer> m_layers;
    const BlobStore &m_store;
    std::mutex m_mutex;
    std::vector<std::shared_ptr<HashedFile>> m_unverified;
    std::optional<Error> m_damage; ///< What was found already.
};

} // namespace decant
