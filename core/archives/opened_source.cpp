// SPDX-License-Identifier: MIT
#include "core/archives/opened_source.h"

#include "core/archives/docker_manifest.h"
#include "core/archives/folder_files.h"
#include "core/archives/oci_layout.h"
#include "core/archives/tar_files.h"
#include "core/base/disk_room.h"
#include "core/rootfs/decompressor.h"
#include "core/rootfs/limits.h"
#include "core/store/file_stream.h"
#include "core/store/scratch_file.h"

#include <QDir>
#include <QFileInfo>

#include <vector>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::OpenedSource)
};

using Transport = ImageLocation::Transport;
using Content = ArchiveLook::Content;

/// Bytes to unpack between two looks at the disk: it shall not be filled to its end.
constexpr qint64 roomStep = qint64{256} << 20;

/// Says how much of a file has been read.
class CountingSource final : public ByteSource
{
public:
    CountingSource(FileSource &file, const Report &report) : m_file(file), m_report(report) {}

    Result<std::size_t> read(Buffer into) override
    {
        auto count = m_file.read(into);
        if (count) {
            m_count += static_cast<qint64>(*count);
            m_report({m_count, m_file.size()});
        }
        return count;
    }

private:
    FileSource &m_file;
    const Report &m_report;
    qint64 m_count = 0;
};

/// Decompresses an archive into a temporary file.
Result<BlobPlace> unpack(const QString &path, const QString &cacheFolder,
                         const std::stop_token &stop, const Report &report)
{
    const auto file = FileSource::open(path);
    if (!file)
        return file.error();
    auto scratch = ScratchFile::create(cacheFolder);
    if (!scratch)
        return scratch.error();
    CountingSource counting(**file, report);
    const auto plain = decompress(counting);
    std::vector<std::byte> piece(std::size_t{256} * 1024);
    qint64 nextLook = 0;
    for (qint64 size = 0; !stop.stop_requested();) {
        if (size >= nextLook) {
            if (const auto room = checkRoom(cacheFolder, roomStep); !room)
                return room.error();
            nextLook = size + roomStep;
        }
        const auto count = plain->read(piece);
        if (!count)
            return count.error();
        if (*count == 0) {
            if (const auto closed = (*scratch)->close(); !closed)
                return closed.error();
            const auto unpacked = (*scratch)->path();
            return BlobPlace{.path = unpacked,
                             .hold = std::shared_ptr<const void>(std::move(*scratch))};
        }
        size += static_cast<qint64>(*count);
        if (size > Limits().imageSize)
            return Error{ErrorKind::Unsafe,
                         Text::tr("%1 unpacks to more than Decant accepts; it may be a trap.")
                             .arg(QDir::toNativeSeparators(path)),
                         {}};
        if (const auto written = (*scratch)->write(Bytes(piece).first(*count)); !written)
            return written.error();
    }
    return cancelledError();
}

Error invalid(const QString &sentence)
{
    return {ErrorKind::Invalid, sentence, {}};
}

/// The sentence for a file that was called something else than it is.
QString mistake(Transport called, Transport found, const QString &label)
{
    if (called == Transport::RootArchive)
        return Text::tr("%1 is no root file system but an archive of images, as “docker save” "
                        "writes it. Its image is used.")
            .arg(label);
    if (found == Transport::RootArchive)
        return Text::tr("%1 is no archive of images but a root file system, and is used as one.")
            .arg(label);
    return found == Transport::DockerArchive
               ? Text::tr("%1 is not in OCI layout, but what “docker save” writes.").arg(label)
               : Text::tr("%1 is not what “docker save” writes, but in OCI layout.").arg(label);
}

/// What an archive's or a folder's files make of it. Where they suit both, "docker save" has the
/// full names.
std::optional<Transport> transportOf(const FileSet &files, Transport called, Transport oci)
{
    const bool isOci = OciLayout::isIn(files);
    const bool isDocker = DockerManifest::isIn(files);
    const bool wantsOci = called == Transport::OciLayout || called == Transport::OciArchive;
    if (isOci && (wantsOci || !isDocker))
        return oci;
    if (isDocker)
        return Transport::DockerArchive;
    return std::nullopt;
}

