// SPDX-License-Identifier: MIT
#include "core/platform/local/session_processes.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace decant {

int signalSessions(const QString &rootfs, int signal)
{
    struct stat root = {};
    if (::stat(QFile::encodeName(rootfs).constData(), &root) != 0)
        return 0;
    int found = 0;
    for (const auto &name : QDir(QString::fromLatin1("/proc")).entryList(QDir::Dirs)) {
        bool isNumber = false;
        const auto process = name.toInt(&isNumber);
        // Held before it is looked at, so that its number can't become somebody else's meanwhile.
        const int handle = isNumber ? static_cast<int>(::syscall(SYS_pidfd_open, process, 0)) : -1;
        if (handle < 0)
            continue;
        struct stat its = {};
        const auto path = "/proc/" + name.toLatin1() + "/root/";
        if (::stat(path.constData(), &its) == 0 && its.st_dev == root.st_dev &&
            its.st_ino == root.st_ino &&
            ::syscall(SYS_pidfd_send_signal, handle, signal, nullptr, 0) == 0)
            ++found;
        ::close(handle);
    }
    return found;
}

} // namespace decant
