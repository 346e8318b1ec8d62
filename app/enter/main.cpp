// SPDX-License-Identifier: MIT
// The first program inside a distribution: becomes a user, goes to a folder, and turns into the
// program that was asked for. Linked statically, for nothing of this computer's libraries is
// there, and an image need not have a shell.
//
//   decant-enter UID:GID[:GROUP…] FOLDER login|run PROGRAM [ARGUMENT…]
#include <grp.h>
#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

namespace {

// As shells answer: sh(1), "Exit status".
constexpr int cannotRun = 126;
constexpr int notFound = 127;

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

/// What an ordinary user may inherit would outlive the change of user.
bool dropCapabilities()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    const __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = {};
    return ::syscall(SYS_capset, &header, none) == 0;
}

int refuse(const char *what, int status)
{
    std::fprintf(stderr, "decant: %s: %s\n", what,
                 status == notFound ? "not found" : std::strerror(errno));
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    const auto ids = argc < 5 ? std::vector<gid_t>() : numbersOf(argv[1]);
    if (ids.size() < 2) {
        errno = EINVAL;
        return refuse("enter", cannotRun);
    }
    const uid_t user = ids[0];
    const gid_t group = ids[1];
    if (::setgroups(ids.size() - 2, ids.data() + 2) != 0 || ::setresgid(group, group, group) != 0 ||
        ::setresuid(user, user, user) != 0 || (user != 0 && !dropCapabilities()))
        return refuse(argv[1], cannotRun);
    // As login(1) does for a home that is not there.
    if (::chdir(argv[2]) != 0 && ::chdir("/") != 0)
        return refuse("/", cannotRun);
    if (char *folder = ::get_current_dir_name()) {
        ::setenv("PWD", folder, 1);
        std::free(folder);
    }

    char **command = argv + 4;
    const std::string program = command[0];
    std::string loginName = "-" + program.substr(program.rfind('/') + 1);
    if (std::strcmp(argv[3], "login") == 0)
        command[0] = loginName.data();
    ::execvp(program.c_str(), command);
    return refuse(program.c_str(), errno == ENOENT || errno == ENOTDIR ? notFound : cannotRun);
}
