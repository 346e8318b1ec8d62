// SPDX-License-Identifier: MIT
#include "core/rootfs/tar_input.h"

#include "core/rootfs/tar_header.h"
#include "core/rootfs/tar_writer.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::TarInput)
};

/// Small enough to stay in the processor's cache between inflating and looking at it.
constexpr std::size_t windowSize = std::size_t{256} * 1024;

} // namespace

TarInput::TarInput(ByteSource &source, const Limits &limits, std::stop_token stop)
    : m_limits(limits), m_stop(std::move(stop)), m_window(source, windowSize)
{}

Result<bool> TarInput::fill(std::size_t count)
{
    if (m_window.bytes().size() >= count)
        return true;
    if (m_stop.stop_requested())
        return cancelledError();
    auto filled = m_window.fill(count);
    if (filled && m_window.position() > m_limits.layerSize)
        return Error{ErrorKind::Unsafe,
                     Text::tr("The layer unpacks to more than Decant accepts; it may be a trap."),
                     u"limit: %1 bytes"_s.arg(m_limits.layerSize)};
    return filled;
}

Result<const char *> TarInput::peekBlock()
{
    const auto isWhole = fill(tarBlockSize);
    if (!isWhole)
        return isWhole.error();
    const auto bytes = m_window.bytes();
    if (*isWhole)
        return reinterpret_cast<const char *>(bytes.data());
    if (std::any_of(bytes.begin(), bytes.end(),
                    [](std::byte byte) { return byte != std::byte{0}; }))
        return cutArchive();
    m_window.take(bytes.size());
    return nullptr;
}

void TarInput::takeBlock()
{
    m_window.take(tarBlockSize);
}

Result<std::string> TarInput::payload(qint64 size)
{
    if (size > m_limits.headerSize)
        return Error{ErrorKind::Unsafe,
                     Text::tr("The layer holds a file with a header too large to be honest."),
                     u"header of %1 bytes, limit %2"_s.arg(size).arg(m_limits.headerSize)};
    if (const auto counted = countMetadata(size); !counted)
        return counted.error();
    std::string payload(static_cast<std::size_t>(size), '\0');
    for (std::size_t have = 0; have < payload.size();) {
        const auto got = read(std::as_writable_bytes(std::span(payload).subspan(have)));
        if (!got)
            return got.error();
        have += *got;
    }
    if (const auto skipped = skip(tarPadding(size)); !skipped)
        return skipped.error();
    return payload;
}

Result<void> TarInput::skip(qint64 size)
{
    while (size > 0) {
        const auto isThere = fill(1);
        if (!isThere)
            return isThere.error();
        if (!*isThere)
            return cutArchive();
        const auto count = std::min(size, static_cast<qint64>(m_window.bytes().size()));
        m_window.take(static_cast<std::size_t>(count));
        size -= count;
    }
    return {};
}

Result<std::size_t> TarInput::read(Buffer into)
{
    const auto isThere = fill(1);
    if (!isThere)
        return isThere.error();
    if (!*isThere)
        return cutArchive();
    const auto bytes = m_window.bytes();
    const auto count = std::min(bytes.size(), into.size());
    std::memcpy(into.data(), bytes.data(), count);
    m_window.take(count);
    return count;
}

Result<void> TarInput::drain()
{
    for (;;) {
        m_window.take(m_window.bytes().size());
        const auto isThere = fill(1);
        if (!isThere)
            return isThere.error();
        if (!*isThere)
            return {};
    }
}

qint64 TarInput::offset() const
{
    return m_window.position() - static_cast<qint64>(m_window.bytes().size());
}

Result<void> TarInput::countMetadata(qint64 size)
{
    m_metadataSize += size;
    if (m_metadataSize > m_limits.metadataSize)
        return Error{ErrorKind::Unsafe,
                     Text::tr("The layer describes its files with more than Decant accepts; it may "
                              "be a trap."),
                     u"limit: %1 bytes of names and attributes"_s.arg(m_limits.metadataSize)};
    return {};
}

} // namespace decant
