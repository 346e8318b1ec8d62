// SPDX-License-Identifier: MIT
#include "core/rootfs/pack_tree.h"

#include "core/rootfs/disk_tree.h"
#include "core/rootfs/tar_output.h"
#include "core/rootfs/tar_writer.h"

#include <algorithm>
#include <vector>

namespace decant {

namespace {

constexpr std::size_t bufferSize = std::size_t{1024} * 1024;

OutputEntry outputOf(const TarEntry &entry)
{
    return {.path = entry.path,
            .type = entry.type,
            .linkTarget = entry.linkTarget,
            .metadata = entry.metadata,
            .size = entry.size};
}

std::set<std::string> leftOutOf(const PackChanges &changes)
{
    auto paths = changes.leftOut;
    for (const auto &[path, content] : changes.files)
        paths.insert(path);
    return paths;
}

OutputEntry addedFile(const std::string &path, const std::string &content)
{
    OutputEntry entry;
    entry.path = path;
    entry.metadata.mode = 0644;
    entry.size = static_cast<qint64>(content.size());
    return entry;
}

Result<void> packFile(const DiskFile &file, TarOutput &output, Buffer buffer)
{
    if (file.entry.size == 0)
        return {};
    auto reader = DiskFileReader::open(file.place);
    if (!reader)
        return reader.error();
    qint64 done = 0;
    for (const auto &extent : file.entry.extents) {
        if (auto filled = output.writeZeros(extent.position - done); !filled)
            return filled;
        done = extent.position;
        const auto end = extent.position + extent.size;
        while (done < end) {
            const auto piece = buffer.first(static_cast<std::size_t>(
                std::min<qint64>(end - done, static_cast<qint64>(buffer.size()))));
            if (auto got = reader->read(piece, done); !got)
                return got;
            if (auto written = output.write(piece); !written)
                return written;
            done += static_cast<qint64>(piece.size());
        }
    }
    return output.writeZeros(file.entry.size - done + tarPadding(file.entry.size));
}

} // namespace

Result<qint64> packedSize(const QByteArray &folder, const PackChanges &changes)
{
    DiskTree tree(folder, leftOutOf(changes));
    qint64 size = tarEndSize;
    for (const auto &[path, content] : changes.files) {
        const auto entry = addedFile(path, content);
        size += tarHeaderSize(entry) + entry.size + tarPadding(entry.size);
    }
    for (;;) {
        const auto file = tree.next();
        if (!file)
            return file.error();
        if (!*file)
            return size;
        const auto entry = outputOf((*file)->entry);
        size += tarHeaderSize(entry) + entry.size + tarPadding(entry.size);
    }
}

Result<void> packTree(const QByteArray &folder, const PackChanges &changes, ByteSink &sink,
                      qint64 size, const Report &report)
{
    DiskTree tree(folder, leftOutOf(changes));
    qint64 done = 0;
    TarOutput output(sink, [&](qint64 bytes) {
        done += bytes;
        report({done, size});
    });
    std::vector<std::byte> buffer(bufferSize);
    for (;;) {
        const auto file = tree.next();
        if (!file)
            return file.error();
        if (!*file)
            break;
        if (auto written = output.write(bytesOf(tarHeader(outputOf((*file)->entry)))); !written)
            return written;
        if (auto packed = packFile(**file, output, buffer); !packed)
            return packed;
    }
    for (const auto &[path, content] : changes.files) {
        const auto entry = addedFile(path, content);
        if (auto written = output.write(bytesOf(tarHeader(entry) + content)); !written)
            return written;
        if (auto filled = output.writeZeros(tarPadding(entry.size)); !filled)
            return filled;
    }
    if (auto ended = output.writeZeros(tarEndSize); !ended)
        return ended;
    return output.flush();
}

} // namespace decant
