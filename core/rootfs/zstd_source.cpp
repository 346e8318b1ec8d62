// SPDX-License-Identifier: MIT
#include "core/rootfs/compressed_formats.h"

#include <QCoreApplication>

#include <zstd.h>
#include <zstd_errors.h>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::ZstdSource)
};

/// One frame after the other; the library steps over skippable ones by itself.
class ZstdSource final : public ByteSource
{
public:
    explicit ZstdSource(InputWindow &window) : m_window(window), m_stream(ZSTD_createDStream()) {}
    ~ZstdSource() override { ZSTD_freeDStream(m_stream); }
    Q_DISABLE_COPY_MOVE(ZstdSource)

    Result<std::size_t> read(Buffer into) override
    {
        while (!into.empty()) {
            const auto hasInput = m_window.fill();
            if (!hasInput)
                return hasInput.error();
            if (!*hasInput && m_isBetweenFrames)
                return 0;
            const auto given = m_window.bytes();
            ZSTD_inBuffer in{given.data(), given.size(), 0};
            ZSTD_outBuffer out{into.data(), into.size(), 0};
            const auto left = ZSTD_decompressStream(m_stream, &out, &in);
            if (ZSTD_isError(left))
                return errorOf(left);
            m_window.take(in.pos);
            m_isBetweenFrames = left == 0;
            if (out.pos > 0)
                return out.pos;
            if (!*hasInput && !m_isBetweenFrames)
                return cutError();
        }
        return 0;
    }

private:
    static Error errorOf(std::size_t code)
    {
        if (ZSTD_getErrorCode(code) == ZSTD_error_frameParameter_windowTooLarge)
            return {ErrorKind::Invalid,
                    Text::tr("The layer is compressed in a way that needs more memory to unpack "
                             "than Decant grants; build the image with a smaller zstd window."),
                    QString::fromLatin1(ZSTD_getErrorName(code))};
        return damagedError(u"zstd: "_s + QString::fromLatin1(ZSTD_getErrorName(code)));
    }

    InputWindow &m_window;
    ZSTD_DStream *m_stream;
    bool m_isBetweenFrames = true;
};

} // namespace

bool isZstd(Bytes bytes)
{
    if (bytes.size() < 4)
        return false;
    quint32 magic = 0;
    for (int i = 3; i >= 0; --i)
        magic = magic << 8 | std::to_integer<quint32>(bytes[static_cast<std::size_t>(i)]);
    return magic == ZSTD_MAGICNUMBER ||
           (magic & ZSTD_MAGIC_SKIPPABLE_MASK) == ZSTD_MAGIC_SKIPPABLE_START;
}

std::unique_ptr<ByteSource> zstdSource(InputWindow &window)
{
    return std::make_unique<ZstdSource>(window);
}

} // namespace decant
