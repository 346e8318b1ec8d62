// SPDX-License-Identifier: MIT
#include "core/rootfs/tar_member.h"

#include "core/rootfs/entry_path.h"
#include "core/rootfs/tar_writer.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::TarMember)
};

std::optional<EntryType> typeOf(char letter, const std::string &path)
{
    switch (letter) {
    case '\0':
        // V7 knows directories by their slash alone.
        return path.ends_with('/') ? EntryType::Directory : EntryType::File;
    case '0':
    case '7':
    case 'S':
        return EntryType::File;
    case '1':
        return EntryType::HardLink;
    case '2':
        return EntryType::Symlink;
    case '3':
        return EntryType::CharDevice;
    case '4':
        return EntryType::BlockDevice;
    case '5':
        return EntryType::Directory;
    case '6':
        return EntryType::Fifo;
    default:
        return {};
    }
}

Error tooLarge(const TarEntry &entry, qint64 size, qint64 limit)
{
    return {ErrorKind::Unsafe,
            Text::tr("%1 claims to be larger than Decant accepts; it may be a trap.")
                .arg(displayName(entry.path)),
            u"%1 bytes, limit %2"_s.arg(size).arg(limit)};
}

Result<void> checkLength(const std::string &path, const Limits &limits)
{
    if (path.size() <= static_cast<std::size_t>(limits.pathLength))
        return {};
    return Error{
        ErrorKind::Unsafe,
        Text::tr("The layer holds a path too long for any system: %1.").arg(displayName(path)),
        {}};
}

/// What ids and the parts of device numbers are, wherever Linux keeps them.
Result<void> checkNumber(qint64 number, const char *name)
{
    if (number >= 0 && number <= std::numeric_limits<quint32>::max())
        return {};
    return damagedArchive(u"tar: no file has %1 %2"_s.arg(QLatin1StringView(name)).arg(number));
}

Result<TarEntry> describe(const TarHeader &header, TarExtensions &extensions, const Limits &limits)
{
    auto &pax = extensions.pax;
    TarEntry entry;
    entry.path = header.name;
    entry.linkTarget = header.linkTarget;
    entry.metadata.uid = header.uid;
    entry.metadata.gid = header.gid;
    entry.metadata.modified = {header.modified, 0};
    if (pax) {
        entry.path = pax->sparseName.value_or(pax->path.value_or(entry.path));
        entry.linkTarget = pax->linkTarget.value_or(entry.linkTarget);
        entry.metadata.uid = pax->uid.value_or(header.uid);
        entry.metadata.gid = pax->gid.value_or(header.gid);
        entry.metadata.modified = pax->modified.value_or(entry.metadata.modified);
        entry.metadata.xattrs = std::move(pax->xattrs);
    }
    entry.path = extensions.longName.value_or(entry.path);
    entry.linkTarget = extensions.longLink.value_or(entry.linkTarget);

    const auto type = typeOf(header.type, entry.path);
    if (!type)
        return Error{
            ErrorKind::Invalid,
            Text::tr("The layer holds %1, which is of a kind (“%2”) that no file system knows.")
                .arg(displayName(entry.path), displayName({&header.type, 1})),
            {}};
    entry.type = *type;
    if (entry.type != EntryType::HardLink && entry.type != EntryType::Symlink)
        entry.linkTarget.clear();
    else if (entry.linkTarget.empty())
        return damagedArchive(u"tar: a link without a target"_s);
    for (const auto *path : {&entry.path, &entry.linkTarget}) {
        if (auto checked = checkLength(*path, limits); !checked)
            return checked.error();
    }
    const std::pair<qint64, const char *> numbers[]{{entry.metadata.uid, "owner"},
                                                    {entry.metadata.gid, "group"},
                                                    {header.deviceMajor, "major number"},
                                                    {header.deviceMinor, "minor number"}};
    for (const auto &[number, name] : numbers) {
        if (auto checked = checkNumber(number, name); !checked)
            return checked.error();
    }
    entry.metadata.mode = static_cast<quint32>(header.mode & 07777);
    entry.metadata.deviceMajor = static_cast<quint32>(header.deviceMajor);
    entry.metadata.deviceMinor = static_cast<quint32>(header.deviceMinor);
    return entry;
}

/// Counts a block of a map, and the pieces that were found in it: what they take in a vector that
/// grows, and as the extents that they become.
Result<void> countMap(TarInput &input, std::size_t pieces)
{
    constexpr qint64 pieceSize = 3 * sizeof(SparsePiece) + 2 * sizeof(Extent);
    return input.countMetadata(qint64{tarBlockSize} + static_cast<qint64>(pieces) * pieceSize);
}

