// SPDX-License-Identifier: MIT
#include "core/platform/local/staged_entry.h"

#include "core/platform/local/remove_task.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace decant {

StagedEntry::StagedEntry(DistributionFolders folders, DistributionRecord record)
    : m_folders(std::move(folders)),
      m_place{.entry = m_folders.hiddenEntry(record.name), .record = std::move(record)}
{}

StagedEntry::~StagedEntry()
{
    if (!m_lock)
        return;
    auto command = removeCommand(m_place);
    if (m_place.record.ownsLocation)
        command.append(m_place.home());
    command.append(m_place.entry);
    QProcess::startDetached(command.first(), command.mid(1));
}

Result<void> StagedEntry::prepare()
{
    if (auto free = m_folders.checkTarget(m_place.record.name, m_place.record.location); !free)
        return free;
    const auto failed = [this] {
        return Error{
            ErrorKind::Failed, tr("The folder “%1” can't be made.").arg(m_place.home()), {}};
    };
    if (!QDir().mkpath(m_place.entry))
        return failed();
    m_lock = FileLock::tryTake(m_place.lockPath(), FileLock::Kind::Exclusive);
    if (!m_lock)
        return failed();
    m_place.record.ownsLocation =
        !m_place.record.location.isEmpty() && !QFileInfo::exists(m_place.record.location);
    // Before the first file: it tells what to delete if this program does not live to do it.
    if (auto saved = m_place.record.save(m_place.recordPath()); !saved)
        return saved;
    return QDir().mkpath(m_place.rootfs()) ? Result<void>() : failed();
}

Result<void> StagedEntry::registerIt()
{
    if (auto saved = m_place.record.save(m_place.recordPath()); !saved)
        return saved;
    const auto &name = m_place.record.name;
    if (auto free = m_folders.checkTarget(name, {}); !free)
        return free;
    if (!QDir().rename(m_place.entry, m_folders.entryOf(name)))
        return Error{ErrorKind::Failed, tr("“%1” can't be registered.").arg(name), m_place.entry};
    m_place.entry = m_folders.entryOf(name);
    m_lock.reset();
    return {};
}

std::unique_ptr<RemoveFilesTask> StagedEntry::takeBack()
{
    return std::make_unique<RemoveFilesTask>(m_place, std::move(m_lock));
}

} // namespace decant
