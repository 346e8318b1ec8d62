// SPDX-License-Identifier: MIT
#include "app/enter/mounts.h"

#include <fcntl.h>
#include <linux/mount.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <string>

namespace {

constexpr unsigned long harmless = MS_NOSUID | MS_NOEXEC | MS_NODEV;

/// What was mounted already, with `flags` in addition. What somebody with more rights has forbidden
/// stays forbidden: the kernel insists on it.
bool restrict(const char *path, unsigned long flags)
{
    struct statvfs facts = {};
    if (::statvfs(path, &facts) != 0)
        return false;
    const struct
    {
        unsigned long stated;
        unsigned long flag;
    } known[] = {{ST_RDONLY, MS_RDONLY},    {ST_NOSUID, MS_NOSUID},
                 {ST_NODEV, MS_NODEV},      {ST_NOEXEC, MS_NOEXEC},
                 {ST_NOATIME, MS_NOATIME},  {ST_NODIRATIME, MS_NODIRATIME},
                 {ST_RELATIME, MS_RELATIME}};
    for (const auto &[stated, flag] : known) {
        if (facts.f_flag & stated)
            flags |= flag;
    }
    return ::mount(nullptr, path, nullptr, MS_REMOUNT | MS_BIND | flags, nullptr) == 0;
}

void makeFolder(const std::string &path, mode_t mode = 0755)
{
    if (::mkdir(path.c_str(), mode) == 0)
        ::chmod(path.c_str(), mode);
}

void makeFile(const std::string &path)
{
    const int file = ::open(path.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (file >= 0)
        ::close(file);
}

bool mountNew(const char *type, const char *path, unsigned long flags, const char *options)
{
    makeFolder(path);
    return ::mount(type, path, type, flags, options) == 0;
}

/// `from`: relative to the old root, which is the current folder.
bool bindFile(const std::string &from, const std::string &path)
{
    makeFile(path);
    return ::mount(from.c_str(), path.c_str(), nullptr, MS_BIND, nullptr) == 0;
}

/// The kernel's own switches are root's by their owner alone, whatever root may do otherwise.
bool coverKernel()
{
    for (const auto *path : {"/proc/sys", "/proc/sysrq-trigger", "/proc/irq", "/proc/bus"}) {
        if (::access(path, F_OK) != 0)
            continue;
        if (::mount(path, path, nullptr, MS_BIND | MS_REC, nullptr) != 0 ||
            !restrict(path, MS_RDONLY | harmless))
            return false;
    }
    return true;
}

bool makeDevices(const char *terminal)
{
    if (!mountNew("tmpfs", "/dev", MS_NOSUID, "mode=0755"))
        return false;
    for (const auto *name : {"null", "zero", "full", "random", "urandom", "tty"}) {
        if (!bindFile(std::string("dev/") + name, std::string("/dev/") + name))
            return false;
    }
    const char *const links[][2] = {
        {"/proc/self/fd", "/dev/fd"},       {"/proc/self/fd/0", "/dev/stdin"},
        {"/proc/self/fd/1", "/dev/stdout"}, {"/proc/self/fd/2", "/dev/stderr"},
        {"/proc/kcore", "/dev/core"},       {"pts/ptmx", "/dev/ptmx"}};
    for (const auto &[target, path] : links) {
        if (::symlink(target, path) != 0)
            return false;
    }
    if (terminal && terminal[0] == '/')
        bindFile(terminal + 1, "/dev/console");
    return mountNew("devpts", "/dev/pts", MS_NOSUID | MS_NOEXEC,
                    "newinstance,ptmxmode=0666,mode=620") &&
           mountNew("tmpfs", "/dev/shm", MS_NOSUID | MS_NODEV, "mode=1777");
}

/// The computer's devices, to be looked at; left out where the kernel can't protect them.
void showSystem()
{
    makeFolder("/sys");
    if (::mount("sys", "/sys", nullptr, MS_BIND | MS_REC, nullptr) != 0)
        return;
    mount_attr attributes = {};
    attributes.attr_set =
        MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV | MOUNT_ATTR_NOEXEC;
    if (::syscall(SYS_mount_setattr, AT_FDCWD, "/sys", AT_RECURSIVE, &attributes,
                  sizeof attributes) != 0)
        ::umount2("/sys", MNT_DETACH);
}

bool bindResolvConf(const Root &root)
{
    const std::string path = root.resolvConfInside;
    if (path.empty() || root.resolvConf[0] != '/')
        return true;
    for (auto slash = path.find('/', 1); slash != path.npos; slash = path.find('/', slash + 1))
        makeFolder(path.substr(0, slash));
    return bindFile(root.resolvConf + 1, path) &&restrict(path.c_str(), MS_RDONLY | harmless);
}

} // namespace

const char *enterRoot(const Root &root)
{
    const char *terminal = ::isatty(STDIN_FILENO) ? ::ttyname(STDIN_FILENO) : nullptr;
    if (::mount(nullptr, "/", nullptr, MS_PRIVATE | MS_REC, nullptr) != 0)
        return "/";
    if (::mount(root.folder, root.folder, nullptr, MS_BIND | MS_REC, nullptr) != 0 ||
        !restrict(root.folder, MS_NODEV))
        return root.folder;
    const int old = ::open("/", O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (old < 0 || ::chdir(root.folder) != 0 || ::syscall(SYS_pivot_root, ".", ".") != 0 ||
        ::fchdir(old) != 0)
        return root.folder;
    // From here on "/…" is the distribution's, and what is relative is this computer's.
    if (!mountNew("proc", "/proc", harmless, nullptr) || !coverKernel())
        return "/proc";
    if (!makeDevices(terminal))
        return "/dev";
    showSystem();
    if (!mountNew("tmpfs", "/run", MS_NOSUID | MS_NODEV, "mode=0755"))
        return "/run";
    makeFolder("/run/lock", 01777);
    if (!bindResolvConf(root))
        return root.resolvConfInside;
    if (::umount2(".", MNT_DETACH) != 0 || ::close(old) != 0 || ::chdir("/") != 0)
        return "/";
    return nullptr;
}