Result<OpenedSource> openFolder(const ImageLocation &location)
{
    const auto called = location.transport();
    auto files = std::make_unique<FolderFiles>(location.path());
    const auto found = transportOf(*files, called, Transport::OciLayout);
    if (!found)
        return invalid(
            called == Transport::OciLayout
                ? Text::tr("%1 is not a folder in OCI layout: it has no oci-layout and index.json.")
                      .arg(files->label())
                : Text::tr("%1 is a folder, but holds no image in OCI layout.")
                      .arg(files->label()));
    OpenedSource source{.transport = *found};
    if (called == Transport::OciLayout && *found != called)
        source.warnings.append(mistake(called, *found, files->label()));
    source.files = std::move(files);
    return source;
}

Error unfit(const ArchiveLook &look, const QString &label)
{
    switch (look.content) {
    case Content::VirtualDisk:
        return invalid(Text::tr("%1 is a virtual disk, which Decant can't read yet; use an archive "
                                "of its files.")
                           .arg(label));
    case Content::Nothing:
        return invalid(Text::tr("%1 is neither an image archive nor a root file system: it is no "
                                "tar, compressed or not.")
                           .arg(label));
    default:
        return invalid(
            Text::tr("%1 isn't a Linux root file system: /etc and /bin are missing.").arg(label));
    }
}

Result<OpenedSource> openRoot(const ImageLocation &location, const ArchiveLook &look)
{
    const auto called = location.transport();
    const auto label = QDir::toNativeSeparators(location.path());
    OpenedSource source{
        .transport = Transport::RootArchive, .root = {location.path()}, .platform = look.platform};
    if (look.content != Content::Root) {
        // Who says that it is one may know better.
        if (look.content != Content::Other || called != Transport::RootArchive)
            return unfit(look, label);
        source.warnings.append(
            Text::tr("%1 has neither /etc nor /bin; it may be no root file system.").arg(label));
    }
    if (called != Transport::RootArchive && called != Transport::Path)
        source.warnings.append(mistake(called, Transport::RootArchive, label));
    return source;
}

Result<OpenedSource> openArchive(const ImageLocation &location, const QString &cacheFolder,
                                 const std::stop_token &stop, const Report &report)
{
    const auto &path = location.path();
    const auto called = location.transport();
    const auto label = QDir::toNativeSeparators(path);
    const auto look = lookInto(path, stop);
    if (!look && look.error().kind == ErrorKind::Corrupt)
        return Error{ErrorKind::Corrupt,
                     Text::tr("%1 is damaged: it can't be read as an archive.").arg(label),
                     look.error().detail.isEmpty() ? look.error().what : look.error().detail};
    if (!look)
        return look.error();
    if (look->content != Content::Image)
        return openRoot(location, *look);

    auto tar = look->isCompressed ? unpack(path, cacheFolder, stop, report)
                                  : Result<BlobPlace>(BlobPlace{path});
    if (!tar)
        return tar.error();
    auto files = TarFiles::open(path, *tar, stop);
    if (!files)
        return files.error();
    const auto found = transportOf(**files, called, Transport::OciArchive);
    if (!found)
        return invalid(Text::tr("%1 holds no complete image: it has neither manifest.json nor "
                                "index.json.")
                           .arg(label));
    OpenedSource source{.transport = *found, .files = *std::move(files)};
    const bool isAsCalled = called == Transport::Path || called == *found ||
                            (called == Transport::OciLayout && *found == Transport::OciArchive);
    if (!isAsCalled)
        source.warnings.append(mistake(called, *found, label));
    return source;
}

} // namespace

Result<OpenedSource> OpenedSource::open(const ImageLocation &location, const QString &cacheFolder,
                                        const std::stop_token &stop, const Report &report)
{
    const QFileInfo file(location.path());
    if (file.isDir())
        return openFolder(location);
    const auto label = QDir::toNativeSeparators(location.path());
    if (file.exists() && !file.isFile())
        return invalid(Text::tr("%1 is no ordinary file. Decant reads an archive several times, so "
                                "store it in a file first.")
                           .arg(label));
    if (file.exists())
        return openArchive(location, cacheFolder, stop, report);
    return Error{ErrorKind::NotFound,
                 location.transport() == Transport::OciLayout
                     ? Text::tr("There is no folder %1.").arg(label)
                     : Text::tr("There is no file %1.").arg(label),
                 {}};
}

} // namespace decant
