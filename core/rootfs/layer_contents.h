// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/merge_layers.h"
#include "core/rootfs/read_ahead.h"

#include <QCoreApplication>

#include <optional>

namespace decant {

/// The contents of one layer, from front to back, without a look at its headers.
class LayerContents
{
    Q_DECLARE_TR_FUNCTIONS(decant::LayerContents)

public:
    /// `end`: the offset behind the last byte that will be wanted.
    static Result<std::unique_ptr<LayerContents>> open(const OpenLayer &open, std::size_t layer,
                                                       qint64 end);

    /// Whether `offset` can still be reached.
    bool isAhead(qint64 offset) const { return offset >= m_position; }

    /// The bytes from `offset`, which is ahead, on: at least one and at most `size`. They stay
    /// until the next call. Fails with Corrupt where the layer ends before.
    Result<Bytes> read(qint64 offset, qint64 size);

private:
    LayerContents(std::size_t layer, std::unique_ptr<ByteSource> plain, qint64 end);

    const std::size_t m_layer;
    ReadAhead m_ahead;
    Bytes m_piece;
    qint64 m_position = 0; ///< Of m_piece's first byte, in the layer.
};

} // namespace decant
