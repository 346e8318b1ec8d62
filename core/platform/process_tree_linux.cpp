// SPDX-License-Identifier: MIT
#include "core/platform/process_tree.h"

#include <QProcess>

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace decant {

namespace {

/// A pipe of this many bytes saves most of the wake-ups that the usual 64 KiB cost.
constexpr int pipeSize = 1 << 20;

} // namespace

void tieProcess(QProcess &process, const ProcessTies &ties)
{
    // Runs between fork and exec: only calls that are safe there.
    process.setChildProcessModifier([ownGroup = ties.hasOwnGroup] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (ownGroup) {
            ::setpgid(0, 0);
            ::fcntl(STDIN_FILENO, F_SETPIPE_SZ, pipeSize);
        }
    });
}

void killProcessTree(QProcess &process, const ProcessTies &ties)
{
    const auto id = static_cast<pid_t>(process.processId());
    if (id > 0 && ties.hasOwnGroup)
        ::kill(-id, SIGKILL);
    process.kill();
}

} // namespace decant
