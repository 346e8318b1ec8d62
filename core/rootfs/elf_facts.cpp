// SPDX-License-Identifier: MIT
#include "core/rootfs/elf_facts.h"

#include "core/base/error.h"

#include <algorithm>

namespace decant {

namespace {

constexpr quint32 interpreterSegment = 3;
constexpr quint32 noteSegment = 4;
constexpr quint32 propertySegment = 0x6474e553;
constexpr quint32 propertyNote = 5;
constexpr quint32 x86LevelNeeded = 0xc0008002;

/// Numbers of either byte order; beyond the end, all is 0.
class ElfBytes
{
public:
    ElfBytes(std::string_view bytes, bool isBigEndian) : m_bytes(bytes), m_isBigEndian(isBigEndian)
    {}

    quint64 number(quint64 at, quint64 size) const
    {
        if (at > m_bytes.size() || size > m_bytes.size() - at)
            return 0;
        quint64 value = 0;
        for (quint64 i = 0; i < size; ++i)
            value = value << 8 |
                    static_cast<uchar>(m_bytes[m_isBigEndian ? at + i : at + size - 1 - i]);
        return value;
    }
    quint32 word(quint64 at) const { return static_cast<quint32>(number(at, 4)); }
    std::string_view piece(quint64 at, quint64 size) const
    {
        if (at > m_bytes.size() || size > m_bytes.size() - at)
            return {};
        return m_bytes.substr(at, size);
    }

private:
    std::string_view m_bytes;
    bool m_isBigEndian;
};

QString architectureOf(quint64 machine, bool isBigEndian)
{
    switch (machine) {
    case 3:
        return u"386"_s;
    case 21:
        return isBigEndian ? u"ppc64"_s : u"ppc64le"_s;
    case 22:
        return u"s390x"_s;
    case 40:
        return u"arm"_s;
    case 62:
        return u"amd64"_s;
    case 183:
        return u"arm64"_s;
    case 243:
        return u"riscv64"_s;
    case 258:
        return u"loong64"_s;
    default:
        return u"machine %1"_s.arg(machine);
    }
}

/// The highest level that one of the properties of a note asks for.
int levelOfProperties(const ElfBytes &properties, quint64 size, quint64 alignment)
{
    for (quint64 at = 0; at + 8 <= size;) {
        const quint64 dataSize = properties.word(at + 4);
        if (properties.word(at) == x86LevelNeeded && dataSize >= 4) {
            const auto bits = properties.word(at + 8) & 15;
            int level = 0;
            while (bits >> level != 0)
                ++level;
            return level;
        }
        at += 8 + (dataSize + alignment - 1) / alignment * alignment;
    }
    return 0;
}

int levelOfNotes(std::string_view notes, bool is64, bool isBigEndian)
{
    const ElfBytes bytes(notes, isBigEndian);
    const quint64 alignment = is64 ? 8 : 4;
    int level = 0;
    for (quint64 at = 0; at + 12 <= notes.size();) {
        const quint64 nameSize = bytes.word(at);
        const quint64 size = bytes.word(at + 4);
        const auto name = bytes.piece(at + 12, nameSize);
        const auto data = at + 12 + (nameSize + 3) / 4 * 4;
        const auto piece = bytes.piece(data, size);
        if (bytes.word(at + 8) == propertyNote && name == std::string_view("GNU\0", 4))
            level =
                std::max(level, levelOfProperties({piece, isBigEndian}, piece.size(), alignment));
        at = data + (size + 3) / 4 * 4;
    }
    return level;
}

} // namespace

std::optional<ElfFacts> ElfFacts::read(std::string_view head)
{
    if (head.size() < 52 || !head.starts_with("\x7f"
                                              "ELF"))
        return {};
    const bool is64 = head[4] == 2;
    const bool isBigEndian = head[5] == 2;
    const ElfBytes bytes(head, isBigEndian);
    ElfFacts facts;
    facts.architecture = architectureOf(bytes.number(18, 2), isBigEndian);
    const auto table = is64 ? bytes.number(32, 8) : bytes.number(28, 4);
    const auto entrySize = bytes.number(is64 ? 54 : 42, 2);
    const auto count = bytes.number(is64 ? 56 : 44, 2);
    for (quint64 i = 0; i < count && table < head.size(); ++i) {
        const auto at = table + i * entrySize;
        const auto type = bytes.word(at);
        const auto offset = is64 ? bytes.number(at + 8, 8) : bytes.number(at + 4, 4);
        const auto size = is64 ? bytes.number(at + 32, 8) : bytes.number(at + 16, 4);
        const auto piece = bytes.piece(offset, size);
        if (type == interpreterSegment)
            facts.interpreter = piece.substr(0, piece.find('\0'));
        else if (type == noteSegment || type == propertySegment)
            facts.x86Level = std::max(facts.x86Level, levelOfNotes(piece, is64, isBigEndian));
    }
    return facts;
}

} // namespace decant
