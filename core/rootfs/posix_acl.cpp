// SPDX-License-Identifier: MIT
#include "core/rootfs/posix_acl.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace decant {

namespace {

constexpr quint32 version = 2;
constexpr std::size_t headSize = 4;
constexpr std::size_t entrySize = 8;
constexpr quint32 nobodyInParticular = 0xffffffff;

struct Tag
{
    quint16 number;
    std::string_view name;
    bool hasId;
};

constexpr quint16 maskTag = 0x10;
constexpr std::array tags{Tag{0x01, "user", false},    Tag{0x02, "user", true},
                          Tag{0x04, "group", false},   Tag{0x08, "group", true},
                          Tag{maskTag, "mask", false}, Tag{0x20, "other", false}};

template <typename Number>
void append(std::string &bytes, Number number)
{
    std::array<char, sizeof(Number)> raw;
    qToLittleEndian(number, raw.data());
    bytes.append(raw.data(), raw.size());
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(separator, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

std::optional<quint32> idOf(std::string_view text)
{
    quint32 id = 0;
    const auto *end = text.data() + text.size();
    const auto [at, problem] = std::from_chars(text.data(), end, id);
    if (problem != std::errc() || at != end)
        return {};
    return id;
}

/// "user:1000:r-x", or "user:name:r-x:1000".
bool appendEntry(std::string &binary, std::string_view entry)
{
    const auto fields = split(entry, ':');
    if (fields.size() < 3 || fields.size() > 4 || fields[2].size() != 3)
        return false;
    const bool hasId = !fields[1].empty();
    const auto tag = std::find_if(tags.begin(), tags.end(), [&](const Tag &known) {
        return known.name == fields[0] && known.hasId == hasId;
    });
    if (tag == tags.end())
        return false;
    quint16 permissions = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        const char letter = fields[2][i];
        if (letter != '-' && letter != "rwx"[i])
            return false;
        permissions = static_cast<quint16>(permissions << 1 | (letter != '-' ? 1 : 0));
    }
    const auto id = hasId ? idOf(fields.size() == 3 ? fields[1] : fields[3])
                          : std::optional(nobodyInParticular);
    if (!id)
        return false;
    append(binary, tag->number);
    append(binary, permissions);
    append(binary, *id);
    return true;
}

} // namespace

std::optional<std::string> aclText(std::string_view binary)
{
    if (binary.size() <= headSize || (binary.size() - headSize) % entrySize != 0 ||
        qFromLittleEndian<quint32>(binary.data()) != version)
        return {};
    std::string text;
    bool hasNames = false;
    bool hasMask = false;
    for (auto at = headSize; at < binary.size(); at += entrySize) {
        const auto number = qFromLittleEndian<quint16>(binary.data() + at);
        const auto permissions = qFromLittleEndian<quint16>(binary.data() + at + 2);
        const auto tag = std::find_if(tags.begin(), tags.end(), [number](const Tag &known) {
            return known.number == number;
        });
        if (tag == tags.end() || permissions > 7)
            return {};
        hasNames = hasNames || tag->hasId;
        hasMask = hasMask || tag->number == maskTag;
        text += text.empty() ? "" : ",";
        text += tag->name;
        text += ':';
        if (tag->hasId)
            text += std::to_string(qFromLittleEndian<quint32>(binary.data() + at + 4));
        text += ':';
        for (int i = 0; i < 3; ++i)
            text += permissions & (4 >> i) ? "rwx"[i] : '-';
    }
    if (hasNames && !hasMask)
        return {};
    return text;
}

std::optional<std::string> aclBinary(std::string_view text)
{
    std::string binary;
    append(binary, version);
    for (const auto line : split(text, '\n')) {
        for (const auto entry : split(line, ',')) {
            if (!entry.empty() && !appendEntry(binary, entry))
                return {};
        }
    }
    if (binary.size() == headSize)
        return {};
    return binary;
}

} // namespace decant
