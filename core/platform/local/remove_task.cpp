// SPDX-License-Identifier: MIT
#include "core/platform/local/remove_task.h"

#include "core/platform/local/host_check.h"

#include <QDir>
#include <QFileInfo>

namespace decant {

namespace {

/// At a location of its own the entry stays until the files are gone: it tells where they are.
QString filesOf(const DistributionPlace &place)
{
    return place.record.location.isEmpty() ? place.entry : place.rootfs();
}

} // namespace

QStringList deleteCommand(const QStringList &folders)
{
    return namespaceCommand() + QStringList{u"rm"_s, u"-rf"_s, u"--one-file-system"_s, u"--"_s} +
           folders;
}

QStringList removeCommand(const DistributionPlace &place)
{
    QStringList folders{filesOf(place)};
    if (place.record.other)
        folders.prepend(place.otherRootfs());
    return deleteCommand(folders);
}

RemoveFilesTask::RemoveFilesTask(DistributionPlace place, std::unique_ptr<FileLock> lock,
                                 QObject *parent)
    : Task(parent),
      m_place(std::move(place)),
      m_lock(std::move(lock)),
      m_process({.command = removeCommand(m_place)})
{}

void RemoveFilesTask::run()
{
    connect(&m_process, &Task::finished, this, &RemoveFilesTask::filesRemoved);
    m_process.start();
}

void RemoveFilesTask::stop()
{
    m_process.cancel();
}

void RemoveFilesTask::filesRemoved()
{
    if (m_process.error()) {
        fail(*m_process.error());
        return;
    }
    if (m_process.exitStatus() != 0 || QFileInfo::exists(filesOf(m_place))) {
        fail({ErrorKind::Failed, tr("Some files in “%1” can't be deleted.").arg(filesOf(m_place)),
              QString::fromUtf8(m_process.errorOutput()).trimmed()});
        return;
    }
    // Only if nobody has put anything else there.
    if (m_place.record.ownsLocation)
        QDir().rmdir(m_place.home());
    if (m_place.record.other && m_place.record.other->ownsLocation)
        QDir().rmdir(m_place.record.other->location);
    QDir(m_place.entry).removeRecursively();
    finish();
}

RemoveTask::RemoveTask(DistributionFolders folders, QString name)
    : m_folders(std::move(folders)), m_name(std::move(name))
{}

void RemoveTask::run()
{
    auto place = m_folders.find(m_name);
    if (!place) {
        fail(place.error());
        return;
    }
    const auto &record = place->record;
    if (!record.name.isEmpty() && record.isMapped == isRoot()) {
        fail({ErrorKind::HostRefused,
              record.isMapped
                  ? tr("“%1” belongs to an ordinary user, who has to remove it.").arg(m_name)
                  : tr("“%1” belongs to the administrator, who has to remove it.").arg(m_name),
              {}});
        return;
    }
    auto lock = FileLock::tryTake(place->lockPath(), FileLock::Kind::Exclusive);
    if (const auto holder = lock ? std::nullopt : FileLock::holder(place->lockPath())) {
        fail({ErrorKind::HostRefused,
              holder == FileLock::Kind::Shared
                  ? tr("“%1” is running: end what runs in it, then remove it.").arg(m_name)
                  : tr("“%1” is being changed just now: try again.").arg(m_name),
              {}});
        return;
    }
    const auto entry = m_folders.hiddenEntry(m_name);
    if (!lock || !QDir().rename(place->entry, entry)) {
        fail({ErrorKind::Failed, tr("“%1” can't be removed.").arg(m_name), place->entry});
        return;
    }
    place->entry = entry;
    m_removal = std::make_unique<RemoveFilesTask>(*std::move(place), std::move(lock));
    connect(m_removal.get(), &Task::finished, this, [this] {
        if (m_removal->error())
            fail(*m_removal->error());
        else
            finish();
    });
    m_removal->start();
}

} // namespace decant