/// Reads the blocks that continue an old GNU sparse header.
Result<void> completeMap(TarInput &input, OldSparseHeader &sparse)
{
    while (sparse.isContinued) {
        const auto block = input.peekBlock();
        if (!block)
            return block.error();
        if (!*block)
            return cutArchive();
        const auto before = sparse.pieces.size();
        const auto isContinued = parseOldSparseBlock(*block, sparse.pieces);
        if (!isContinued)
            return isContinued.error();
        if (auto counted = countMap(input, sparse.pieces.size() - before); !counted)
            return counted;
        sparse.isContinued = *isContinued;
        input.takeBlock();
    }
    return {};
}

/// Reads the map at the start of a sparse file's content, and takes it off the content.
Result<std::vector<SparsePiece>> readMap(TarInput &input, qint64 &storedSize)
{
    SparseMapReader map;
    for (;;) {
        storedSize -= tarBlockSize;
        if (storedSize < 0)
            return damagedArchive(u"pax: a sparse file's map"_s);
        const auto block = input.peekBlock();
        if (!block)
            return block.error();
        if (!*block)
            return cutArchive();
        const auto before = map.pieces().size();
        const auto isComplete = map.add({*block, tarBlockSize});
        if (!isComplete)
            return isComplete.error();
        if (auto counted = countMap(input, map.pieces().size() - before); !counted)
            return counted.error();
        input.takeBlock();
        if (*isComplete)
            return std::move(map.pieces());
    }
}

bool isSparse(const std::optional<PaxRecords> &pax)
{
    return pax && (pax->sparseMajor || pax->sparseMinor || !pax->sparsePieces.empty());
}

Result<std::vector<SparsePiece>> paxPieces(TarInput &input, const PaxRecords &pax,
                                           qint64 &storedSize)
{
    const auto major = pax.sparseMajor.value_or(0);
    const auto minor = pax.sparseMinor.value_or(0);
    const bool isKnown = major == 0 ? minor == 0 || minor == 1 : major == 1 && minor == 0;
    if (!isKnown || !pax.sparseSize)
        return damagedArchive(u"pax: unknown form %1.%2 of a sparse file"_s.arg(major).arg(minor));
    if (major == 0)
        return pax.sparsePieces;
    return readMap(input, storedSize);
}

/// Finds the content behind a hard link that has a size. Only pax permits it, and only some tools
/// do it: what follows and is no header is content, or the end if it begins with zeros.
Result<void> findLinkContent(TarInput &input, qint64 size, LocatedMember &member)
{
    const auto block = input.peekBlock();
    if (!block)
        return block.error();
    if (!*block || hasRightChecksum(*block))
        return {};
    member.restSize = size + tarPadding(size);
    member.mayBeEnd = isZeroBlock(*block);
    return {};
}

} // namespace

Result<LocatedMember> readTarMember(TarInput &input, const Limits &limits, const char *block,
                                    TarExtensions extensions)
{
    const auto header = parseTarHeader(block);
    if (!header)
        return header.error();
    auto entry = describe(*header, extensions, limits);
    if (!entry)
        return entry.error();
    LocatedMember member{std::move(*entry)};
    auto sparse = header->type == 'S' ? parseOldSparseHeader(block) : OldSparseHeader{};
    if (!sparse)
        return sparse.error();
    input.takeBlock();

    const auto &pax = extensions.pax;
    auto storedSize = pax ? pax->size.value_or(header->size) : header->size;
    if (storedSize > limits.layerSize)
        return tooLarge(member.entry, storedSize, limits.layerSize);
    const auto padding = tarPadding(storedSize);
    if (member.entry.type == EntryType::HardLink && storedSize > 0 && pax) {
        if (const auto found = findLinkContent(input, storedSize, member); !found)
            return found.error();
    }
    if (member.entry.type != EntryType::File)
        return member;

    std::vector<SparsePiece> pieces;
    if (header->type == 'S') {
        if (auto completed = completeMap(input, *sparse); !completed)
            return completed.error();
        member.entry.size = sparse->realSize;
        pieces = std::move(sparse->pieces);
    } else if (isSparse(pax)) {
        auto read = paxPieces(input, *pax, storedSize);
        if (!read)
            return read.error();
        member.entry.size = *pax->sparseSize;
        pieces = std::move(*read);
    } else {
        member.entry.size = storedSize;
        pieces = {{0, storedSize}};
    }
    if (member.entry.size > limits.imageSize)
        return tooLarge(member.entry, member.entry.size, limits.imageSize);
    auto extents = extentsOf(pieces, input.offset(), storedSize, member.entry.size);
    if (!extents)
        return extents.error();
    member.entry.extents = std::move(*extents);
    member.contentSize = storedSize;
    member.restSize = padding;
    return member;
}

} // namespace decant
