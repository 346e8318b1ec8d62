// SPDX-License-Identifier: MIT
#include "tests/support/fake_wsl/fake_import.h"
#include "tests/support/fake_wsl/fake_service.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fake_wsl {

void prepareStreams() {}

int letServiceImport(const QStringList &arguments)
{
    const auto service = ::fork();
    if (service == 0) {
        ::setsid();
        // Nobody may be left to hear what it says.
        ::signal(SIGPIPE, SIG_IGN);
        ::_exit(serveImport(arguments));
    }
    int status = 0;
    ::close(STDIN_FILENO);
    ::waitpid(service, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

bool canHoldLinuxNames()
{
    return true;
}

} // namespace fake_wsl
