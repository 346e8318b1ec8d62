// SPDX-License-Identifier: MIT
#include "core/rootfs/kept_files.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace decant {

namespace {

constexpr qint64 largestText = qint64{64} * 1024;
constexpr qint64 programHead = 4096;

// Sorted, for a binary search: this is asked of every member of every layer.

constexpr std::array<std::string_view, 34> texts{
    "etc/adduser.conf",
    "etc/alpine-release",
    "etc/bash.bashrc",
    "etc/debian_version",
    "etc/default/locale",
    "etc/default/useradd",
    "etc/doas.conf",
    "etc/environment",
    "etc/group",
    "etc/gshadow",
    "etc/hostname",
    "etc/hosts",
    "etc/locale.conf",
    "etc/locale.gen",
    "etc/login.defs",
    "etc/nsswitch.conf",
    "etc/os-release",
    "etc/pam.d/common-password",
    "etc/pam.d/password-auth",
    "etc/pam.d/system-auth",
    "etc/passwd",
    "etc/profile",
    "etc/shadow",
    "etc/shells",
    "etc/subgid",
    "etc/subuid",
    "etc/sudo.conf",
    "etc/sudoers",
    "etc/timezone",
    "etc/wsl-distribution.conf",
    "etc/wsl.conf",
    "usr/etc/sudoers",
    "usr/lib/os-release",
    "usr/lib/systemd/system-preset/90-systemd.preset",
};

constexpr std::array<std::string_view, 26> programs{
    "[",   "[[",   "ash",       "bash", "brush",  "busybox",   "coreutils", "dash", "elvish",
    "env", "fish", "id",        "init", "ksh",    "libc.so.6", "ls",        "mksh", "mksh-static",
    "nu",  "sh",   "static-sh", "sudo", "toybox", "xonsh",     "yash",      "zsh",
};

template <std::size_t size>
consteval bool isSorted(const std::array<std::string_view, size> &names)
{
    return std::is_sorted(names.begin(), names.end());
}
static_assert(isSorted(texts) && isSorted(programs));

bool isLoaderOrLibrary(std::string_view name)
{
    return name.starts_with("ld-linux") || name.starts_with("ld-musl-") ||
           name.starts_with("ld64.so") || name.starts_with("libc-2.") ||
           name.starts_with("libc.musl-") || (name.starts_with("ld-") && name.ends_with(".so"));
}

bool isProgramFolder(std::string_view path)
{
    return path.starts_with("bin/") || path.starts_with("sbin/") || path.starts_with("lib") ||
           path.starts_with("usr/");
}

} // namespace

std::size_t keptSize(const TarEntry &entry)
{
    const bool isWhole = entry.extents.size() == 1 && entry.extents.front().position == 0 &&
                         entry.extents.front().size == entry.size;
    if (entry.type != EntryType::File || !isWhole)
        return 0;
    std::string_view path(entry.path);
    while (path.starts_with("./") || path.starts_with('/'))
        path.remove_prefix(path.front() == '/' ? 1 : 2);
    if (path.starts_with("etc/") || path.starts_with("usr/")) {
        // What a new user's home begins with, whatever it is called.
        if (path.starts_with("etc/skel/") || std::binary_search(texts.begin(), texts.end(), path))
            return entry.size <= largestText ? static_cast<std::size_t>(entry.size) : 0;
    }
    if (!isProgramFolder(path))
        return 0;
    const auto name = path.substr(path.rfind('/') + 1);
    if (isLoaderOrLibrary(name) || std::binary_search(programs.begin(), programs.end(), name))
        return static_cast<std::size_t>(std::min(entry.size, programHead));
    return 0;
}

} // namespace decant
