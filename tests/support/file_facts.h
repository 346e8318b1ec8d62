// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/tar_entry.h"

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <array>
#include <optional>
#include <string>

namespace decant {

/// What the file system says of a file; Linux only.
struct FileFacts
{
    mode_t mode = 0; ///< With the type's bits.
    uid_t uid = 0;
    gid_t gid = 0;
    qint64 size = 0;
    Timestamp modified;
    ino_t inode = 0;
    dev_t device = 0;
    std::string linkTarget;
};

inline std::optional<FileFacts> factsOf(const std::string &path)
{
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0)
        return {};
    FileFacts facts{
        .mode = status.st_mode,
        .uid = status.st_uid,
        .gid = status.st_gid,
        .size = status.st_size,
        .modified = {status.st_mtim.tv_sec, static_cast<qint32>(status.st_mtim.tv_nsec)},
        .inode = status.st_ino,
        .device = status.st_rdev,
        .linkTarget = {}};
    if (S_ISLNK(status.st_mode)) {
        std::array<char, 4096> target;
        const auto length = ::readlink(path.c_str(), target.data(), target.size());
        facts.linkTarget.assign(target.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
    }
    return facts;
}

inline std::optional<std::string> xattrOf(const std::string &path, const char *name)
{
    std::array<char, 65536> value;
    const auto length = ::lgetxattr(path.c_str(), name, value.data(), value.size());
    if (length < 0)
        return {};
    return std::string(value.data(), static_cast<std::size_t>(length));
}

} // namespace decant
