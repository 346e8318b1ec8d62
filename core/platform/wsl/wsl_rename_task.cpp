// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_rename_task.h"

#include "core/values/distribution_name.h"

namespace decant {

WslRenameTask::WslRenameTask(const LxssRegistry &registry, QString name, QString newName)
    : m_registry(registry),
      m_name(std::move(name)),
      m_newName(std::move(newName)),
      m_idle(m_registry, m_name)
{
    connect(&m_idle, &Task::finished, this, &WslRenameTask::rename);
}

void WslRenameTask::run()
{
    if (const auto legal = DistributionName::check(m_newName); !legal)
        fail(legal.error());
    else
        m_idle.start();
}

void WslRenameTask::rename()
{
    if (m_idle.error())
        fail(*m_idle.error());
    else if (const auto renamed = m_registry.rename(m_name, m_newName); !renamed)
        fail(renamed.error());
    else
        finish();
}

} // namespace decant
