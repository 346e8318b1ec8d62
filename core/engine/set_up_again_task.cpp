// SPDX-License-Identifier: MIT
#include "core/engine/set_up_again_task.h"

#include "core/rootfs/setup/root_setup.h"

namespace decant {

namespace {

/// Once everything went well, the script is gone.
QStringList scriptIfThere()
{
    const auto script = QString::fromLatin1(firstBootScriptPath);
    return {u"/bin/sh"_s, u"-c"_s, u"[ ! -e %1 ] || exec %1"_s.arg(script)};
}

} // namespace

std::unique_ptr<RunTask> runFirstBoot(DistributionHost &host, const QString &name,
                                      const QStringList &command)
{
    auto task = host.run({.name = name, .user = u"root"_s, .command = command});
    QObject::connect(task.get(), &Task::finished, task.get(), [&host, name, script = task.get()] {
        if (!script->error() && script->exitStatus() == 0)
            host.noteSetUp(name);
    });
    return task;
}

SetUpAgainTask::SetUpAgainTask(DistributionHost &host, const QString &name)
    : m_script(runFirstBoot(host, name, scriptIfThere()))
{
    connect(m_script.get(), &Task::finished, this, &SetUpAgainTask::conclude);
}

void SetUpAgainTask::conclude()
{
    if (m_script->error())
        fail(*m_script->error());
    else if (isCancelRequested())
        fail(cancelledError());
    else if (m_script->exitStatus() != 0)
        fail({ErrorKind::HostRefused,
              tr("What is missing could not be installed: see %1 in the distribution.")
                  .arg(QLatin1StringView(firstBootLogPath)),
              u"status %1"_s.arg(m_script->exitStatus())});
    else
        finish();
}

} // namespace decant
