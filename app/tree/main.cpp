// SPDX-License-Identifier: MIT
// Copies a distribution's files, or packs them into an archive: a program of its own, for it runs
// inside the user namespace in which their owners exist.
//
//   decant-tree copy FOLDER PLACE [--verify]   into the empty folder PLACE
//   decant-tree pack FOLDER FILE PART tar|tar.gz|wsl [NAME UID]
//                                              as FILE; PART: a name beside it, for a while;
//                                              NAME and UID are what WSL is to know of it
//
// Says "DONE TOTAL", in bytes, on standard output while it works; "room NEEDED FREE" where the
// disk has too little of it. Answers 0 when all is there and on the disk; 6 where the copy is not
// like the original, 7 where the disk is full, else 1; with one line on standard error.
#include "app/tree/archive_file.h"
#include "core/rootfs/copy_tree.h"
#include "core/rootfs/disk_tree.h"
#include "core/rootfs/gzip_sink.h"
#include "core/rootfs/pack_tree.h"
#include "core/rootfs/setup/wsl_distribution.h"

#include <QElapsedTimer>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cstdio>
#include <string_view>

using namespace decant;

namespace {

constexpr int failedStatus = 1;
constexpr int usageStatus = 2;
constexpr int corruptStatus = 6;
constexpr int noSpaceStatus = 7;
constexpr off_t largestConf = off_t{1} << 20;
constexpr qint64 between = 100; // Milliseconds.

/// Says how far it is, from `begun` on.
Report teller(qint64 begun, qint64 total)
{
    return [begun, total, clock = QElapsedTimer()](Progress progress) mutable {
        if (clock.isValid() && !clock.hasExpired(between))
            return;
        clock.start();
        std::printf("%lld %lld\n", static_cast<long long>(begun + progress.done),
                    static_cast<long long>(total));
        std::fflush(stdout);
    };
}

Result<void> checkRoom(const QByteArray &folder, qint64 needed)
{
    struct statvfs disk = {};
    if (::statvfs(folder.constData(), &disk) != 0 || disk.f_blocks == 0)
        return {};
    const auto free = static_cast<qint64>(disk.f_bavail) * static_cast<qint64>(disk.f_frsize);
    if (free >= needed)
        return {};
    std::printf("room %lld %lld\n", static_cast<long long>(needed), static_cast<long long>(free));
    return Error{ErrorKind::NoSpace, u"Not enough space."_s, {}};
}

Result<void> writeOut(const QByteArray &folder)
{
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isDone = descriptor >= 0 && ::syncfs(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return isDone ? Result<void>()
                  : Error{ErrorKind::Failed, u"The files can't be written to the disk."_s, {}};
}

Result<void> copy(const QByteArray &folder, const QByteArray &place, bool verifies)
{
    const auto size = treeDataSize(folder);
    if (!size)
        return size.error();
    if (auto room = checkRoom(place, *size); !room)
        return room;
    const auto total = verifies ? *size * 2 : *size;
    if (auto copied = copyTree(folder, place, teller(0, total)); !copied)
        return copied;
    if (auto safe = writeOut(place); !safe || !verifies)
        return safe;
    return compareTrees(folder, place, teller(*size, total));
}

/// What a .wsl file has to say of itself, and must not bring along. Source: wsl.md.
Result<PackChanges> wslChanges(const QByteArray &folder, const WslPackage &package)
{
    const auto place = folder + '/' + wslDistributionPath;
    std::string before;
    struct stat status = {};
    if (::lstat(place.constData(), &status) == 0 && S_ISREG(status.st_mode)) {
        auto reader = DiskFileReader::open(place);
        if (!reader)
            return reader.error();
        before.resize(static_cast<std::size_t>(std::min<off_t>(status.st_size, largestConf)));
        const auto bytes = std::as_writable_bytes(std::span(before));
        if (auto got = reader->read(bytes, 0); !got)
            return got.error();
    }
    return PackChanges{.files = wslPackageFiles(before, package),
                       .leftOut = {wslLeftOut.begin(), wslLeftOut.end()}};
}

Result<void> pack(const QByteArray &folder, const QByteArray &path, const QByteArray &part,
                  bool isCompressed, const PackChanges &changes)
{
    const auto size = packedSize(folder, changes);
    if (!size)
        return size.error();
    const auto target = path.left(std::max<qsizetype>(1, path.lastIndexOf('/')));
    if (auto room = checkRoom(target, isCompressed ? *size / bestCompression : *size); !room)
        return room;
    ArchiveFile file(path, part);
    if (auto opened = file.open(); !opened)
        return opened;
    GzipSink gzip(file);
    auto &sink = isCompressed ? static_cast<ByteSink &>(gzip) : file;
    if (auto packed = packTree(folder, changes, sink, *size, teller(0, *size)); !packed)
        return packed;
    return sink.close();
}

int statusOf(ErrorKind kind)
{
    return kind == ErrorKind::NoSpace   ? noSpaceStatus
           : kind == ErrorKind::Corrupt ? corruptStatus
                                        : failedStatus;
}

int answer(const Result<void> &result)
{
    if (result)
        return 0;
    const auto &error = result.error();
    std::fprintf(stderr, "%s %s\n", error.what.toLocal8Bit().constData(),
                 error.detail.toLocal8Bit().constData());
    return statusOf(error.kind);
}

} // namespace

int main(int argc, char **argv)
{
    const std::string_view what = argc > 1 ? argv[1] : "";
    const bool verifies = argc == 5 && std::string_view(argv[4]) == "--verify";
    if (what == "copy" && (argc == 4 || verifies))
        return answer(copy(argv[2], argv[3], verifies));
    const std::string_view format = argc == 6 ? argv[5] : "";
    if (what == "pack" && (format == "tar" || format == "tar.gz"))
        return answer(pack(argv[2], argv[3], argv[4], format == "tar.gz", {}));
    if (what == "pack" && argc == 8 && std::string_view(argv[5]) == "wsl") {
        const WslPackage package{
            .name = argv[6], .uid = QByteArray(argv[7]).toLongLong(), .icon = wslIcon()};
        return answer(wslChanges(argv[2], package).and_then([&](const PackChanges &changes) {
            return pack(argv[2], argv[3], argv[4], true, changes);
        }));
    }
    std::fputs("Usage: decant-tree copy FOLDER PLACE [--verify]\n"
               "       decant-tree pack FOLDER FILE PART tar|tar.gz|wsl [NAME UID]\n",
               stderr);
    return usageStatus;
}
