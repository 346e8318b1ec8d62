// SPDX-License-Identifier: MIT
#include "core/rootfs/pax_records.h"

#include "core/rootfs/posix_acl.h"
#include "core/rootfs/tar_header.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace decant {

namespace {

struct Record
{
    std::string_view key;
    std::string_view value;
};

/// Takes "23 path=some/long/name\n" off the front of `payload`.
std::optional<Record> takeRecord(std::string_view &payload)
{
    std::size_t length = 0;
    const auto *end = payload.data() + payload.size();
    const auto [at, problem] = std::from_chars(payload.data(), end, length);
    if (problem != std::errc() || at == end || *at != ' ' || length > payload.size())
        return {};
    const auto digits = static_cast<std::size_t>(at - payload.data()) + 1;
    if (length <= digits || payload[length - 1] != '\n')
        return {};
    const auto content = payload.substr(digits, length - digits - 1);
    const auto equals = content.find('=');
    if (equals == 0 || equals == std::string_view::npos)
        return {};
    payload.remove_prefix(length);
    return Record{content.substr(0, equals), content.substr(equals + 1)};
}

std::optional<qint64> numberOf(std::string_view text)
{
    qint64 number = 0;
    const auto *end = text.data() + text.size();
    const auto [at, problem] = std::from_chars(text.data(), end, number);
    if (problem != std::errc() || at != end)
        return {};
    return number;
}

/// "-1.25" is a quarter before -1: the fraction runs forwards from the whole second below.
std::optional<Timestamp> timeOf(std::string_view text)
{
    const auto point = std::min(text.find('.'), text.size());
    const auto seconds = numberOf(text.substr(0, point));
    if (!seconds)
        return {};
    qint32 nanoseconds = 0;
    constexpr std::size_t precision = 9;
    for (std::size_t i = 1; i <= precision; ++i) {
        const auto digit = point + i < text.size() ? text[point + i] : '0';
        if (digit < '0' || digit > '9')
            return {};
        nanoseconds = nanoseconds * 10 + (digit - '0');
    }
    if (text.front() == '-' && nanoseconds > 0) {
        if (*seconds == std::numeric_limits<qint64>::min())
            return {};
        return Timestamp{*seconds - 1, 1'000'000'000 - nanoseconds};
    }
    return Timestamp{*seconds, nanoseconds};
}

/// "0,512,1048576,512": offsets and lengths in turn.
bool appendPieces(std::vector<SparsePiece> &pieces, std::string_view map)
{
    std::optional<qint64> offset;
    while (!map.empty()) {
        const auto comma = std::min(map.find(','), map.size());
        const auto number = numberOf(map.substr(0, comma));
        if (!number)
            return false;
        if (offset)
            pieces.push_back({*offset, *number});
        offset = offset ? std::nullopt : number;
        map.remove_prefix(std::min(comma + 1, map.size()));
    }
    return !offset;
}

/// Puts one record where it belongs; false if its value makes no sense. But for attributes, an
/// empty value takes back what was said before.
bool apply(PaxRecords &records, const Record &record)
{
    const bool isEmpty = record.value.empty();
    const auto text = [&](std::optional<std::string> &field) {
        field = isEmpty ? std::nullopt : std::optional<std::string>(record.value);
        return record.value.find('\0') == std::string_view::npos;
    };
    const auto number = [&](std::optional<qint64> &field) {
        field = numberOf(record.value);
        return field || isEmpty;
    };
    constexpr std::string_view xattrPrefix = "SCHILY.xattr.";
    const auto &key = record.key;
    if (key.starts_with(xattrPrefix) && key.size() > xattrPrefix.size()) {
        records.xattrs[std::string(key.substr(xattrPrefix.size()))] = record.value;
        return key.find('\0') == std::string_view::npos;
    }
    if (key == "path")
        return text(records.path);
    if (key == "linkpath")
        return text(records.linkTarget);
    if (key == "size")
        return number(records.size) && records.size.value_or(0) >= 0;
    if (key == "uid")
        return number(records.uid);
    if (key == "gid")
        return number(records.gid);
    if (key == "mtime")
        return (records.modified = timeOf(record.value)) || isEmpty;
    if (key == "SCHILY.acl.access" || key == "SCHILY.acl.default") {
        const std::string name(key.ends_with("access") ? accessAclXattr : defaultAclXattr);
        if (auto acl = aclBinary(record.value))
            records.xattrs[name] = *acl;
        else if (isEmpty)
            records.xattrs.erase(name);
        return true;
    }
    if (key == "GNU.sparse.major")
        return number(records.sparseMajor);
    if (key == "GNU.sparse.minor")
        return number(records.sparseMinor);
    if (key == "GNU.sparse.name")
        return text(records.sparseName);
    if (key == "GNU.sparse.size" || key == "GNU.sparse.realsize")
        return number(records.sparseSize) && records.sparseSize.value_or(0) >= 0;
    if (key.starts_with("GNU.sparse.") && isEmpty) {
        records.sparsePieces.clear();
        return true;
    }
    if (key == "GNU.sparse.map")
        return appendPieces(records.sparsePieces, record.value);
    if (key == "GNU.sparse.offset" || key == "GNU.sparse.numbytes") {
        const auto value = numberOf(record.value);
        if (!value)
            return false;
        if (key == "GNU.sparse.offset")
            records.sparsePieces.push_back({*value, 0});
        else if (records.sparsePieces.empty())
            return false;
        else
            records.sparsePieces.back().size = *value;
    }
    return true;
}

} // namespace

Result<PaxRecords> parsePaxRecords(std::string_view payload)
{
    PaxRecords records;
    while (!payload.empty()) {
        const auto record = takeRecord(payload);
        if (!record)
            return damagedArchive(u"pax: a malformed record"_s);
        if (!apply(records, *record))
            return damagedArchive(
                u"pax: a meaningless value of "_s +
                QString::fromLatin1(record->key.data(), qsizetype(record->key.size())));
    }
    return records;
}

Result<void> checkPaxForm(std::string_view payload)
{
    while (!payload.empty()) {
        if (!takeRecord(payload))
            return damagedArchive(u"pax: a malformed global record"_s);
    }
    return {};
}

} // namespace decant
