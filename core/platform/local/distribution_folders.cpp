// SPDX-License-Identifier: MIT
#include "core/platform/local/distribution_folders.h"

#include "core/base/log.h"
#include "core/values/distribution_name.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

namespace decant {

namespace {

constexpr auto folders = QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot;

Error invalid(const QString &what)
{
    return {ErrorKind::Invalid, what, {}};
}

DistributionPlace placeAt(const QString &entry)
{
    DistributionPlace place{.entry = entry, .record = {}};
    if (auto record = DistributionRecord::load(place.recordPath()); record)
        place.record = *std::move(record);
    // Renamed to where they were to go, and a crash before that was noted.
    if (place.record.other && !QFileInfo::exists(place.rootfs()) &&
        QFileInfo::exists(place.otherRootfs()))
        place.record.swapPlaces();
    return place;
}

/// The nearest folder on the way to `path` that is there, links resolved.
QString existingPart(const QString &path)
{
    QString part = QDir::cleanPath(path);
    while (!QFileInfo::exists(part) && part != u"/")
        part = QFileInfo(part).path();
    return QFileInfo(part).canonicalFilePath();
}

bool isInside(const QString &path, const QString &folder)
{
    return !folder.isEmpty() && (path == folder || path.startsWith(folder + u'/'));
}

} // namespace

void DistributionPlace::noteStart() const
{
    // A file of its own: the record may be rewritten by others meanwhile.
    QFile note(startPath());
    if (!note.open(QIODevice::WriteOnly) ||
        !note.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime))
        qCWarning(log::platform) << "start not noted:" << note.errorString();
}

QDateTime DistributionPlace::lastStarted() const
{
    const QFileInfo note(startPath());
    return note.exists() ? note.lastModified().toUTC() : QDateTime();
}

DistributionFolders::DistributionFolders(const QString &dataFolder)
    : m_root(QDir::cleanPath(QDir::current().absoluteFilePath(dataFolder)) + u"/distributions"_s)
{}

QStringList DistributionFolders::names() const
{
    return QDir(m_root).entryList(folders, QDir::Name | QDir::IgnoreCase);
}

Result<DistributionPlace> DistributionFolders::find(const QString &name) const
{
    for (const auto &known : names()) {
        if (known.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        auto place = placeAt(entryOf(known));
        // A crash may have kept the record from following its folder.
        if (!place.record.name.isEmpty())
            place.record.name = known;
        return place;
    }
    return Error{ErrorKind::NotFound, tr("There is no distribution called “%1”.").arg(name), {}};
}

Result<void> DistributionFolders::checkName(const QString &name, const QString &except) const
{
    if (auto legal = DistributionName::check(name); !legal)
        return legal;
    auto taken = names();
    taken.removeAll(except);
    if (DistributionName::isTaken(name, taken))
        return invalid(tr("There is a distribution called “%1” already: choose another name, or "
                          "remove it first.")
                           .arg(name));
    return {};
}

Result<void> DistributionFolders::checkTarget(const QString &name, const QString &folder) const
{
    if (auto free = checkName(name); !free)
        return free;
    const QFileInfo data(existingPart(m_root));
    if (!data.isDir() || !data.isWritable())
        return Error{
            ErrorKind::HostRefused, tr("Nothing can be written to “%1”.").arg(data.filePath()), {}};
    return folder.isEmpty() ? Result<void>() : checkFolder(folder);
}

Result<void> DistributionFolders::checkFolder(const QString &folder) const
{
    if (!QDir::isAbsolutePath(folder))
        return invalid(tr("“%1” is not a complete path.").arg(folder));
    const QFileInfo existing(existingPart(folder));
    const bool isThere = QFileInfo::exists(folder);
    if (!existing.isDir())
        return invalid(tr("“%1” is not a folder.").arg(existing.filePath()));
    if (!existing.isWritable())
        return invalid(tr("Nothing can be written to “%1”.").arg(existing.filePath()));
    if (isThere && !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System |
                                         QDir::NoDotAndDotDot))
        return invalid(tr("The folder “%1” is not empty.").arg(folder));
    if (isInside(existing.filePath(), QFileInfo(m_root).canonicalFilePath()))
        return invalid(tr("“%1” lies inside another distribution's place.").arg(folder));
    for (const auto &name : names()) {
        const auto home = QFileInfo(placeAt(entryOf(name)).home()).canonicalFilePath();
        if (isInside(existing.filePath(), home))
            return invalid(tr("“%1” lies inside the distribution “%2”.").arg(folder, name));
    }
    return {};
}

QString DistributionFolders::hiddenEntry(const QString &name) const
{
    const auto suffix = QRandomGenerator::system()->generate64();
    return u"%1/.%2.%3"_s.arg(m_root, name, QString::number(suffix, 36));
}

QList<DistributionPlace> DistributionFolders::moving() const
{
    QList<DistributionPlace> places;
    for (const auto &name : names()) {
        if (auto place = placeAt(entryOf(name)); place.record.other)
            places.append(std::move(place));
    }
    return places;
}

QList<DistributionPlace> DistributionFolders::hidden() const
{
    QList<DistributionPlace> places;
    for (const auto &name : QDir(m_root).entryList({u".*"_s}, folders | QDir::Hidden))
        places.append(placeAt(entryOf(name)));
    return places;
}

} // namespace decant
