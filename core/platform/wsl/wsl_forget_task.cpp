// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_forget_task.h"

#include "core/platform/wsl/wsl_arguments.h"
#include "core/platform/wsl/wsl_journal.h"

#include <chrono>

namespace decant {

namespace {

constexpr std::chrono::milliseconds pause{200};
/// The service registers a distribution a moment after it was asked to.
constexpr int surelyAbsent = 3;
/// A minute.
constexpr int mostLooks = 300;

} // namespace

WslForgetTask::WslForgetTask(const LxssRegistry &registry, QString name, QString folder)
    : m_registry(registry), m_name(std::move(name)), m_folder(std::move(folder))
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
    const auto entry = m_registry.find(m_name);
    const bool isThere = entry && isSameFolder(entry->folder, m_folder);
    m_absences = isThere ? 0 : m_absences + 1;
    if (m_absences >= surelyAbsent) {
        finish();
    } else if (++m_looks > mostLooks) {
        fail({ErrorKind::HostRefused,
              tr("WSL keeps the unfinished distribution “%1”: type “wsl --unregister %1” in a "
                 "terminal.")
                  .arg(m_name),
              m_folder});
    } else if (isThere && entry->state != State::Installing &&
               entry->state != State::Uninstalling) {
        unregister();
    } else {
        m_again.start();
    }
}

void WslForgetTask::unregister()
{
    m_call = std::make_unique<ProcessTask>(
        wslRequest(m_registry.facts(), WslArguments::unregister(m_name)));
    connect(m_call.get(), &Task::finished, this, [this] {
        m_call.release()->deleteLater();
        m_again.start();
    });
    m_call->start();
}

} // namespace decant
