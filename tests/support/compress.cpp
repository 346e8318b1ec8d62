// SPDX-License-Identifier: MIT
#include "tests/support/compress.h"

#include <lzma.h>
#include <zlib.h>
#include <zstd.h>

#include <random>

namespace decant {

QByteArray gzip(const QByteArray &plain)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, uLong(plain.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray zstd(const QByteArray &plain)
{
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size_t(plain.size()))), '\0');
    packed.resize(static_cast<qsizetype>(ZSTD_compress(
        packed.data(), size_t(packed.size()), plain.constData(), size_t(plain.size()), 3)));
    return packed;
}

QByteArray xz(const QByteArray &plain)
{
    QByteArray packed(static_cast<qsizetype>(lzma_stream_buffer_bound(size_t(plain.size()))), '\0');
    size_t size = 0;
    lzma_easy_buffer_encode(1, LZMA_CHECK_CRC64, nullptr,
                            reinterpret_cast<const uint8_t *>(plain.constData()),
                            size_t(plain.size()), reinterpret_cast<uint8_t *>(packed.data()), &size,
                            size_t(packed.size()));
    packed.resize(static_cast<qsizetype>(size));
    return packed;
}

QByteArray skippableZstdFrame(const QByteArray &payload)
{
    QByteArray frame("\x50\x2a\x4d\x18", 4);
    for (int shift = 0; shift < 32; shift += 8)
        frame += static_cast<char>(payload.size() >> shift);
    return frame + payload;
}

QByteArray someBytes(qsizetype size, quint32 seed)
{
    std::minstd_rand random(seed);
    QByteArray bytes;
    bytes.reserve(size + 64);
    while (bytes.size() < size) {
        // Words that come again, and now and then noise.
        if (random() % 4 == 0)
            bytes += QByteArray::number(quint64(random()) * random(), 36);
        else
            bytes += QByteArray::number(random() % 500) + " usr/share/";
    }
    bytes.truncate(size);
    return bytes;
}

} // namespace decant
