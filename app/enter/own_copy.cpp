// SPDX-License-Identifier: MIT
#include "app/enter/own_copy.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstddef>

namespace {

constexpr int allSeals = F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;
constexpr unsigned isProgram = 0x10; // MFD_EXEC: kernels that do not know it take it for an error

int emptyFile()
{
    const unsigned flags = MFD_CLOEXEC | MFD_ALLOW_SEALING;
    const int file = ::memfd_create("decant-enter", flags | isProgram);
    return file >= 0 ? file : ::memfd_create("decant-enter", flags);
}

bool copyInto(int copy, int file)
{
    struct stat facts = {};
    if (::fstat(file, &facts) != 0)
        return false;
    for (auto left = facts.st_size; left > 0;) {
        const auto sent = ::sendfile(copy, file, nullptr, static_cast<std::size_t>(left));
        if (sent <= 0)
            return false;
        left -= sent;
    }
    return ::fcntl(copy, F_ADD_SEALS, allSeals) == 0;
}

} // namespace

void becomeOwnCopy(char **arguments)
{
    const int file = ::open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    // Only a file in memory has seals at all.
    const bool isCopy = ::fcntl(file, F_GET_SEALS) == allSeals;
    const int copy = isCopy ? -1 : emptyFile();
    if (copy >= 0 && copyInto(copy, file))
        ::fexecve(copy, arguments, environ);
    if (copy >= 0)
        ::close(copy);
    ::close(file);
}
