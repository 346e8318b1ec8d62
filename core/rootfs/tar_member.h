// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/pax_records.h"
#include "core/rootfs/tar_header.h"
#include "core/rootfs/tar_input.h"

#include <optional>
#include <string>

namespace decant {

/// What headers before it say about the next member.
struct TarExtensions
{
    std::optional<PaxRecords> pax;
    std::optional<std::string> longName; ///< GNU's; wins over pax, as with Docker.
    std::optional<std::string> longLink;

    bool isEmpty() const { return !pax && !longName && !longLink; }
};

/// A member, with the input standing at its content.
struct LocatedMember
{
    TarEntry entry;
    qint64 contentSize = 0; ///< Bytes of the extents, which come first,
    qint64 restSize = 0;    ///< and of what follows them and belongs to nobody.
    /// The rest begins with zeros, and is the archive's end if nothing else comes.
    bool mayBeEnd = false;
};

/// Makes a member of its header `block`, which is the input's next one, and of what was said
/// before. Fails as TarReader::next() does.
Result<LocatedMember> readTarMember(TarInput &input, const Limits &limits, const char *block,
                                    TarExtensions extensions);

} // namespace decant
