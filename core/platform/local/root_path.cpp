// SPDX-License-Identifier: MIT
#include "core/platform/local/root_path.h"

#include <QFile>
#include <QList>

#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>

namespace decant {

namespace {

constexpr int mostLinks = 40; // As many as the kernel follows.

/// Empty for what is not a link.
QByteArray linkTarget(const QByteArray &path)
{
    std::array<char, PATH_MAX> target{};
    const auto length = ::readlink(path.constData(), target.data(), target.size());
    return length > 0 ? QByteArray(target.data(), length) : QByteArray();
}

} // namespace

std::optional<QByteArray> resolveInRoot(const QString &root, const QByteArray &path)
{
    const auto base = QFile::encodeName(root);
    QList<QByteArray> ahead = path.split('/');
    QList<QByteArray> reached;
    int links = 0;
    while (!ahead.isEmpty()) {
        const auto name = ahead.takeFirst();
        if (name.isEmpty() || name == ".")
            continue;
        if (name == "..") {
            if (!reached.isEmpty())
                reached.removeLast();
            continue;
        }
        reached.append(name);
        const auto target = linkTarget(base + '/' + reached.join('/'));
        if (target.isEmpty())
            continue;
        if (++links > mostLinks)
            return std::nullopt;
        reached.removeLast();
        if (target.startsWith('/'))
            reached.clear();
        ahead = target.split('/') + ahead;
    }
    return '/' + reached.join('/');
}

std::optional<QByteArray> readInRoot(const QString &root, const QByteArray &path, qint64 limit)
{
    const auto inside = resolveInRoot(root, path);
    if (!inside)
        return std::nullopt;
    const auto outside = QFile::encodeName(root) + *inside;
    // A pipe would wait for a writer without O_NONBLOCK.
    const int descriptor =
        ::open(outside.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return std::nullopt;
    QFile file;
    struct stat status = {};
    const bool isPlain = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return std::nullopt;
    }
    if (!isPlain)
        return std::nullopt;
    return file.read(limit);
}

} // namespace decant
