// SPDX-License-Identifier: MIT
#include "core/rootfs/layer_contents.h"

#include "core/rootfs/decompressor.h"

#include <algorithm>

namespace decant {

namespace {

/// A decompressor, and what it reads from.
class OwningDecompressor final : public ByteSource
{
public:
    explicit OwningDecompressor(std::unique_ptr<ByteSource> compressed)
        : m_compressed(std::move(compressed)), m_plain(decompress(*m_compressed))
    {}

    Result<std::size_t> read(Buffer into) override { return m_plain->read(into); }

private:
    std::unique_ptr<ByteSource> m_compressed;
    std::unique_ptr<ByteSource> m_plain;
};

} // namespace

LayerContents::LayerContents(std::size_t layer, std::unique_ptr<ByteSource> plain, qint64 end)
    : m_layer(layer), m_ahead(std::move(plain), end)
{}

Result<std::unique_ptr<LayerContents>> LayerContents::open(const OpenLayer &open, std::size_t layer,
                                                           qint64 end)
{
    auto compressed = open(layer);
    if (!compressed)
        return compressed.error();
    auto plain = std::make_unique<OwningDecompressor>(*std::move(compressed));
    return std::unique_ptr<LayerContents>(new LayerContents(layer, std::move(plain), end));
}

Result<Bytes> LayerContents::read(qint64 offset, qint64 size)
{
    while (m_piece.empty() || offset >= m_position + static_cast<qint64>(m_piece.size())) {
        m_position += static_cast<qint64>(m_piece.size());
        m_piece = {};
        const auto piece = m_ahead.next();
        if (!piece)
            return piece.error();
        if (piece->empty())
            return Error{
                ErrorKind::Corrupt,
                tr("Layer %1 is shorter than it was when it was first read.").arg(m_layer + 1),
                {}};
        m_piece = *piece;
    }
    m_piece = m_piece.subspan(static_cast<std::size_t>(offset - m_position));
    m_position = offset;
    return m_piece.first(std::min<std::size_t>(m_piece.size(), static_cast<std::size_t>(size)));
}

} // namespace decant
