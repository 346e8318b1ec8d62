// SPDX-License-Identifier: MIT
#include "core/store/import_journal.h"

#include "core/store/file_error.h"
#include "core/store/wait_for_lock.h"
#include "core/values/first_boot_json.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace decant {

namespace {

constexpr qint64 mostBytes = qint64{1} * 1024 * 1024;
const auto suffix = u".json"_s;

QString lockPathOf(const QString &path)
{
    return path + u".lock"_s;
}

QString nameOf(ImageRequest::Puller puller)
{
    return puller == ImageRequest::Puller::Docker ? u"docker"_s : u"podman"_s;
}

/// Whoever goes on with it may stand in another folder.
ImageLocation wherever(const ImageLocation &image)
{
    return image.isFile()
               ? ImageLocation::ofFile(image.transport(),
                                       QFileInfo(image.path()).absoluteFilePath(), image.tag())
               : image;
}

QJsonObject jsonOf(const ImportRequest &request, const QDateTime &now)
{
    QJsonObject json{{u"image"_s, wherever(request.image.location).toString()},
                     {u"platform"_s, request.image.platform.toString()},
                     {u"name"_s, request.name},
                     {u"folder"_s, request.folder},
                     {u"setup"_s, firstBootJson(request.setup)},
                     {u"begun"_s, now.toUTC().toString(Qt::ISODateWithMs)}};
    if (request.image.keepDirlinks)
        json.insert(u"keepDirlinks"_s, true);
    if (request.wslVersion != 0)
        json.insert(u"wslVersion"_s, request.wslVersion);
    if (request.image.puller)
        json.insert(u"puller"_s, nameOf(*request.image.puller));
    if (request.setup.user && !request.setup.user->password.isEmpty())
        json.insert(u"hadPassword"_s, true);
    return json;
}

std::optional<InterruptedImport> importIn(const QFileInfo &entry)
{
    QFile file(entry.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto json = QJsonDocument::fromJson(file.read(mostBytes)).object();
    const auto image = ImageLocation::parse(json.value(u"image").toString());
    const auto platform = Platform::parse(json.value(u"platform").toString());
    const auto name = json.value(u"name").toString();
    if (!image || !platform || name.isEmpty())
        return std::nullopt;
    ImageRequest wanted{.location = *image,
                        .platform = *platform,
                        .keepDirlinks = json.value(u"keepDirlinks").toBool()};
    for (const auto puller : {ImageRequest::Puller::Docker, ImageRequest::Puller::Podman}) {
        if (json.value(u"puller").toString() == nameOf(puller))
            wanted.puller = puller;
    }
    return InterruptedImport{
        .id = entry.completeBaseName(),
        .request = {.image = wanted,
                    .name = name,
                    .folder = json.value(u"folder").toString(),
                    .setup = firstBootFromJson(json.value(u"setup").toObject()),
                    .wslVersion = json.value(u"wslVersion").toInt()},
        .hadPassword = json.value(u"hadPassword").toBool(),
        .begun = QDateTime::fromString(json.value(u"begun").toString(), Qt::ISODateWithMs)};
}

} // namespace

JournalEntry::JournalEntry(QString path, std::unique_ptr<FileLock> lock)
    : m_path(std::move(path)), m_lock(std::move(lock))
{}

JournalEntry::~JournalEntry() = default;

void JournalEntry::end()
{
    QFile::remove(m_path);
    m_lock.reset();
}

QString ImportJournal::pathOf(const QString &id) const
{
    return m_folder + u'/' + id + suffix;
}

Result<std::unique_ptr<JournalEntry>> ImportJournal::begin(const ImportRequest &request,
                                                           const QDateTime &now) const
{
    for (const auto &old : interrupted()) {
        if (old.request.name.compare(request.name, Qt::CaseInsensitive) == 0)
            forget(old.id);
    }
    if (!QDir().mkpath(m_folder))
        return writeError(m_folder, u"the folder can't be made"_s);
    FileLock::sweep(m_folder, u'*' + lockPathOf(suffix));
    const auto path = pathOf(QUuid::createUuid().toString(QUuid::WithoutBraces));
    // Locked before it exists: nobody takes it for one that was left.
    auto lock = waitForLock(lockPathOf(path));
    if (!lock)
        return lock.error();
    const auto text = QJsonDocument(jsonOf(request, now)).toJson();
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    if (!isWritten || !file.commit())
        return writeError(file);
    return std::make_unique<JournalEntry>(path, std::move(*lock));
}

QList<InterruptedImport> ImportJournal::interrupted() const
{
    QList<InterruptedImport> found;
    for (const auto &entry : QDir(m_folder).entryInfoList({u'*' + suffix}, QDir::Files)) {
        if (FileLock::isTaken(lockPathOf(entry.filePath())))
            continue;
        if (const auto import = importIn(entry))
            found.append(*import);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.begun < b.begun; });
    return found;
}

bool ImportJournal::forget(const QString &id) const
{
    // It came from a file's name; it must not lead to another file.
    const auto path = pathOf(QFileInfo(id).fileName());
    const auto lock = FileLock::tryTake(lockPathOf(path), FileLock::Kind::Passing);
    return lock && QFile::remove(path);
}

} // namespace decant
