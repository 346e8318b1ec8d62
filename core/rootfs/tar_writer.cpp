// SPDX-License-Identifier: MIT
#include "core/rootfs/tar_writer.h"

#include "core/rootfs/output_xattrs.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace decant {

namespace {

constexpr std::size_t blockSize = 512;
constexpr std::size_t nameSize = 100;
/// The longest time and size that eleven octal digits can say.
constexpr qint64 mostOctal = (qint64{1} << 33) - 1;

std::string writtenName(const OutputEntry &entry)
{
    std::string name = "./" + entry.path;
    if (entry.type == EntryType::Directory && !entry.path.empty())
        name += '/';
    return name;
}

std::string writtenTarget(const OutputEntry &entry)
{
    return entry.type == EntryType::HardLink ? "./" + entry.linkTarget : entry.linkTarget;
}

char letterOf(EntryType type)
{
    switch (type) {
    case EntryType::File:
        return '0';
    case EntryType::HardLink:
        return '1';
    case EntryType::Symlink:
        return '2';
    case EntryType::CharDevice:
        return '3';
    case EntryType::BlockDevice:
        return '4';
    case EntryType::Directory:
        return '5';
    case EntryType::Fifo:
        return '6';
    }
    return '0';
}

class Block
{
public:
    void text(std::size_t at, std::size_t width, std::string_view text)
    {
        std::memcpy(m_bytes.data() + at, text.data(), std::min(text.size(), width));
    }

    /// Octal digits and a NUL where they suffice, else base-256.
    void number(std::size_t at, std::size_t width, qint64 number)
    {
        const auto bits = 3 * (width - 1);
        const bool isOctal = number >= 0 && number >> bits == 0;
        if (isOctal)
            m_bytes[at + width - 1] = '\0';
        for (auto i = at + width - (isOctal ? 1 : 0); i-- > at;) {
            m_bytes[i] = static_cast<char>(isOctal ? '0' + (number & 7) : number & 0xff);
            number >>= isOctal ? 3 : 8;
        }
        if (!isOctal)
            m_bytes[at] = static_cast<char>(m_bytes[at] | '\x80');
    }

    void type(char letter) { m_bytes[156] = letter; }

    void appendTo(std::string &tar)
    {
        text(257, 8, std::string_view("ustar\00000", 8));
        text(148, 8, "        ");
        qint64 sum = 0;
        for (const char byte : m_bytes)
            sum += static_cast<uchar>(byte);
        number(148, 7, sum);
        tar.append(m_bytes.data(), m_bytes.size());
    }

private:
    std::array<char, blockSize> m_bytes{};
};

/// A header whose content explains the next one.
void appendExtension(std::string &tar, char type, std::string_view name, std::string_view content)
{
    Block block;
    block.text(0, nameSize, name);
    block.number(100, 8, 0644);
    block.number(108, 8, 0);
    block.number(116, 8, 0);
    block.number(124, 12, static_cast<qint64>(content.size()));
    block.number(136, 12, 0);
    block.type(type);
    block.appendTo(tar);
    tar.append(content);
    tar.append(static_cast<std::size_t>(tarPadding(static_cast<qint64>(content.size()))), '\0');
}

/// "23 path=some/long/name\n": the length counts its own digits.
void appendRecord(std::string &records, std::string_view key, std::string_view value)
{
    const auto rest = key.size() + value.size() + 3;
    auto length = rest;
    while (length != rest + std::to_string(length).size())
        length = rest + std::to_string(length).size();
    records += std::to_string(length);
    records += ' ';
    records += key;
    records += '=';
    records += value;
    records += '\n';
}

/// Fractions are lost before 1970: bsdtar and GNU tar read them differently.
bool hasFraction(const Timestamp &time)
{
    return time.nanoseconds != 0 && time.seconds >= 0;
}

bool needsPax(const OutputEntry &entry)
{
    const auto &time = entry.metadata.modified;
    return hasFraction(time) || time.seconds < 0 || time.seconds > mostOctal ||
           entry.size > mostOctal ||
           (!entry.metadata.xattrs.empty() && entry.type != EntryType::HardLink);
}

std::string paxRecords(const OutputEntry &entry)
{
    std::string records;
    const auto &time = entry.metadata.modified;
    if (hasFraction(time) || time.seconds < 0 || time.seconds > mostOctal) {
        auto text = std::to_string(time.seconds);
        if (hasFraction(time)) {
            const auto digits = std::to_string(1'000'000'000 + time.nanoseconds).substr(1);
            text += '.' + digits.substr(0, digits.find_last_not_of('0') + 1);
        }
        appendRecord(records, "mtime", text);
    }
    if (entry.size > mostOctal)
        appendRecord(records, "size", std::to_string(entry.size));
    if (entry.type != EntryType::HardLink) {
        for (const auto &[key, value] : outputXattrs(entry.type, entry.metadata).records)
            appendRecord(records, key, value);
    }
    return records;
}

qint64 extensionSize(std::size_t contentSize)
{
    const auto size = static_cast<qint64>(contentSize);
    return static_cast<qint64>(blockSize) + size + tarPadding(size);
}

} // namespace

std::string tarHeader(const OutputEntry &entry)
{
    std::string tar;
    if (needsPax(entry)) {
        if (const auto records = paxRecords(entry); !records.empty())
            appendExtension(tar, 'x', "././@PaxHeader", records);
    }
    const auto name = writtenName(entry);
    const auto target = entry.linkTarget.empty() ? std::string() : writtenTarget(entry);
    if (target.size() > nameSize)
        appendExtension(tar, 'K', "././@LongLink", target + '\0');
    if (name.size() > nameSize)
        appendExtension(tar, 'L', "././@LongLink", name + '\0');

    const auto &metadata = entry.metadata;
    Block block;
    block.text(0, nameSize, name);
    block.number(100, 8, metadata.mode);
    block.number(108, 8, metadata.uid);
    block.number(116, 8, metadata.gid);
    block.number(124, 12, entry.size);
    block.number(136, 12, std::clamp(metadata.modified.seconds, qint64{0}, mostOctal));
    block.type(letterOf(entry.type));
    block.text(157, nameSize, target);
    block.number(329, 8, metadata.deviceMajor);
    block.number(337, 8, metadata.deviceMinor);
    block.appendTo(tar);
    return tar;
}

qint64 tarHeaderSize(const OutputEntry &entry)
{
    qint64 size = blockSize;
    const auto nameLength = writtenName(entry).size();
    const auto targetLength = entry.linkTarget.empty() ? 0 : writtenTarget(entry).size();
    for (const auto length : {nameLength, targetLength})
        size += length > nameSize ? extensionSize(length + 1) : 0;
    if (needsPax(entry)) {
        if (const auto length = paxRecords(entry).size(); length > 0)
            size += extensionSize(length);
    }
    return size;
}

int droppedXattrs(EntryType type, const Metadata &metadata)
{
    return type == EntryType::HardLink ? 0 : outputXattrs(type, metadata).dropped;
}

} // namespace decant
