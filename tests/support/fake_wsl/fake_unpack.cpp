// SPDX-License-Identifier: MIT
#include "tests/support/fake_wsl/fake_unpack.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>

namespace fake_wsl {

namespace {

struct Input
{
    const Unpacking &what;
    QFile file{};
    QFile disk{};
    qint64 count = 0;
    QString complaint{}; ///< Of its own; the library may have other words for it.
    std::array<char, 64 * 1024> buffer{};
};

bool isReached(qint64 limit, qint64 count)
{
    return limit > 0 && count >= limit;
}

la_ssize_t readInput(archive *reader, void *data, const void **bytes)
{
    auto &input = *static_cast<Input *>(data);
    if (isReached(input.what.failAfter, input.count)) {
        input.complaint = QStringLiteral("Told to fail here");
        archive_set_error(reader, EIO, "Told to fail here");
        return ARCHIVE_FATAL;
    }
    while (isReached(input.what.pauseAt, input.count) && !QFile::exists(input.what.permission))
        QThread::msleep(20);
    const auto count = input.file.read(input.buffer.data(), input.buffer.size());
    input.count += count;
    *bytes = input.buffer.data();
    const bool isFull = isReached(input.what.room, input.count);
    if (count > 0 && (isFull || input.disk.write(input.buffer.data(), count) != count)) {
        input.complaint = QStringLiteral("Write failed: No space left on device");
        archive_set_error(reader, ENOSPC, "Write failed: No space left on device");
        return ARCHIVE_FATAL;
    }
    return count;
}

QString words(archive *from)
{
    const auto *text = archive_error_string(from);
    return text ? QString::fromUtf8(text) : QStringLiteral("Error");
}

QString wordsOf(const Input &input, archive *reader)
{
    return input.complaint.isEmpty() ? words(reader) : input.complaint;
}

/// Names go below the root without anybody entering it: a service has no folder to be in.
void moveBelow(archive_entry *entry, const QByteArray &root)
{
    archive_entry_copy_pathname(entry, (root + '/' + archive_entry_pathname(entry)).constData());
    if (const auto *target = archive_entry_hardlink(entry))
        archive_entry_copy_hardlink(entry, (root + '/' + target).constData());
}

/// One of the two that WSL looks for.
bool isOfLinux(archive_entry *entry)
{
    auto name = QString::fromUtf8(archive_entry_pathname_utf8(entry));
    if (name.startsWith(u"./"))
        name.remove(0, 2);
    return name == u"etc" || name.startsWith(u"etc/") || name == u"bin/sh";
}

using Archive = std::unique_ptr<archive, int (*)(archive *)>;

} // namespace

Unpacked unpack(const Unpacking &what)
{
    const Archive reader(archive_read_new(), &archive_read_free);
    const Archive writer(archive_write_disk_new(), &archive_write_free);
    archive_read_support_format_tar(reader.get());
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_filter_bzip2(reader.get());
    archive_read_support_filter_xz(reader.get());
    archive_write_disk_set_options(writer.get(), ARCHIVE_EXTRACT_OWNER | ARCHIVE_EXTRACT_PERM |
                                                     ARCHIVE_EXTRACT_TIME | ARCHIVE_EXTRACT_XATTR |
                                                     ARCHIVE_EXTRACT_ACL | ARCHIVE_EXTRACT_FFLAGS);
    Input input{what};
    input.disk.setFileName(what.disk);
    if (!input.file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !input.disk.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return {QStringLiteral("no input, or no disk")};
    if (archive_read_open(reader.get(), &input, nullptr, &readInput, nullptr) != ARCHIVE_OK)
        return {wordsOf(input, reader.get())};

    const auto place = QFile::encodeName(QDir(what.root).absolutePath());
    Unpacked result;
    archive_entry *entry = nullptr;
    for (;;) {
        const int read = archive_read_next_header(reader.get(), &entry);
        if (read == ARCHIVE_EOF)
            break;
        if (read < ARCHIVE_WARN)
            return {wordsOf(input, reader.get())};
        result.isLinux = result.isLinux || isOfLinux(entry);
        if (what.root.isEmpty()) {
            if (archive_read_data_skip(reader.get()) < ARCHIVE_WARN)
                return {wordsOf(input, reader.get())};
            continue;
        }
        if (read != ARCHIVE_OK)
            result.complaint = wordsOf(input, reader.get());
        moveBelow(entry, place);
        const int extracted = archive_read_extract2(reader.get(), entry, writer.get());
        if (extracted != ARCHIVE_OK)
            result.complaint =
                words(archive_error_string(writer.get()) ? writer.get() : reader.get());
        if (extracted == ARCHIVE_FATAL)
            return result;
    }
    if (archive_write_close(writer.get()) != ARCHIVE_OK)
        result.complaint = words(writer.get());
    return result;
}

} // namespace fake_wsl
