// SPDX-License-Identifier: MIT
// What images were called, so that they are found again where no registry answers.
#include "core/base/hasher.h"
#include "core/store/blob_store.h"
#include "core/store/file_error.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace decant {

namespace {

constexpr qint64 mostBytes = 4096;

/// A name may hold what no file's name can.
QString fileNameOf(const QString &name)
{
    const auto bytes = name.toUtf8();
    return Hasher::sha256(
               std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))))
        .hex();
}

std::optional<BlobStore::NamedDocument> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto lines = QString::fromUtf8(file.read(mostBytes)).split(u'\n');
    const auto digest = Digest::parse(lines.first());
    const auto seen = QDateTime::fromString(lines.value(1), Qt::ISODateWithMs);
    if (!digest || !seen.isValid())
        return std::nullopt;
    return BlobStore::NamedDocument{*digest, seen};
}

} // namespace

std::optional<BlobStore::NamedDocument> BlobStore::named(const QString &name) const
{
    auto found = read(subfolder("names") + u'/' + fileNameOf(name));
    return found && QFile::exists(pathOf(found->digest)) ? found : std::nullopt;
}

Result<void> BlobStore::noteName(const QString &name, const Digest &digest,
                                 const QDateTime &now) const
{
    const auto known = named(name);
    if (known && known->digest == digest && known->seen.date() == now.toUTC().date())
        return {};
    const auto folder = subfolder("names");
    if (!QDir().mkpath(folder))
        return writeError(folder, u"the folder can't be made"_s);
    const auto text =
        digest.toString().toUtf8() + '\n' + now.toUTC().toString(Qt::ISODateWithMs).toUtf8() + '\n';
    QSaveFile file(folder + u'/' + fileNameOf(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    if (!isWritten || !file.commit())
        return writeError(file);
    return {};
}

void BlobStore::forgetNames() const
{
    for (const auto &entry : QDir(subfolder("names")).entryInfoList(QDir::Files)) {
        const auto found = read(entry.filePath());
        if (!found || !QFile::exists(pathOf(found->digest)))
            QFile::remove(entry.filePath());
    }
    QDir(m_folder).rmdir(u"names"_s);
}

} // namespace decant
