// SPDX-License-Identifier: MIT
#include "core/rootfs/decompressor.h"

#include "core/rootfs/compressed_formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::Decompressor)
};

constexpr std::size_t windowSize = std::size_t{256} * 1024;

class Decompressor final : public ByteSource
{
public:
    explicit Decompressor(ByteSource &compressed)
        : m_source(compressed), m_window(compressed, windowSize)
    {}

    Result<std::size_t> read(Buffer into) override
    {
        if (!m_isSniffed) {
            if (const auto filled = m_window.fill(4); !filled)
                return filled.error();
            m_isSniffed = true;
            if (isGzip(m_window.bytes()))
                m_decoder = gzipSource(m_window);
            else if (isZstd(m_window.bytes()))
                m_decoder = zstdSource(m_window);
            else if (isXz(m_window.bytes()))
                m_decoder = xzSource(m_window);
        }
        return m_decoder ? m_decoder->read(into) : readPlain(into);
    }

private:
    Result<std::size_t> readPlain(Buffer into)
    {
        const auto sniffed = m_window.bytes();
        if (sniffed.empty())
            return m_source.read(into);
        const auto count = std::min(sniffed.size(), into.size());
        std::memcpy(into.data(), sniffed.data(), count);
        m_window.take(count);
        return count;
    }

    ByteSource &m_source;
    InputWindow m_window;
    std::unique_ptr<ByteSource> m_decoder;
    bool m_isSniffed = false;
};

} // namespace

bool isCompressed(Bytes bytes)
{
    return isGzip(bytes) || isZstd(bytes) || isXz(bytes);
}

std::unique_ptr<ByteSource> decompress(ByteSource &compressed)
{
    return std::make_unique<Decompressor>(compressed);
}

Error cutError()
{
    return {ErrorKind::Corrupt,
            Text::tr("The layer is cut short: its compressed data ends too early."),
            {}};
}

Error damagedError(const QString &detail)
{
    return {ErrorKind::Corrupt, Text::tr("The layer is damaged: it can't be decompressed."),
            detail};
}

} // namespace decant
