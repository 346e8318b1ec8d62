// SPDX-License-Identifier: MIT
#include "core/platform/local/sweep_task.h"

#include "core/base/log.h"
#include "core/platform/local/clear_other_task.h"

#include <QFileInfo>

namespace decant {

std::unique_ptr<Task> SweepTask::nextWork()
{
    const auto lockOf = [](const DistributionPlace &place) {
        return FileLock::tryTake(place.lockPath(), FileLock::Kind::Exclusive);
    };
    while (!m_left.isEmpty()) {
        auto place = m_left.takeFirst();
        if (auto lock = lockOf(place))
            return std::make_unique<RemoveFilesTask>(std::move(place), std::move(lock));
    }
    while (!m_moving.isEmpty()) {
        const auto name = QFileInfo(m_moving.takeFirst().entry).fileName();
        auto place = m_folders.find(name);
        auto lock = place ? lockOf(*place) : nullptr;
        // Only now does nobody change it any more.
        place = m_folders.find(name);
        if (lock && place && place->record.other)
            return std::make_unique<ClearOtherTask>(*std::move(place), std::move(lock));
    }
    return nullptr;
}

void SweepTask::whenFree(const QString &name, const QObject *receiver, std::function<void()> begin)
{
    const auto place = m_folders.find(name);
    if (m_removal && place && FileLock::holder(place->lockPath()) == FileLock::Kind::Exclusive)
        connect(this, &Task::finished, receiver, std::move(begin));
    else
        begin();
}

void SweepTask::next()
{
    // The one before is inside its own signal.
    if (m_removal)
        m_removal.release()->deleteLater();
    if (isCancelRequested()) {
        fail(cancelledError());
        return;
    }
    m_removal = nextWork();
    if (!m_removal) {
        finish();
        return;
    }
    connect(m_removal.get(), &Task::finished, this, [this] {
        if (m_removal->error())
            qCWarning(log::platform) << m_removal->error()->what << m_removal->error()->detail;
        next();
    });
    m_removal->start();
}

void SweepTask::stop()
{
    if (m_removal)
        m_removal->cancel();
}

} // namespace decant
