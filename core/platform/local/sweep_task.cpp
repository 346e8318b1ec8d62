// SPDX-License-Identifier: MIT
#include "core/platform/local/sweep_task.h"

#include "core/base/log.h"

namespace decant {

void SweepTask::next()
{
    while (!m_left.isEmpty() && !isCancelRequested()) {
        auto place = m_left.takeFirst();
        auto lock = FileLock::tryTake(place.lockPath(), FileLock::Kind::Exclusive);
        if (!lock)
            continue;
        // The one before is inside its own signal.
        if (m_removal)
            m_removal.release()->deleteLater();
        m_removal = std::make_unique<RemoveFilesTask>(std::move(place), std::move(lock));
        connect(m_removal.get(), &Task::finished, this, [this] {
            if (m_removal->error())
                qCWarning(log::platform) << m_removal->error()->what << m_removal->error()->detail;
            next();
        });
        m_removal->start();
        return;
    }
    if (isCancelRequested())
        fail(cancelledError());
    else
        finish();
}

void SweepTask::stop()
{
    if (m_removal)
        m_removal->cancel();
}

} // namespace decant
