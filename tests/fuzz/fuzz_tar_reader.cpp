// SPDX-License-Identifier: MIT
#include "core/base/memory_stream.h"
#include "core/rootfs/entry_path.h"
#include "core/rootfs/tar_reader.h"
#include "core/rootfs/tar_writer.h"
#include "tests/fuzz/fuzz_target.h"

#include <cstdlib>

namespace {

/// What must hold of every member that the reader lets through.
void check(const decant::TarEntry &entry, qint64 archiveSize)
{
    qint64 end = 0;
    for (const auto &extent : entry.extents) {
        if (extent.position < end || extent.size <= 0 || extent.offset < 512 ||
            extent.size > entry.size - extent.position)
            std::abort();
        end = extent.position + extent.size;
    }
    // A file's content may lie behind the archive's end only if it is cut there, or skipped.
    if (entry.size < 0 || (!entry.extents.empty() && entry.extents.front().offset > archiveSize))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    using namespace decant;
    MemorySource tar(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    Limits limits;
    limits.layerSize = qint64{1} << 30;
    TarReader reader(tar, limits);
    for (;;) {
        const auto entry = reader.next();
        if (!entry || !*entry)
            break;
        check(**entry, static_cast<qint64>(size));
        const auto path = normalisePath((*entry)->path, limits);
        if (!path)
            continue;
        OutputEntry output{{}, (*entry)->type, (*entry)->linkTarget, (*entry)->metadata};
        for (const auto &part : *path)
            output.path += (output.path.empty() ? "" : "/") + part;
        if (static_cast<qint64>(tarHeader(output).size()) != tarHeaderSize(output))
            std::abort();
    }
    return 0;
}
