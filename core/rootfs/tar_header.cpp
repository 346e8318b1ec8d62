// SPDX-License-Identifier: MIT
#include "core/rootfs/tar_header.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::TarHeader)
};

struct Field
{
    std::size_t offset;
    std::size_t size;
};

constexpr Field nameField{0, 100};
constexpr Field modeField{100, 8};
constexpr Field uidField{108, 8};
constexpr Field gidField{116, 8};
constexpr Field sizeField{124, 12};
constexpr Field modifiedField{136, 12};
constexpr Field checksumField{148, 8};
constexpr std::size_t typeOffset = 156;
constexpr Field linkField{157, 100};
constexpr Field magicField{257, 6};
constexpr Field majorField{329, 8};
constexpr Field minorField{337, 8};
constexpr Field prefixField{345, 155};
/// star keeps times behind a shorter prefix, and says so at the block's end.
constexpr Field starPrefixField{345, 131};
constexpr Field starMarkField{508, 4};

std::string_view bytesAt(const char *block, Field field)
{
    return {block + field.offset, field.size};
}

std::string_view textAt(const char *block, Field field)
{
    const auto bytes = bytesAt(block, field);
    return bytes.substr(0, std::min(bytes.find('\0'), bytes.size()));
}

std::string nameAt(const char *block)
{
    std::string name(textAt(block, nameField));
    // GNU puts other things where ustar has the prefix.
    if (bytesAt(block, magicField) != std::string_view("ustar\0", 6))
        return name;
    const bool isStar = bytesAt(block, starMarkField) == std::string_view("tar\0", 4);
    const auto prefix = textAt(block, isStar ? starPrefixField : prefixField);
    return prefix.empty() ? name : std::string(prefix) + '/' + name;
}

std::optional<qint64> parseBase256(std::string_view field)
{
    const bool isNegative = field.front() & 0x40;
    quint64 number = isNegative ? ~quint64{0} : 0;
    const quint64 fill = isNegative ? 0xff : 0;
    for (std::size_t i = 0; i < field.size(); ++i) {
        auto byte = static_cast<quint64>(static_cast<uchar>(field[i]));
        if (i == 0)
            byte = isNegative ? byte | 0x80 : byte & 0x7f;
        if (number >> 56 != fill)
            return {};
        number = number << 8 | byte;
    }
    if (number >> 63 != (isNegative ? 1 : 0))
        return {};
    return static_cast<qint64>(number);
}

} // namespace

std::optional<qint64> parseTarNumber(std::string_view field)
{
    if (!field.empty() && (field.front() & 0x80))
        return parseBase256(field);
    const auto isBlank = [](char c) { return c == ' ' || c == '\0'; };
    const auto *at = std::find_if_not(field.begin(), field.end(), isBlank);
    qint64 number = 0;
    for (; at != field.end() && *at >= '0' && *at <= '7'; ++at) {
        if (number > std::numeric_limits<qint64>::max() >> 3)
            return {};
        number = number << 3 | (*at - '0');
    }
    // What follows the terminator has no meaning.
    if (at != field.end() && !isBlank(*at))
        return {};
    return number;
}

bool isZeroBlock(const char *block)
{
    return std::all_of(block, block + tarBlockSize, [](char byte) { return byte == 0; });
}

bool hasRightChecksum(const char *block)
{
    const auto written = parseTarNumber(bytesAt(block, checksumField));
    if (!written)
        return false;
    int plain = 0;
    int withSigns = 0;
    for (std::size_t i = 0; i < tarBlockSize; ++i) {
        plain += static_cast<uchar>(block[i]);
        withSigns += static_cast<signed char>(block[i]);
    }
    // It counts itself as blanks.
    for (const char byte : bytesAt(block, checksumField)) {
        plain += ' ' - static_cast<uchar>(byte);
        withSigns += ' ' - static_cast<signed char>(byte);
    }
    return *written == plain || *written == withSigns;
}

char tarTypeOf(const char *block)
{
    return block[typeOffset];
}

Result<TarHeader> parseTarHeader(const char *block)
{
    TarHeader header;
    header.name = nameAt(block);
    header.linkTarget = textAt(block, linkField);
    header.type = tarTypeOf(block);
    struct Number
    {
        Field field;
        qint64 TarHeader::*value;
        const char *name;
    };
    static constexpr Number numbers[]{{modeField, &TarHeader::mode, "mode"},
                                      {uidField, &TarHeader::uid, "uid"},
                                      {gidField, &TarHeader::gid, "gid"},
                                      {sizeField, &TarHeader::size, "size"},
                                      {modifiedField, &TarHeader::modified, "mtime"},
                                      {majorField, &TarHeader::deviceMajor, "major"},
                                      {minorField, &TarHeader::deviceMinor, "minor"}};
    const bool isDevice = header.type == '3' || header.type == '4';
    for (const auto &number : numbers) {
        const bool isOfDevices = number.field.offset >= majorField.offset;
        if (isOfDevices && !isDevice)
            continue;
        const auto value = parseTarNumber(bytesAt(block, number.field));
        if (!value)
            return damagedArchive(
                u"tar: the field %1 is no number"_s.arg(QString::fromLatin1(number.name)));
        header.*number.value = *value;
    }
    if (header.size < 0)
        return damagedArchive(u"tar: a negative size"_s);
    return header;
}

Error damagedArchive(const QString &detail)
{
    return {ErrorKind::Corrupt, Text::tr("The layer is damaged: its archive can't be read."),
            detail};
}

Error cutArchive()
{
    return {ErrorKind::Corrupt,
            Text::tr("The layer is cut short: its archive ends in the middle of a file."),
            {}};
}

} // namespace decant
