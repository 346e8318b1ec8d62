// SPDX-License-Identifier: MIT
#include "core/rootfs/compressed_formats.h"
#include "core/rootfs/member_inflater.h"

namespace decant {

namespace {

constexpr std::byte deflated{8};

enum HeaderFlag : uchar
{
    HasHeaderCrc = 2,
    HasExtra = 4,
    HasName = 8,
    HasComment = 16,
    Reserved = 0xe0
};

class GzipSource final : public ByteSource
{
public:
    explicit GzipSource(InputWindow &window) : m_window(window) {}

    Result<std::size_t> read(Buffer into) override
    {
        while (!into.empty()) {
            const auto isThere = m_isInMember ? Result<bool>(true) : nextMember();
            if (!isThere)
                return isThere.error();
            if (!*isThere)
                return 0;
            const auto hasInput = m_window.fill();
            if (!hasInput)
                return hasInput.error();
            const auto step = m_inflater.inflate(m_window.bytes(), into);
            m_window.take(step.consumed);
            if (step.state == MemberInflater::State::Damaged)
                return damagedError(u"gzip: deflated data or checksum"_s);
            m_isInMember = step.state == MemberInflater::State::Running;
            if (step.produced > 0)
                return step.produced;
            if (m_isInMember && step.consumed == 0)
                return *hasInput ? damagedError(u"gzip: no progress"_s) : cutError();
        }
        return 0;
    }

private:
    /// Reads the header of the next member, if there is one: whatever else follows a complete
    /// member is padding.
    Result<bool> nextMember()
    {
        const auto filled = m_window.fill(2);
        if (!filled)
            return filled.error();
        if (!isGzip(m_window.bytes())) {
            m_window.take(m_window.bytes().size());
            return false;
        }
        const auto header = skipHeader();
        if (!header)
            return header.error();
        m_inflater.start();
        m_isInMember = true;
        return true;
    }

    Result<void> skipHeader()
    {
        constexpr std::size_t fixedSize = 10;
        const auto isComplete = m_window.fill(fixedSize);
        if (!isComplete)
            return isComplete.error();
        if (!*isComplete)
            return cutError();
        const auto method = m_window.bytes()[2];
        const auto flags = std::to_integer<uchar>(m_window.bytes()[3]);
        if (method != deflated || (flags & Reserved))
            return damagedError(u"gzip: unknown compression method or flag"_s);
        m_window.take(fixedSize);
        if (flags & HasExtra) {
            const auto low = nextByte();
            if (!low)
                return low.error();
            const auto high = nextByte();
            if (!high)
                return high.error();
            if (auto skipped = skip(*low | *high << 8); !skipped)
                return skipped;
        }
        for (const auto flag : {HasName, HasComment}) {
            for (bool isInText = flags & flag; isInText;) {
                const auto byte = nextByte();
                if (!byte)
                    return byte.error();
                isInText = *byte != 0;
            }
        }
        return flags & HasHeaderCrc ? skip(2) : Result<void>{};
    }

    Result<int> nextByte()
    {
        const auto isThere = m_window.fill();
        if (!isThere)
            return isThere.error();
        if (!*isThere)
            return cutError();
        const auto byte = std::to_integer<int>(m_window.bytes().front());
        m_window.take(1);
        return byte;
    }

    Result<void> skip(int count)
    {
        for (; count > 0; --count) {
            if (const auto byte = nextByte(); !byte)
                return byte.error();
        }
        return {};
    }

    InputWindow &m_window;
    MemberInflater m_inflater;
    bool m_isInMember = false;
};

} // namespace

bool isGzip(Bytes bytes)
{
    return bytes.size() >= 2 && bytes[0] == std::byte{0x1f} && bytes[1] == std::byte{0x8b};
}

std::unique_ptr<ByteSource> gzipSource(InputWindow &window)
{
    return std::make_unique<GzipSource>(window);
}

} // namespace decant
