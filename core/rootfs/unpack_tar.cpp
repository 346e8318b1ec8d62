// SPDX-License-Identifier: MIT
#include "core/rootfs/unpack_tar.h"

#include "core/rootfs/disk_writer.h"
#include "core/rootfs/entry_path.h"
#include "core/rootfs/tar_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::UnpackTar)
};

constexpr std::size_t bufferSize = std::size_t{1024} * 1024;

bool isDevice(EntryType type)
{
    return type == EntryType::CharDevice || type == EntryType::BlockDevice;
}

Result<void> copyContent(TarReader &reader, const TarEntry &entry, DiskWriter &disk, Buffer buffer)
{
    for (const auto &extent : entry.extents) {
        for (qint64 done = 0; done < extent.size;) {
            const auto most = std::min(static_cast<qint64>(buffer.size()), extent.size - done);
            const auto got = reader.readContent(buffer.first(static_cast<std::size_t>(most)));
            if (!got)
                return got.error();
            if (auto written = disk.write(buffer.first(*got), extent.position + done); !written)
                return written;
            done += static_cast<qint64>(*got);
        }
    }
    return {};
}

Result<void> unpackMember(TarReader &reader, const TarEntry &entry, DiskWriter &disk,
                          const Limits &limits, Buffer buffer)
{
    const auto path = normalisePath(entry.path, limits);
    if (!path)
        return path.error();
    if (path->empty() && entry.type != EntryType::Directory)
        return Error{ErrorKind::Unsafe,
                     Text::tr("The archive tries to replace the folder it is unpacked into."),
                     {}};
    std::vector<std::string> target;
    if (entry.type == EntryType::HardLink) {
        auto normalised = normalisePath(entry.linkTarget, limits);
        if (!normalised)
            return normalised.error();
        target = std::move(*normalised);
    }
    if (auto begun = disk.begin(entry, *path, target); !begun)
        return begun;
    if (auto copied = copyContent(reader, entry, disk, buffer); !copied)
        return copied;
    return disk.end();
}

} // namespace

Result<UnpackReport> unpackTar(ByteSource &tar, const QString &folder, const UnpackOptions &options,
                               std::stop_token stop)
{
    const auto place = QFileInfo(folder).canonicalFilePath();
    if (place.isEmpty() || !QFileInfo(place).isDir())
        return Error{ErrorKind::NotFound, Text::tr("There is no folder “%1”.").arg(folder), {}};
    TarReader reader(tar, options.limits, stop);
    DiskWriter disk(QFile::encodeName(place));
    const auto buffer = std::make_unique_for_overwrite<std::byte[]>(bufferSize);
    UnpackReport report;
    for (;;) {
        const auto entry = reader.next();
        if (!entry)
            return entry.error();
        if (!*entry)
            break;
        if (options.skipDevices && isDevice((*entry)->type)) {
            ++report.skippedDevices;
            continue;
        }
        auto unpacked =
            unpackMember(reader, **entry, disk, options.limits, {buffer.get(), bufferSize});
        if (!unpacked)
            return unpacked.error();
        ++report.entries;
    }
    if (!reader.isEndMarked())
        return Error{
            ErrorKind::Corrupt, Text::tr("The archive is cut short: its end is missing."), {}};
    // Whoever writes shall not break off just before the end.
    if (auto drained = reader.drain(); !drained)
        return drained.error();
    if (auto closed = disk.close(); !closed)
        return closed.error();
    report.warnings = disk.warnings();
    report.firstWarning = disk.firstWarning();
    return report;
}

} // namespace decant
