// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_forget_task.h"

#include "core/base/log.h"
#include "core/platform/wsl/wsl_arguments.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <chrono>

namespace decant {

namespace {

constexpr std::chrono::milliseconds pause{200};
/// The service registers a distribution a moment after it was asked to.
constexpr int surelyAbsent = 3;
/// A minute.
constexpr int mostLooks = 300;

} // namespace

WslForgetTask::WslForgetTask(const LxssRegistry &registry, std::unique_ptr<WslJournal::Entry> entry)
    : m_registry(registry), m_entry(std::move(entry))
{
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &WslForgetTask::look);
}

void WslForgetTask::run()
{
    look();
}

void WslForgetTask::look()
{
    using State = LxssDistribution::State;
    const auto &[name, folder, isFolderTheirs] = m_entry->making();
    const auto found = m_registry.find(name);
    const bool isThere = found && isSameFolder(found->folder, folder);
    m_absences = isThere ? 0 : m_absences + 1;
    const bool isGone = m_absences >= surelyAbsent;
    if (isGone && tidy()) {
        finish();
    } else if (++m_looks > mostLooks) {
        const Error kept{ErrorKind::HostRefused,
                         isGone ? tr("The disk of the unfinished distribution “%1” can't be "
                                     "deleted: close what uses it, then start Decant again.")
                                      .arg(name)
                                : tr("WSL keeps the unfinished distribution “%1”: type “wsl "
                                     "--unregister %1” in a terminal.")
                                      .arg(name),
                         folder};
        qCWarning(log::platform) << kept.what;
        fail(kept);
    } else if (isThere && found->state != State::Installing &&
               found->state != State::Uninstalling) {
        unregister();
    } else {
        m_again.start();
    }
}

void WslForgetTask::unregister()
{
    m_call = std::make_unique<ProcessTask>(
        wslRequest(m_registry.facts(), WslArguments::unregister(m_entry->making().name)));
    connect(m_call.get(), &Task::finished, this, [this] {
        m_call.release()->deleteLater();
        m_again.start();
    });
    m_call->start();
}

bool WslForgetTask::tidy()
{
    const auto &making = m_entry->making();
    const auto all = m_registry.distributions();
    const bool isTaken = std::any_of(all.begin(), all.end(), [&making](const auto &one) {
        return isSameFolder(one.folder, making.folder);
    });
    // That of a copy which was never registered.
    QFile disk(QDir(making.folder).filePath(wslDiskName));
    if (!isTaken && disk.exists() && !disk.remove())
        return false;
    m_entry->close();
    if (!making.isFolderTheirs)
        QDir().rmdir(making.folder);
    return true;
}

} // namespace decant
