// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_idle_task.h"

#include "core/platform/wsl/wsl_arguments.h"

namespace decant {

WslIdleTask::WslIdleTask(const LxssRegistry &registry, QString name,
                         std::chrono::milliseconds longest)
    : m_registry(registry), m_name(std::move(name))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(longest);
}

void WslIdleTask::run()
{
    const auto facts = factsFor(m_registry, m_name);
    if (!facts) {
        fail(facts.error());
        return;
    }
    m_query = std::make_unique<ProcessTask>(wslRequest(*facts, WslArguments::listRunning()));
    connect(&m_patience, &QTimer::timeout, m_query.get(), &Task::cancel);
    connect(m_query.get(), &Task::finished, this, &WslIdleTask::conclude);
    m_patience.start();
    m_query->start();
}

void WslIdleTask::conclude()
{
    m_patience.stop();
    // That nothing runs is a failure with words that are no names.
    if (m_query->isCancelRequested())
        fail({ErrorKind::HostRefused,
              tr("WSL does not answer. Try again; if it goes on, restart the computer."),
              {}});
    else if (m_query->error())
        fail(*m_query->error());
    else if (m_query->exitStatus() == 0 &&
             parseWslNames(m_query->output()).contains(m_name, Qt::CaseInsensitive))
        fail(wslError({{}, u"WSL_E_DISTRO_NOT_STOPPED"_s, {}}, m_name));
    else
        finish();
}

void WslIdleTask::stop()
{
    m_query->cancel();
}

} // namespace decant
