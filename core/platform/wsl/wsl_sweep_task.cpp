// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_sweep_task.h"

#include "core/base/log.h"

#include <QDir>
#include <QFile>

namespace decant {

void WslSweepTask::removeDisk(const QString &folder) const
{
    for (const auto &one : m_registry.distributions()) {
        if (isSameFolder(one.folder, folder))
            return;
    }
    QFile::remove(QDir(folder).filePath(wslDiskName));
}

void WslSweepTask::next()
{
    while (!m_left.isEmpty() && !isCancelRequested()) {
        const auto leftover = m_left.takeFirst();
        m_entry = m_journal.takeOver(leftover);
        // Without WSL there is nothing to forget, and nobody to ask: the entry waits.
        if (!m_entry || !checkWsl(m_registry.facts()))
            continue;
        // The one before is inside its own signal.
        if (m_forgetting)
            m_forgetting.release()->deleteLater();
        m_forgetting = std::make_unique<WslForgetTask>(m_registry, leftover.name, leftover.folder);
        connect(m_forgetting.get(), &Task::finished, this, [this, leftover] {
            if (m_forgetting->error()) {
                qCWarning(log::platform) << m_forgetting->error()->what;
            } else {
                removeDisk(leftover.folder);
                m_entry->close();
                QDir().rmdir(leftover.folder);
            }
            next();
        });
        m_forgetting->start();
        return;
    }
    if (isCancelRequested())
        fail(cancelledError());
    else
        finish();
}

} // namespace decant
