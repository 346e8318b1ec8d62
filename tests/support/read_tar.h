// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/memory_stream.h"
#include "core/rootfs/tar_reader.h"
#include "tests/support/result_matchers.h"

#include <QByteArray>

#include <vector>

namespace decant {

/// All members of an archive; the first failure is the result's.
inline Result<std::vector<TarEntry>> readTar(const QByteArray &tar, const Limits &limits = {})
{
    MemorySource source(tar);
    TarReader reader(source, limits);
    std::vector<TarEntry> entries;
    for (;;) {
        auto entry = reader.next();
        if (!entry)
            return entry.error();
        if (!*entry) {
            if (auto drained = reader.drain(); !drained)
                return drained.error();
            EXPECT_EQ(reader.position(), tar.size());
            return entries;
        }
        entries.push_back(std::move(**entry));
    }
}

/// The archive's only member; a default one where there are more or fewer.
inline TarEntry readOnlyMember(const QByteArray &tar)
{
    const auto entries = readTar(tar);
    EXPECT_OK(entries);
    EXPECT_EQ(entries ? entries->size() : 0, 1u);
    return entries && entries->size() == 1 ? entries->front() : TarEntry{};
}

/// A file's content, put together from its extents.
inline QByteArray contentOf(const TarEntry &entry, const QByteArray &tar)
{
    QByteArray content(entry.size, '\0');
    for (const auto &extent : entry.extents)
        content.replace(extent.position, extent.size, tar.mid(extent.offset, extent.size));
    return content;
}

} // namespace decant
