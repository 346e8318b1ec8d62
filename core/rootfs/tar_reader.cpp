// SPDX-License-Identifier: MIT
#include "core/rootfs/tar_reader.h"

#include "core/rootfs/tar_member.h"

#include <algorithm>

namespace decant {

struct TarReader::State
{
    Result<void> skipMember();
    Result<void> skipZerosOrEnd();
    Result<void> takeExtension(const TarHeader &header);
    Result<void> takeEnd();

    TarInput input;
    const Limits &limits;
    TarExtensions extensions;
    qint64 contentLeft = 0; ///< Of the current member: what readContent() may still read,
    qint64 restLeft = 0;    ///< and what is to be skipped behind it.
    bool mayBeEnd = false;  ///< As LocatedMember::mayBeEnd.
    bool hasEnded = false;
    bool isEndMarked = false;
};

TarReader::TarReader(ByteSource &tar, const Limits &limits, std::stop_token stop)
    : m_state(new State{{tar, limits, std::move(stop)}, limits, {}})
{}

TarReader::~TarReader() = default;

Result<std::optional<TarEntry>> TarReader::next()
{
    auto &state = *m_state;
    if (auto skipped = state.skipMember(); !skipped)
        return skipped.error();
    if (state.hasEnded)
        return std::optional<TarEntry>();
    for (;;) {
        const auto block = state.input.peekBlock();
        if (!block)
            return block.error();
        if (!*block || isZeroBlock(*block)) {
            if (auto ended = state.takeEnd(); !ended)
                return ended.error();
            return std::optional<TarEntry>();
        }
        if (!hasRightChecksum(*block))
            return damagedArchive(u"tar: checksum of the header at %1"_s.arg(state.input.offset()));
        if (std::string_view("xgLK").find(tarTypeOf(*block)) == std::string_view::npos) {
            auto member =
                readTarMember(state.input, state.limits, *block, std::move(state.extensions));
            if (!member)
                return member.error();
            state.contentLeft = member->contentSize;
            state.restLeft = member->restSize;
            state.mayBeEnd = member->mayBeEnd;
            return std::optional(std::move(member->entry));
        }
        const auto header = parseTarHeader(*block);
        if (!header)
            return header.error();
        state.input.takeBlock();
        if (auto taken = state.takeExtension(*header); !taken)
            return taken.error();
    }
}

Result<void> TarReader::State::skipMember()
{
    if (hasEnded)
        return {};
    if (std::exchange(mayBeEnd, false)) {
        if (auto skipped = skipZerosOrEnd(); !skipped)
            return skipped;
    } else if (auto skipped = input.skip(contentLeft + restLeft); !skipped) {
        return skipped;
    }
    contentLeft = restLeft = 0;
    extensions = {};
    return {};
}

Result<void> TarReader::State::skipZerosOrEnd()
{
    bool isZeros = true;
    for (qint64 blocks = 0;; ++blocks, restLeft -= tarBlockSize) {
        const auto block = input.peekBlock();
        if (!block)
            return block.error();
        if (!*block && !isZeros && restLeft > 0)
            return cutArchive();
        if (!*block && isZeros) {
            hasEnded = true;
            isEndMarked = blocks >= 2;
        }
        if (!*block || restLeft == 0)
            return {};
        isZeros = isZeros && isZeroBlock(*block);
        input.takeBlock();
    }
}

Result<void> TarReader::State::takeExtension(const TarHeader &header)
{
    auto payload = input.payload(header.size);
    if (!payload)
        return payload.error();
    if (header.type == 'g')
        return checkPaxForm(*payload);
    if (header.type == 'x') {
        auto records = parsePaxRecords(*payload);
        if (!records)
            return records.error();
        extensions.pax = std::move(*records);
        return {};
    }
    payload->resize(std::min(payload->find('\0'), payload->size()));
    // No file has such a name: the header's own counts.
    if (payload->empty())
        return {};
    (header.type == 'L' ? extensions.longName : extensions.longLink) = std::move(*payload);
    return {};
}

Result<void> TarReader::State::takeEnd()
{
    // Headers that explain the next member, and no member.
    if (!extensions.isEmpty())
        return cutArchive();
    hasEnded = true;
    for (int zeroBlocks = 0; zeroBlocks < 2; ++zeroBlocks) {
        const auto block = input.peekBlock();
        if (!block)
            return block.error();
        if (!*block)
            return {};
        if (!isZeroBlock(*block))
            return damagedArchive(u"tar: a lone block of zeros before %1"_s.arg(input.offset()));
        input.takeBlock();
    }
    isEndMarked = true;
    return {};
}

Result<std::size_t> TarReader::readContent(Buffer into)
{
    const auto most = std::min(static_cast<qint64>(into.size()), m_state->contentLeft);
    if (most == 0)
        return 0;
    auto got = m_state->input.read(into.first(static_cast<std::size_t>(most)));
    if (got)
        m_state->contentLeft -= static_cast<qint64>(*got);
    return got;
}

Result<void> TarReader::drain()
{
    return m_state->input.drain();
}

qint64 TarReader::position() const
{
    return m_state->input.position();
}

qint64 TarReader::nextHeader() const
{
    return m_state->input.offset() + m_state->contentLeft + m_state->restLeft;
}

bool TarReader::isEndMarked() const
{
    return m_state->isEndMarked;
}

} // namespace decant
