// SPDX-License-Identifier: MIT
#include "core/platform/local/clear_other_task.h"

#include "core/platform/local/remove_task.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace decant {

ClearOtherTask::ClearOtherTask(DistributionPlace place, std::unique_ptr<FileLock> lock)
    : m_place(std::move(place)),
      m_lock(std::move(lock)),
      m_process({.command = deleteCommand({m_place.otherRootfs()})})
{}

void ClearOtherTask::run()
{
    // Never the one place where all of it is.
    if (!QFileInfo(m_place.rootfs()).isDir() || m_place.rootfs() == m_place.otherRootfs()) {
        m_lock.reset();
        fail({ErrorKind::Failed, tr("Files are missing in “%1”.").arg(m_place.home()), {}});
        return;
    }
    connect(&m_process, &Task::finished, this, &ClearOtherTask::removed);
    m_process.start();
}

void ClearOtherTask::removed()
{
    const auto rest = m_place.otherRootfs();
    if (m_process.error() || m_process.exitStatus() != 0 || QFileInfo::exists(rest)) {
        m_lock.reset();
        fail(m_process.error().value_or(
            Error{ErrorKind::Failed, tr("Some files in “%1” can't be deleted.").arg(rest),
                  QString::fromUtf8(m_process.errorOutput()).trimmed()}));
        return;
    }
    const auto other = *std::exchange(m_place.record.other, std::nullopt);
    if (other.ownsLocation)
        QDir().rmdir(other.location);
    const auto saved = m_place.record.save(m_place.recordPath());
    m_lock.reset();
    if (!saved)
        fail(saved.error());
    else
        finish();
}

} // namespace decant
