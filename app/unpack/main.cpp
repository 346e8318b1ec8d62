// SPDX-License-Identifier: MIT
// Unpacks a tar from its standard input into a folder: a program of its own, for it runs inside
// the user namespace in which an image's owners exist.
//
//   decant-unpack FOLDER [--skip-devices]
//
// Answers 0 only if all of the archive came, its end included; 6 where it is damaged, 7 where the
// disk is full, as decant-cli does; with one line on standard error.
#include "core/rootfs/unpack_tar.h"

#include <QFile>

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string_view>

namespace {

constexpr int failedStatus = 1;
constexpr int usageStatus = 2;
constexpr int corruptStatus = 6;
constexpr int noSpaceStatus = 7;

class StandardInput final : public decant::ByteSource
{
public:
    decant::Result<std::size_t> read(decant::Buffer into) override
    {
        for (;;) {
            const auto got = ::read(STDIN_FILENO, into.data(), into.size());
            if (got >= 0)
                return static_cast<std::size_t>(got);
            if (errno != EINTR)
                return decant::Error{decant::ErrorKind::Failed,
                                     QStringLiteral("The archive can't be read."),
                                     QString::fromLocal8Bit(std::strerror(errno))};
        }
    }
};

int statusOf(decant::ErrorKind kind)
{
    switch (kind) {
    case decant::ErrorKind::Corrupt:
    case decant::ErrorKind::Unsafe:
    case decant::ErrorKind::Invalid:
        return corruptStatus;
    case decant::ErrorKind::NoSpace:
        return noSpaceStatus;
    default:
        return failedStatus;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const bool skipsDevices = argc == 3 && std::string_view(argv[2]) == "--skip-devices";
    if (argc != 2 && !skipsDevices) {
        std::fputs("Usage: decant-unpack FOLDER [--skip-devices]\n", stderr);
        return usageStatus;
    }
    StandardInput input;
    const auto report =
        decant::unpackTar(input, QFile::decodeName(argv[1]), {.skipDevices = skipsDevices});
    if (!report) {
        const auto &error = report.error();
        const auto detail = error.detail.isEmpty() ? QString() : QStringLiteral(" ") + error.detail;
        std::fprintf(stderr, "%s\n", (error.what + detail).toLocal8Bit().constData());
        return statusOf(error.kind);
    }
    if (report->warnings > 0)
        std::fprintf(stderr, "%lld warnings, the first: %s\n",
                     static_cast<long long>(report->warnings),
                     report->firstWarning.toLocal8Bit().constData());
    return 0;
}
