// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace decant {

namespace {

constexpr auto extension = ".importing";

std::optional<WslJournal::Making> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    const WslJournal::Making making{.name = json.value(u"name").toString(),
                                    .folder = json.value(u"folder").toString(),
                                    .isFolderTheirs = json.value(u"isFolderTheirs").toBool()};
    return making.name.isEmpty() ? std::nullopt : std::optional(making);
}

QString lockPathOf(const QString &path)
{
    return path + u".lock"_s;
}

std::unique_ptr<FileLock> lockFor(const QString &path)
{
    return FileLock::tryTake(lockPathOf(path), FileLock::Kind::Passing);
}

Error isBeingMade(const QString &name)
{
    return {ErrorKind::HostRefused,
            WslJournal::tr("A distribution “%1” is being made just now.").arg(name),
            {}};
}

} // namespace

WslJournal::Entry::Entry(QString path, std::unique_ptr<FileLock> lock, Making making)
    : m_path(std::move(path)), m_lock(std::move(lock)), m_making(std::move(making))
{}

void WslJournal::Entry::close()
{
    QFile::remove(m_path);
    m_lock.reset();
}

WslJournal::WslJournal(const QString &dataFolder) : m_folder(QDir(dataFolder).filePath(u"wsl"_s)) {}

QString WslJournal::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(name.toLower() + QLatin1StringView(extension));
}

Result<void> WslJournal::checkEmpty(const QString &folder)
{
    const QDir place(folder);
    if (QFileInfo(folder).isFile() || (place.exists() && !place.isEmpty()))
        return Error{ErrorKind::Invalid,
                     tr("The folder %1 is not empty: choose another one.")
                         .arg(QDir::toNativeSeparators(folder)),
                     {}};
    return {};
}

Result<std::unique_ptr<WslJournal::Entry>> WslJournal::open(const QString &name,
                                                            const QString &folder) const
{
    const auto path = pathOf(name);
    const Error failed{ErrorKind::Failed,
                       tr("Nothing can be written to %1.").arg(QDir::toNativeSeparators(m_folder)),
                       {}};
    if (!QDir().mkpath(m_folder))
        return failed;
    auto lock = lockFor(path);
    if (!lock)
        return isBeingMade(name);
    if (auto empty = checkEmpty(folder); !empty)
        return empty.error();
    const Making making{name, folder, QFileInfo::exists(folder)};
    QSaveFile file(path);
    const auto json = QJsonDocument(QJsonObject{{u"name"_s, name},
                                                {u"folder"_s, folder},
                                                {u"isFolderTheirs"_s, making.isFolderTheirs}})
                          .toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return failed;
    return std::make_unique<Entry>(path, std::move(lock), making);
}

QList<WslJournal::Making> WslJournal::entries() const
{
    QList<Making> found;
    const QDir folder(m_folder);
    for (const auto &file : folder.entryList({u'*' + QLatin1StringView(extension)}, QDir::Files)) {
        if (const auto entry = read(folder.filePath(file)))
            found.append(*entry);
    }
    return found;
}

Result<void> WslJournal::checkNobodyMakes(const QString &name, const QString &folder) const
{
    for (const auto &entry : entries()) {
        const bool isMeant = entry.name.compare(name, Qt::CaseInsensitive) == 0 ||
                             isSameFolder(entry.folder, folder);
        if (isMeant && FileLock::isTaken(lockPathOf(pathOf(entry.name))))
            return isBeingMade(entry.name);
    }
    return {};
}

QList<WslJournal::Making> WslJournal::leftovers() const
{
    auto found = entries();
    // Whoever holds the lock is at work.
    found.removeIf(
        [this](const Making &one) { return FileLock::isTaken(lockPathOf(pathOf(one.name))); });
    return found;
}

std::unique_ptr<WslJournal::Entry> WslJournal::takeOver(const Making &leftover) const
{
    const auto path = pathOf(leftover.name);
    auto lock = lockFor(path);
    return lock ? std::make_unique<Entry>(path, std::move(lock), leftover) : nullptr;
}

bool WslJournal::isUnfinished(const LxssDistribution &distribution) const
{
    const auto entry = read(pathOf(distribution.name));
    return entry && isSameFolder(entry->folder, distribution.folder);
}

bool WslJournal::isUnfinished(const QString &folder) const
{
    const auto all = entries();
    return std::any_of(all.begin(), all.end(),
                       [&folder](const Making &one) { return isSameFolder(one.folder, folder); });
}

bool isSameFolder(const QString &one, const QString &other)
{
    const auto clean = [](const QString &path) {
        return QDir::cleanPath(QDir::fromNativeSeparators(path));
    };
    return clean(one).compare(clean(other), Qt::CaseInsensitive) == 0;
}

} // namespace decant
