// SPDX-License-Identifier: MIT
#include "app/enter/become.h"

#include <grp.h>
#include <linux/capability.h>
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

// As shells answer: sh(1), "Exit status".
constexpr int cannotRun = 126;
constexpr int notFound = 127;

constexpr int kept[] = {
    CAP_AUDIT_WRITE, CAP_CHOWN,  CAP_DAC_OVERRIDE, CAP_FOWNER,     CAP_FSETID,
    CAP_KILL,        CAP_MKNOD,  CAP_NET_RAW,      CAP_SETFCAP,    CAP_NET_BIND_SERVICE,
    CAP_SETGID,      CAP_SETUID, CAP_SETPCAP,      CAP_SYS_CHROOT,
};

std::vector<gid_t> numbersOf(const char *text)
{
    std::vector<gid_t> numbers;
    char *rest = nullptr;
    for (const char *position = text; *position != '\0'; position = rest) {
        numbers.push_back(static_cast<gid_t>(std::strtoul(position, &rest, 10)));
        if (rest == position)
            return {};
        if (*rest == ':')
            ++rest;
    }
    return numbers;
}

int refuse(const char *what, int status)
{
    std::fprintf(stderr, "decant: %s: %s\n", what,
                 status == notFound ? "not found" : std::strerror(errno));
    return status;
}

bool becomeUser(const std::vector<gid_t> &ids)
{
    const uid_t user = ids[0];
    const gid_t group = ids[1];
    // As initgroups(3) does, the own group among the others: a setgid program keeps it.
    return ::setgroups(ids.size() - 1, ids.data() + 1) == 0 &&
           ::setresgid(group, group, group) == 0 && ::setresuid(user, user, user) == 0 &&
           (user == 0 || dropCapabilities());
}

/// The program's own, and nothing else of ours.
void takeOverVariables()
{
    constexpr std::string_view mark = "decant:";
    std::vector<char *> variables;
    for (char **variable = environ; *variable; ++variable) {
        if (std::string_view(*variable).substr(0, mark.size()) == mark)
            variables.push_back(*variable + mark.size());
    }
    ::clearenv();
    for (char *variable : variables)
        ::putenv(variable);
}

} // namespace

bool limitCapabilities()
{
    for (int capability = 0; ::prctl(PR_CAPBSET_READ, capability, 0, 0, 0) >= 0; ++capability) {
        const bool isKept =
            std::find(std::begin(kept), std::end(kept), capability) != std::end(kept);
        if (!isKept && ::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0)
            return false;
    }
    return ::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) == 0;
}

bool dropCapabilities()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    const __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = {};
    return ::syscall(SYS_capset, &header, none) == 0;
}

int becomeProgram(const Program &program)
{
    const auto ids = numbersOf(program.identity);
    if (ids.size() < 2) {
        errno = EINVAL;
        return refuse(program.identity, cannotRun);
    }
    if (!becomeUser(ids))
        return refuse(program.identity, cannotRun);
    takeOverVariables();
    // As login(1) does for a home that is not there.
    if (::chdir(program.folder) != 0 && ::chdir("/") != 0)
        return refuse("/", cannotRun);
    if (char *folder = ::get_current_dir_name()) {
        ::setenv("PWD", folder, 1);
        std::free(folder);
    }
    ::syscall(SYS_close_range, STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    const std::string path = program.command[0];
    std::string loginName = "-" + path.substr(path.rfind('/') + 1);
    if (program.isLogin)
        program.command[0] = loginName.data();
    ::execvp(path.c_str(), program.command);
    return refuse(path.c_str(), errno == ENOENT || errno == ENOTDIR ? notFound : cannotRun);
}
