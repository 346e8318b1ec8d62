// SPDX-License-Identifier: MIT
#include "core/rootfs/disk_tree.h"

#include "core/base/error.h"
#include "core/rootfs/entry_path.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <fts.h>
#include <limits.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::DiskTree)
};

constexpr qint64 blockSize = 512; // stat(2): the unit of st_blocks, whatever the file system's.
constexpr mode_t allModeBits = 07777;

Error unreadable(const QByteArray &place)
{
    const auto reason = QString::fromLocal8Bit(std::strerror(errno));
    return {ErrorKind::Failed,
            Text::tr("“%1” can't be read.").arg(displayName(place.toStdString())), reason};
}

int byName(const FTSENT **left, const FTSENT **right)
{
    return std::strcmp((*left)->fts_name, (*right)->fts_name);
}

std::optional<EntryType> typeOf(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFREG:
        return EntryType::File;
    case S_IFDIR:
        return EntryType::Directory;
    case S_IFLNK:
        return EntryType::Symlink;
    case S_IFCHR:
        return EntryType::CharDevice;
    case S_IFBLK:
        return EntryType::BlockDevice;
    case S_IFIFO:
        return EntryType::Fifo;
    default:
        return std::nullopt;
    }
}

/// A file system without extended attributes has none.
std::map<std::string, std::string> xattrsOf(const QByteArray &place)
{
    std::map<std::string, std::string> xattrs;
    QByteArray names(XATTR_LIST_MAX, Qt::Uninitialized);
    const auto length =
        ::llistxattr(place.constData(), names.data(), static_cast<std::size_t>(names.size()));
    if (length <= 0)
        return xattrs;
    QByteArray value(XATTR_SIZE_MAX, Qt::Uninitialized);
    for (const auto &name : names.first(length).split('\0')) {
        const auto size = name.isEmpty()
                              ? -1
                              : ::lgetxattr(place.constData(), name.constData(), value.data(),
                                            static_cast<std::size_t>(value.size()));
        if (size >= 0)
            xattrs.emplace(name.toStdString(),
                           std::string(value.constData(), static_cast<std::size_t>(size)));
    }
    return xattrs;
}

/// Where the data lies; all of it where the file system does not tell.
Result<std::vector<Extent>> extentsOf(const QByteArray &place, qint64 size, qint64 onDisk)
{
    if (size == 0)
        return std::vector<Extent>();
    std::vector<Extent> extents{{0, 0, size}};
    if (onDisk >= size)
        return extents;
    const int descriptor = ::open(place.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return unreadable(place);
    extents.clear();
    for (qint64 position = 0; position < size;) {
        const auto begin = ::lseek(descriptor, position, SEEK_DATA);
        if (begin < 0 && errno != ENXIO)
            extents.assign(1, {0, 0, size});
        if (begin < 0 || begin >= size)
            break;
        const auto end = std::min<qint64>(size, ::lseek(descriptor, begin, SEEK_HOLE));
        extents.push_back({begin, begin, end - begin});
        position = end;
    }
    ::close(descriptor);
    return extents;
}

} // namespace

struct DiskTree::Walk
{
    ~Walk() { ::fts_close(fts); }
    FTS *fts;
};

DiskTree::DiskTree(const QByteArray &folder, std::set<std::string> leftOut)
    : m_folder(folder), m_leftOut(std::move(leftOut))
{
    auto path = folder;
    const std::array<char *, 2> roots{path.data(), nullptr};
    if (auto *fts = ::fts_open(roots.data(), FTS_PHYSICAL | FTS_XDEV | FTS_NOCHDIR, byName))
        m_walk.reset(new Walk{fts});
}

DiskTree::~DiskTree() = default;

Result<std::optional<DiskFile>> DiskTree::next()
{
    while (m_walk) {
        errno = 0;
        const auto *node = ::fts_read(m_walk->fts);
        if (!node && errno == 0)
            return std::optional<DiskFile>();
        if (!node)
            return unreadable(m_folder);
        const QByteArray place(node->fts_path);
        if (node->fts_info == FTS_DNR || node->fts_info == FTS_ERR || node->fts_info == FTS_NS) {
            errno = node->fts_errno;
            return unreadable(place);
        }
        const auto type = typeOf(node->fts_statp->st_mode);
        if (m_leftOut.contains(place.mid(m_folder.size() + 1).toStdString()))
            ::fts_set(m_walk->fts, const_cast<FTSENT *>(node), FTS_SKIP);
        else if (node->fts_info != FTS_DP && type)
            return look(place, *node->fts_statp, *type).transform([](DiskFile file) {
                return std::optional(std::move(file));
            });
    }
    errno = ENOENT;
    return unreadable(m_folder);
}

Result<DiskFile> DiskTree::look(const QByteArray &place, const struct stat &status, EntryType type)
{
    DiskFile file{.entry = {}, .place = place};
    auto &entry = file.entry;
    entry.path = place.mid(m_folder.size() + 1).toStdString();
    entry.type = type;
    entry.metadata.mode = status.st_mode & allModeBits;
    entry.metadata.uid = status.st_uid;
    entry.metadata.gid = status.st_gid;
    entry.metadata.modified = {status.st_mtim.tv_sec, static_cast<qint32>(status.st_mtim.tv_nsec)};
    entry.metadata.xattrs = xattrsOf(place);
    if (type == EntryType::CharDevice || type == EntryType::BlockDevice) {
        entry.metadata.deviceMajor = major(status.st_rdev);
        entry.metadata.deviceMinor = minor(status.st_rdev);
    }
    if (type == EntryType::Symlink) {
        std::array<char, PATH_MAX> target{};
        const auto length = ::readlink(place.constData(), target.data(), target.size());
        if (length < 0)
            return unreadable(place);
        entry.linkTarget.assign(target.data(), static_cast<std::size_t>(length));
    }
    if (type != EntryType::File)
        return file;
    if (status.st_nlink > 1) {
        const auto [first, isNew] = m_names.try_emplace({status.st_dev, status.st_ino}, entry.path);
        if (!isNew) {
            entry.type = EntryType::HardLink;
            entry.linkTarget = first->second;
            return file;
        }
    }
    entry.size = status.st_size;
    auto extents = extentsOf(place, status.st_size, status.st_blocks * blockSize);
    if (!extents)
        return extents.error();
    entry.extents = *std::move(extents);
    return file;
}

Result<DiskFileReader> DiskFileReader::open(const QByteArray &place)
{
    const int descriptor =
        ::open(place.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    struct stat status = {};
    if (descriptor < 0)
        return unreadable(place);
    DiskFileReader reader(descriptor, place);
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return unreadable(place);
    return reader;
}

DiskFileReader::DiskFileReader(DiskFileReader &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_place(std::move(other.m_place))
{}

DiskFileReader::~DiskFileReader()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<void> DiskFileReader::read(Buffer into, qint64 position)
{
    while (!into.empty()) {
        const auto got = ::pread(m_descriptor, into.data(), into.size(), position);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            errno = got == 0 ? EIO : errno;
            return unreadable(m_place);
        }
        into = into.subspan(static_cast<std::size_t>(got));
        position += got;
    }
    return {};
}

} // namespace decant
