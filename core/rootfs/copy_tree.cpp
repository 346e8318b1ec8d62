// SPDX-License-Identifier: MIT
#include "core/rootfs/copy_tree.h"

#include "core/rootfs/disk_tree.h"
#include "core/rootfs/disk_writer.h"
#include "core/rootfs/entry_path.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <vector>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::CopyTree)
};

constexpr std::size_t bufferSize = std::size_t{1024} * 1024;

std::vector<std::string> partsOf(const std::string &path)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin < path.size();) {
        const auto end = std::min(path.find('/', begin), path.size());
        parts.push_back(path.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

/// The folder was there before, and so keeps the time of the last file that was put into it.
Result<void> setModified(const QByteArray &folder, const Timestamp &modified)
{
    const std::array<timespec, 2> times{
        timespec{.tv_sec = 0, .tv_nsec = UTIME_OMIT},
        timespec{.tv_sec = modified.seconds, .tv_nsec = modified.nanoseconds}};
    if (::utimensat(AT_FDCWD, folder.constData(), times.data(), 0) == 0)
        return {};
    return Error{ErrorKind::Failed, Text::tr("The folder's time can't be set."),
                 QString::fromLocal8Bit(std::strerror(errno))};
}

/// Calls `use(piece, position)` for all data of a file.
template <typename Use>
Result<void> eachPiece(const DiskFile &file, Buffer buffer, Use use)
{
    if (file.entry.extents.empty())
        return {};
    auto reader = DiskFileReader::open(file.place);
    if (!reader)
        return reader.error();
    for (const auto &extent : file.entry.extents) {
        for (qint64 done = 0; done < extent.size;) {
            const auto piece = buffer.first(static_cast<std::size_t>(
                std::min<qint64>(extent.size - done, static_cast<qint64>(buffer.size()))));
            if (auto got = reader->read(piece, extent.position + done); !got)
                return got;
            if (auto used = use(piece, extent.position + done); !used)
                return used;
            done += static_cast<qint64>(piece.size());
        }
    }
    return {};
}

Error different(const std::string &path)
{
    return {ErrorKind::Corrupt,
            Text::tr("%1 did not arrive as it was.").arg(displayName(path.empty() ? "/" : path)),
            {}};
}

/// A label belongs to the place, not to the file.
bool areAlike(TarEntry one, TarEntry other)
{
    for (auto *entry : {&one, &other})
        entry->metadata.xattrs.erase("security.selinux");
    return one.path == other.path && one.type == other.type && one.linkTarget == other.linkTarget &&
           one.size == other.size &&
           // A hard link's are its file's.
           (one.type == EntryType::HardLink || one.metadata == other.metadata);
}

/// The data of one, and that there is nothing but zeros elsewhere in the other.
Result<void> compareContent(const DiskFile &one, const DiskFile &other, Buffer buffer,
                            const Report &report, qint64 &done)
{
    std::vector<std::byte> theirs(bufferSize);
    auto reader = DiskFileReader::open(other.place);
    if (!reader)
        return reader.error();
    auto compared = eachPiece(one, buffer, [&](Bytes piece, qint64 position) -> Result<void> {
        const auto same = Buffer(theirs).first(piece.size());
        if (auto got = reader->read(same, position); !got)
            return got;
        done += static_cast<qint64>(piece.size());
        report({done, 0});
        return std::ranges::equal(piece, same) ? Result<void>() : different(one.entry.path);
    });
    if (!compared || one.entry.extents == other.entry.extents)
        return compared;
    auto mine = DiskFileReader::open(one.place);
    if (!mine)
        return mine.error();
    return eachPiece(other, buffer, [&](Bytes piece, qint64 position) -> Result<void> {
        const auto same = Buffer(theirs).first(piece.size());
        if (auto got = mine->read(same, position); !got)
            return got;
        return std::ranges::equal(piece, same) ? Result<void>() : different(one.entry.path);
    });
}

} // namespace

Result<qint64> treeDataSize(const QByteArray &folder)
{
    DiskTree tree(folder);
    qint64 size = 0;
    for (;;) {
        const auto file = tree.next();
        if (!file)
            return file.error();
        if (!*file)
            return size;
        for (const auto &extent : (*file)->entry.extents)
            size += extent.size;
    }
}

Result<void> copyTree(const QByteArray &folder, const QByteArray &place, const Report &report)
{
    DiskTree tree(folder);
    DiskWriter disk(place);
    std::vector<std::byte> buffer(bufferSize);
    qint64 done = 0;
    Timestamp rootModified;
    for (;;) {
        const auto file = tree.next();
        if (!file)
            return file.error();
        if (!*file)
            return disk.close().and_then([&] { return setModified(place, rootModified); });
        const auto &entry = (*file)->entry;
        if (entry.path.empty())
            rootModified = entry.metadata.modified;
        const auto target = entry.type == EntryType::HardLink ? entry.linkTarget : std::string();
        if (auto begun = disk.begin(entry, partsOf(entry.path), partsOf(target)); !begun)
            return begun;
        auto copied = eachPiece(**file, buffer, [&](Bytes piece, qint64 position) {
            done += static_cast<qint64>(piece.size());
            report({done, 0});
            return disk.write(piece, position);
        });
        if (!copied)
            return copied;
        if (auto ended = disk.end(); !ended)
            return ended;
    }
}

Result<void> compareTrees(const QByteArray &folder, const QByteArray &other, const Report &report)
{
    DiskTree tree(folder);
    DiskTree like(other);
    std::vector<std::byte> buffer(bufferSize);
    qint64 done = 0;
    for (;;) {
        const auto one = tree.next();
        if (!one)
            return one.error();
        const auto two = like.next();
        if (!two)
            return two.error();
        if (!*one && !*two)
            return {};
        if (!*one || !*two || !areAlike((*one)->entry, (*two)->entry))
            return different(*one ? (*one)->entry.path : (*two)->entry.path);
        if ((*one)->entry.type != EntryType::File || (*one)->entry.size == 0)
            continue;
        if (auto same = compareContent(**one, **two, buffer, report, done); !same)
            return same;
    }
}

} // namespace decant
