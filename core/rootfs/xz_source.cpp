// SPDX-License-Identifier: MIT
#include "core/rootfs/compressed_formats.h"

#include <QCoreApplication>

// Where libraries are chosen by their headers, it is the static one.
#define LZMA_API_STATIC
#include <lzma.h>

#include <algorithm>
#include <array>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::XzSource)
};

/// What "xz -9" needs to be unpacked is a quarter of it.
constexpr uint64_t memoryLimit = uint64_t{256} << 20;

/// One stream after the other, and the padding between them; checks are checked.
class XzSource final : public ByteSource
{
public:
    explicit XzSource(InputWindow &window) : m_window(window)
    {
        m_state = lzma_stream_decoder(&m_stream, memoryLimit, LZMA_CONCATENATED);
    }
    ~XzSource() override { lzma_end(&m_stream); }
    Q_DISABLE_COPY_MOVE(XzSource)

    Result<std::size_t> read(Buffer into) override
    {
        m_stream.next_out = reinterpret_cast<uint8_t *>(into.data());
        m_stream.avail_out = into.size();
        while (m_state == LZMA_OK && m_stream.avail_out == into.size() && !into.empty()) {
            const auto hasInput = m_window.fill();
            if (!hasInput)
                return hasInput.error();
            const auto given = m_window.bytes();
            m_stream.next_in = reinterpret_cast<const uint8_t *>(given.data());
            m_stream.avail_in = given.size();
            m_state = lzma_code(&m_stream, *hasInput ? LZMA_RUN : LZMA_FINISH);
            m_window.take(given.size() - m_stream.avail_in);
        }
        const auto produced = into.size() - m_stream.avail_out;
        if (produced > 0 || m_state == LZMA_STREAM_END || into.empty())
            return produced;
        return error();
    }

private:
    Error error() const
    {
        if (m_state == LZMA_MEMLIMIT_ERROR)
            return {ErrorKind::Invalid,
                    Text::tr("The archive is compressed in a way that needs more memory to unpack "
                             "than Decant grants; compress it with a smaller dictionary."),
                    u"xz: more than %1 bytes"_s.arg(memoryLimit)};
        if (m_state == LZMA_BUF_ERROR)
            return cutError();
        return damagedError(u"xz: error %1"_s.arg(static_cast<int>(m_state)));
    }

    InputWindow &m_window;
    lzma_stream m_stream = LZMA_STREAM_INIT;
    lzma_ret m_state;
};

} // namespace

bool isXz(Bytes bytes)
{
    static constexpr std::array magic{'\xfd', '7', 'z', 'X', 'Z', '\0'};
    const auto start = std::as_bytes(std::span(magic)).first(std::min(bytes.size(), magic.size()));
    return bytes.size() >= 4 && std::ranges::equal(bytes.first(start.size()), start);
}

std::unique_ptr<ByteSource> xzSource(InputWindow &window)
{
    return std::make_unique<XzSource>(window);
}

} // namespace decant
