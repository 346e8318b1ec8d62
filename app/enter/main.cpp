// SPDX-License-Identifier: MIT
// Enters a distribution: with mounts, processes and a host name of its own it becomes a user, goes
// to a folder, and turns into the program that was asked for. Unlike others it lets setuid programs
// be what they are, so that sudo works. It has to be root, or root of a user namespace. Linked
// statically, for it is still running when nothing of this computer's libraries is there.
//
//   decant-enter ROOT HOSTNAME RESOLVCONF RESOLVCONF-INSIDE UID:GID[:GROUP…] FOLDER login|run
//                PROGRAM [ARGUMENT…]
//
// The program's variables come with the environment: decant:NAME=VALUE.
#include "app/enter/become.h"
#include "app/enter/mounts.h"
#include "app/enter/own_copy.h"

#include <sched.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace {

// As shells answer: sh(1), "Exit status".
constexpr int cannotRun = 126;
constexpr int signalBase = 128;

constexpr int fixedArguments = 8; // with our own name

int refuse(const char *what)
{
    std::fprintf(stderr, "decant: %s: %s\n", what, std::strerror(errno));
    return cannotRun;
}

/// Waits for this child, and for whoever else has lost their parent.
int statusOf(pid_t child)
{
    int status = 0;
    for (pid_t ended = 0; ended != child;) {
        ended = ::waitpid(-1, &status, 0);
        if (ended < 0 && errno != EINTR)
            return cannotRun;
    }
    return WIFSIGNALED(status) ? signalBase + WTERMSIG(status) : WEXITSTATUS(status);
}

/// Keys are for the program; whoever waits for it goes when it goes.
void leaveKeysToTheProgram(void (*handler)(int))
{
    std::signal(SIGINT, handler);
    std::signal(SIGQUIT, handler);
}

/// The distribution's process number 1: when it ends, so do all others.
int first(char **arguments)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const Root root{arguments[1], arguments[3], arguments[4]};
    if (const char *failed = enterRoot(root))
        return refuse(failed);
    if (::sethostname(arguments[2], std::strlen(arguments[2])) != 0)
        return refuse(arguments[2]);
    if (!limitCapabilities())
        return refuse("capabilities");
    const pid_t program = ::fork();
    if (program < 0)
        return refuse("fork");
    if (program == 0) {
        leaveKeysToTheProgram(SIG_DFL);
        // Who starts us may live without it; programs die of it.
        std::signal(SIGXFSZ, SIG_DFL);
        return becomeProgram({.identity = arguments[5],
                              .folder = arguments[6],
                              .isLogin = std::strcmp(arguments[7], "login") == 0,
                              .command = arguments + fixedArguments});
    }
    // Root of the distribution has no business in here.
    ::prctl(PR_SET_DUMPABLE, 0);
    dropCapabilities();
    return statusOf(program);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc <= fixedArguments) {
        errno = EINVAL;
        return refuse("enter");
    }
    becomeOwnCopy(argv);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    leaveKeysToTheProgram(SIG_IGN);
    ::umask(022);
    if (::unshare(CLONE_NEWNS | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWPID) != 0)
        return refuse("unshare");
    const pid_t init = ::fork();
    if (init < 0)
        return refuse("fork");
    return init == 0 ? first(argv) : statusOf(init);
}
