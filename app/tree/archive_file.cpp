// SPDX-License-Identifier: MIT
#include "app/tree/archive_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace decant {

namespace {

constexpr mode_t usualMode = 0666; // What the user's mask leaves of it.

QByteArray folderOf(const QByteArray &path)
{
    return path.left(std::max<qsizetype>(1, path.lastIndexOf('/')));
}

} // namespace

ArchiveFile::ArchiveFile(QByteArray path, QByteArray part)
    : m_path(std::move(path)), m_part(std::move(part))
{}

ArchiveFile::~ArchiveFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (m_isNamed)
        ::unlink(m_part.constData());
}

Error ArchiveFile::failure() const
{
    const bool isFull = errno == ENOSPC || errno == EDQUOT;
    return {isFull ? ErrorKind::NoSpace : ErrorKind::Failed,
            u"“%1” can't be written."_s.arg(QString::fromLocal8Bit(m_path)),
            QString::fromLocal8Bit(std::strerror(errno))};
}

Result<void> ArchiveFile::open()
{
    m_descriptor =
        ::open(folderOf(m_path).constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, usualMode);
    if (m_descriptor >= 0)
        return {};
    m_descriptor =
        ::open(m_part.constData(), O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, usualMode);
    m_isNamed = m_descriptor >= 0;
    return m_isNamed ? Result<void>() : failure();
}

Result<void> ArchiveFile::write(Bytes bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return failure();
        if (written > 0)
            bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> ArchiveFile::close()
{
    if (::fsync(m_descriptor) != 0)
        return failure();
    if (!m_isNamed) {
        const auto open = "/proc/self/fd/" + QByteArray::number(m_descriptor);
        if (::linkat(AT_FDCWD, open.constData(), AT_FDCWD, m_part.constData(), AT_SYMLINK_FOLLOW) !=
            0)
            return failure();
        m_isNamed = true;
    }
    if (::rename(m_part.constData(), m_path.constData()) != 0)
        return failure();
    m_isNamed = false;
    return {};
}

} // namespace decant
