// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_idle_task.h"

#include "core/platform/wsl/wsl_arguments.h"

namespace decant {

WslIdleTask::WslIdleTask(const LxssRegistry &registry, QString name)
    : m_registry(registry), m_name(std::move(name))
{}

void WslIdleTask::run()
{
    const auto facts = factsFor(m_registry, m_name);
    if (!facts) {
        fail(facts.error());
        return;
    }
    m_query = std::make_unique<ProcessTask>(wslRequest(*facts, WslArguments::listRunning()));
    connect(m_query.get(), &Task::finished, this, [this] {
        // That nothing runs is a failure with words that are no names.
        if (m_query->error())
            fail(*m_query->error());
        else if (m_query->exitStatus() == 0 &&
                 parseWslNames(m_query->output()).contains(m_name, Qt::CaseInsensitive))
            fail(wslError({{}, u"WSL_E_DISTRO_NOT_STOPPED"_s, {}}, m_name));
        else
            finish();
    });
    m_query->start();
}

void WslIdleTask::stop()
{
    m_query->cancel();
}

} // namespace decant
