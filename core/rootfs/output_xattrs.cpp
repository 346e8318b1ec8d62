// SPDX-License-Identifier: MIT
#include "core/rootfs/output_xattrs.h"

#include "core/rootfs/posix_acl.h"

#include <QtEndian>

#include <optional>

namespace decant {

namespace {

constexpr std::string_view schily = "SCHILY.xattr.";
constexpr std::string_view capability = "security.capability";
/// One block of 4096 bytes, without ext4's own header and a little for what an importer adds.
constexpr std::size_t mostTogether = 3900;
constexpr std::size_t mostOfName = 255;

/// What an attribute takes of ext4's block.
std::size_t weightOf(const std::string &name, const std::string &value)
{
    constexpr std::size_t head = 16;
    constexpr std::size_t unit = 4;
    return head + (name.size() + unit - 1) / unit * unit + (value.size() + unit - 1) / unit * unit;
}

bool isCapability(const std::string &value)
{
    // The kernel takes revisions 2 and 3, each in its length, and one flag.
    // Source: linux/capability.h; sansflags() in security/commoncap.c.
    constexpr quint32 effectiveFlag = 1;
    constexpr quint32 revision2 = 0x0200'0000;
    constexpr quint32 revision3 = 0x0300'0000;
    if (value.size() != 20 && value.size() != 24)
        return false;
    const auto revision = qFromLittleEndian<quint32>(value.data()) & ~effectiveFlag;
    return revision == (value.size() == 20 ? revision2 : revision3);
}

bool isPlainUserName(const std::string &name)
{
    return name.starts_with("user.") && name.size() > 5 && name.size() <= mostOfName &&
           !name.starts_with("user.overlay.") && name.find('=') == std::string::npos;
}

std::optional<std::pair<std::string, std::string>> recordOf(EntryType type, const std::string &name,
                                                            const std::string &value)
{
    const bool isFile = type == EntryType::File;
    const bool isDirectory = type == EntryType::Directory;
    const bool isAccess = name == accessAclXattr && (isFile || isDirectory);
    if (isAccess || (name == defaultAclXattr && isDirectory)) {
        if (auto text = aclText(value))
            return std::pair(std::string(isAccess ? "SCHILY.acl.access" : "SCHILY.acl.default"),
                             std::move(*text));
        return {};
    }
    const bool isTaken = name == capability ? isFile && isCapability(value)
                                            : (isFile || isDirectory) && isPlainUserName(name);
    if (!isTaken)
        return {};
    return std::pair(std::string(schily) + name, value);
}

} // namespace

OutputXattrs outputXattrs(EntryType type, const Metadata &metadata)
{
    OutputXattrs output;
    std::size_t together = 0;
    // In the order of their names, which puts what programs depend on before "user.".
    for (const auto &[name, value] : metadata.xattrs) {
        auto record = recordOf(type, name, value);
        if (!record || together + weightOf(name, value) > mostTogether) {
            ++output.dropped;
            continue;
        }
        together += weightOf(name, value);
        output.records.push_back(std::move(*record));
    }
    return output;
}

} // namespace decant
