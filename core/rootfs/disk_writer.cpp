// SPDX-License-Identifier: MIT
#include "core/rootfs/disk_writer.h"

#include "core/rootfs/entry_path.h"
#include "core/rootfs/posix_acl.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <cerrno>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::DiskWriter)
};

struct FreeEntry
{
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

mode_t fileTypeOf(EntryType type)
{
    switch (type) {
    case EntryType::File:
    case EntryType::HardLink:
        return S_IFREG;
    case EntryType::Directory:
        return S_IFDIR;
    case EntryType::Symlink:
        return S_IFLNK;
    case EntryType::CharDevice:
        return S_IFCHR;
    case EntryType::BlockDevice:
        return S_IFBLK;
    case EntryType::Fifo:
        return S_IFIFO;
    }
    return S_IFREG;
}

void setXattrs(archive_entry *file, const Metadata &metadata)
{
    for (const auto &[name, value] : metadata.xattrs) {
        // libarchive has its own way for these.
        const bool isAccess = name == accessAclXattr;
        if (!isAccess && name != defaultAclXattr)
            archive_entry_xattr_add_entry(file, name.c_str(), value.data(), value.size());
        else if (const auto text = aclText(value))
            archive_entry_acl_from_text(file, text->c_str(),
                                        isAccess ? ARCHIVE_ENTRY_ACL_TYPE_ACCESS
                                                 : ARCHIVE_ENTRY_ACL_TYPE_DEFAULT);
    }
}

} // namespace

void DiskWriter::Free::operator()(archive *disk) const
{
    archive_write_free(disk);
}

DiskWriter::DiskWriter(QByteArray folder)
    : m_folder(std::move(folder)), m_disk(archive_write_disk_new())
{
    archive_write_disk_set_options(
        m_disk.get(), ARCHIVE_EXTRACT_OWNER | ARCHIVE_EXTRACT_PERM | ARCHIVE_EXTRACT_TIME |
                          ARCHIVE_EXTRACT_XATTR | ARCHIVE_EXTRACT_ACL |
                          ARCHIVE_EXTRACT_SECURE_SYMLINKS | ARCHIVE_EXTRACT_SECURE_NODOTDOT);
}

QByteArray DiskWriter::pathOf(const std::vector<std::string> &parts) const
{
    auto path = m_folder;
    for (const auto &part : parts)
        path.append('/').append(part.data(), static_cast<qsizetype>(part.size()));
    return path;
}

Result<void> DiskWriter::begin(const TarEntry &entry, const std::vector<std::string> &path,
                               const std::vector<std::string> &hardLinkTarget)
{
    const std::unique_ptr<archive_entry, FreeEntry> file(archive_entry_new());
    const auto &metadata = entry.metadata;
    m_name = entry.path;
    archive_entry_set_pathname(file.get(), pathOf(path).constData());
    archive_entry_set_mode(file.get(), fileTypeOf(entry.type) | metadata.mode);
    archive_entry_set_uid(file.get(), metadata.uid);
    archive_entry_set_gid(file.get(), metadata.gid);
    archive_entry_set_mtime(file.get(), metadata.modified.seconds, metadata.modified.nanoseconds);
    setXattrs(file.get(), metadata);
    if (entry.type == EntryType::File)
        archive_entry_set_size(file.get(), entry.size);
    if (entry.type == EntryType::Symlink)
        archive_entry_set_symlink(file.get(), entry.linkTarget.c_str());
    if (entry.type == EntryType::HardLink)
        archive_entry_set_hardlink(file.get(), pathOf(hardLinkTarget).constData());
    if (entry.type == EntryType::CharDevice || entry.type == EntryType::BlockDevice)
        archive_entry_set_rdev(file.get(), makedev(metadata.deviceMajor, metadata.deviceMinor));
    return check(archive_write_header(m_disk.get(), file.get()));
}

Result<void> DiskWriter::write(Bytes bytes, qint64 position)
{
    return check(static_cast<int>(
        archive_write_data_block(m_disk.get(), bytes.data(), bytes.size(), position)));
}

Result<void> DiskWriter::end()
{
    return check(archive_write_finish_entry(m_disk.get()));
}

Result<void> DiskWriter::close()
{
    m_name.clear();
    return check(archive_write_close(m_disk.get()));
}

Result<void> DiskWriter::check(int status)
{
    if (status >= ARCHIVE_OK)
        return {};
    const auto *reason = archive_error_string(m_disk.get());
    const auto detail = displayName(m_name) + u": "_s + QString::fromLocal8Bit(reason);
    const int code = archive_errno(m_disk.get());
    archive_clear_error(m_disk.get());
    if (status == ARCHIVE_WARN) {
        if (m_warnings++ == 0)
            m_firstWarning = detail;
        return {};
    }
    if (code == ENOSPC || code == EDQUOT)
        return Error{ErrorKind::NoSpace, Text::tr("The disk is full while unpacking the image."),
                     detail};
    return Error{ErrorKind::Failed, Text::tr("%1 can't be unpacked.").arg(displayName(m_name)),
                 detail};
}

} // namespace decant
