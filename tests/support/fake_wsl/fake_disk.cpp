// SPDX-License-Identifier: MIT
#include "tests/support/fake_wsl/fake_disk.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <cstdio>
#include <memory>

namespace fake_wsl {

namespace {

constexpr qint64 pieceSize = 64 * 1024;

la_ssize_t readFile(archive *, void *file, const void **bytes)
{
    static QByteArray piece;
    piece = static_cast<QFile *>(file)->read(pieceSize);
    *bytes = piece.constData();
    return piece.size();
}

la_ssize_t writeFile(archive *, void *file, const void *bytes, size_t size)
{
    return static_cast<QFile *>(file)->write(static_cast<const char *>(bytes), qint64(size));
}

bool copy(QFile &from, QFile &to)
{
    while (!from.atEnd()) {
        const auto piece = from.read(pieceSize);
        if (to.write(piece) != piece.size())
            return false;
    }
    return to.flush();
}

bool compress(QFile &from, QFile &to, bool isXz)
{
    const std::unique_ptr<archive, int (*)(archive *)> out(archive_write_new(),
                                                           &archive_write_free);
    const std::unique_ptr<archive_entry, void (*)(archive_entry *)> entry(archive_entry_new(),
                                                                          &archive_entry_free);
    archive_write_set_format_raw(out.get());
    if (isXz)
        archive_write_add_filter_xz(out.get());
    else
        archive_write_add_filter_gzip(out.get());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_pathname(entry.get(), "data");
    if (archive_write_open(out.get(), &to, nullptr, &writeFile, nullptr) != ARCHIVE_OK ||
        archive_write_header(out.get(), entry.get()) != ARCHIVE_OK)
        return false;
    while (!from.atEnd()) {
        const auto piece = from.read(pieceSize);
        if (archive_write_data(out.get(), piece.constData(), size_t(piece.size())) != piece.size())
            return false;
    }
    return archive_write_close(out.get()) == ARCHIVE_OK && to.flush();
}

} // namespace

std::optional<QByteArray> Disk::read(const QString &name) const
{
    QFile file(m_path);
    const std::unique_ptr<archive, int (*)(archive *)> reader(archive_read_new(),
                                                              &archive_read_free);
    archive_read_support_format_tar(reader.get());
    if (!file.open(QIODevice::ReadOnly) ||
        archive_read_open(reader.get(), &file, nullptr, &readFile, nullptr) != ARCHIVE_OK)
        return std::nullopt;
    archive_entry *entry = nullptr;
    while (archive_read_next_header(reader.get(), &entry) >= ARCHIVE_WARN) {
        auto path = QString::fromUtf8(archive_entry_pathname_utf8(entry));
        if (path.startsWith(u"./"))
            path.remove(0, 1);
        if (path != name && u'/' + path != name)
            continue;
        QByteArray content(qsizetype(archive_entry_size(entry)), '\0');
        if (archive_read_data(reader.get(), content.data(), size_t(content.size())) ==
            content.size())
            return content;
    }
    return std::nullopt;
}

std::optional<quint32> Disk::uidOf(const QString &user) const
{
    const auto accounts = read(QStringLiteral("/etc/passwd")).value_or(QByteArray());
    for (const auto &line : QString::fromUtf8(accounts).split(u'\n')) {
        const auto fields = line.split(u':');
        if (fields.value(0) == user && fields.size() > 2)
            return fields[2].toUInt();
    }
    return std::nullopt;
}

std::optional<quint32> Disk::configuredUid() const
{
    const auto text = read(QStringLiteral("/etc/wsl.conf")).value_or(QByteArray());
    QString section;
    QString user;
    for (const auto &whole : QString::fromUtf8(text).split(u'\n')) {
        const auto line = whole.section(u'#', 0, 0).trimmed();
        const auto key = line.section(u'=', 0, 0).trimmed().toLower();
        if (line.startsWith(u'['))
            section = line.mid(1).section(u']', 0, 0).trimmed().toLower();
        else if (section == u"user" && key == u"default")
            user = line.section(u'=', 1).trimmed();
    }
    return user.isEmpty() ? std::nullopt : uidOf(user);
}

QString Disk::osRelease(const QString &key) const
{
    const auto text = read(QStringLiteral("/etc/os-release")).value_or(QByteArray());
    for (const auto &line : QString::fromUtf8(text).split(u'\n')) {
        if (line.startsWith(key + u'='))
            return line.section(u'=', 1).remove(u'"');
    }
    return {};
}

bool Disk::writeTo(const QString &target, const QString &format) const
{
    QFile from(m_path);
    QFile to(target);
    const bool isOpen = target == u"-" ? to.open(stdout, QIODevice::WriteOnly)
                                       : to.open(QIODevice::WriteOnly | QIODevice::Truncate);
    if (!isOpen || !from.open(QIODevice::ReadOnly))
        return false;
    const bool isXz = format == u"tar.xz";
    return isXz || format == u"tar.gz" ? compress(from, to, isXz) : copy(from, to);
}

} // namespace fake_wsl
