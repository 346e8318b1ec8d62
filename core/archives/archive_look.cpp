// SPDX-License-Identifier: MIT
#include "core/archives/archive_look.h"

#include "core/archives/elf_platform.h"
#include "core/rootfs/decompressor.h"
#include "core/rootfs/entry_path.h"
#include "core/rootfs/tar_header.h"
#include "core/rootfs/tar_reader.h"
#include "core/store/file_stream.h"

#include <QRegularExpression>

#include <array>
#include <set>

namespace decant {

namespace {

using Content = ArchiveLook::Content;
using Block = std::array<std::byte, tarBlockSize>;

/// Up to a block from the stream's start; how many bytes they are.
Result<std::size_t> readBlock(ByteSource &source, Block &block)
{
    std::size_t have = 0;
    while (have < block.size()) {
        const auto count = source.read(Buffer(block).subspan(have));
        if (!count)
            return count.error();
        if (*count == 0)
            break;
        have += *count;
    }
    return have;
}

Content contentOf(const std::vector<std::string> &parts)
{
    static const std::set<std::string, std::less<>> rootNames{"bin", "etc",   "lib",
                                                              "usr", "lib64", "sbin"};
    static const QRegularExpression imageName(
        u"^(manifest\\.json|index\\.json|oci-layout|repositories|blobs"
        "|(sha256:)?[0-9a-f]{64}(\\..*)?)$"_s);
    if (parts.empty())
        return Content::Other;
    if (rootNames.contains(parts.front()))
        return Content::Root;
    return imageName.match(QString::fromStdString(parts.front())).hasMatch() ? Content::Image
                                                                             : Content::Other;
}

bool isProgram(const TarEntry &entry, const std::vector<std::string> &parts)
{
    const auto size = parts.size();
    return entry.type == EntryType::File && size > 1 && entry.extents.size() == 1 &&
           (parts[size - 2] == "bin" || parts[size - 2] == "sbin");
}

Result<std::optional<Platform>> platformOf(TarReader &reader)
{
    std::array<std::byte, elfHeaderSize> header{};
    std::size_t have = 0;
    while (have < header.size()) {
        const auto count = reader.readContent(Buffer(header).subspan(have));
        if (!count)
            return count.error();
        if (*count == 0)
            break;
        have += *count;
    }
    return elfPlatform(Bytes(header).first(have));
}

Result<void> lookAtMembers(TarReader &reader, ArchiveLook &look)
{
    const Limits limits;
    while (look.content == Content::Other || !look.platform) {
        const auto entry = reader.next();
        if (!entry)
            return entry.error();
        if (!*entry)
            return {};
        const auto parts = normalisePath((*entry)->path, limits);
        if (!parts)
            return parts.error();
        if (look.content == Content::Other)
            look.content = contentOf(*parts);
        if (look.content == Content::Image)
            return {};
        if (isProgram(**entry, *parts)) {
            const auto platform = platformOf(reader);
            if (!platform)
                return platform.error();
            look.platform = *platform;
        }
    }
    return {};
}

} // namespace

Result<ArchiveLook> lookInto(const QString &path, const std::stop_token &stop)
{
    ArchiveLook look;
    auto file = FileSource::open(path);
    if (!file)
        return file.error();
    Block block{};
    const auto start = readBlock(**file, block);
    if (!start)
        return start.error();
    const auto raw = Bytes(block).first(*start);
    if (textOf(raw).starts_with("vhdxfile")) {
        look.content = Content::VirtualDisk;
        return look;
    }
    look.isCompressed = isCompressed(raw);
    if (look.isCompressed) {
        auto again = FileSource::open(path);
        if (!again)
            return again.error();
        const auto plain = decompress(**again);
        const auto inner = readBlock(*plain, block);
        if (!inner)
            return inner.error();
        if (*inner < block.size())
            return look;
    } else if (*start < block.size()) {
        return look;
    }
    const auto *header = reinterpret_cast<const char *>(block.data());
    if (!isZeroBlock(header) && !hasRightChecksum(header))
        return look;

    look.content = Content::Other;
    file = FileSource::open(path);
    if (!file)
        return file.error();
    const auto plain = decompress(**file);
    const Limits limits;
    TarReader reader(*plain, limits, stop);
    if (const auto looked = lookAtMembers(reader, look); !looked)
        return looked.error();
    return look;
}

} // namespace decant
