// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_repair_task.h"

#include "core/platform/wsl/wsl_arguments.h"
#include "core/platform/wsl/wsl_program.h"

#include <QFileInfo>

namespace decant {

namespace {

/// As PowerShell takes it for no more than what it is.
QString quoted(QString word)
{
    return u'\'' + word.replace(u'\'', u"''"_s) + u'\'';
}

} // namespace

QStringList elevatedCommand(const QString &program, const QStringList &arguments)
{
    QStringList words;
    for (const auto &argument : arguments)
        words.append(quoted(argument));
    const auto script =
        u"try { $it = Start-Process -FilePath %1 -ArgumentList %2 -Verb RunAs "
        "-Wait -PassThru -ErrorAction Stop } catch { exit %3 }; exit $it.ExitCode"_s.arg(
            quoted(program), words.join(u','), QString::number(declinedStatus));
    return {systemProgram(u"WindowsPowerShell/v1.0/powershell.exe"_s), u"-NoProfile"_s,
            u"-NonInteractive"_s, u"-Command"_s, script};
}

void WslRepairTask::run()
{
    const auto facts = m_registry.facts();
    const bool isTooOld = wslCondition(facts).obstacle == HostCondition::Obstacle::TooOld;
    // Windows's own can do nothing but install WSL as long as there is none.
    const auto program = facts.hasProgram ? facts.program : systemProgram(u"wsl.exe"_s);
    if (!QFileInfo::exists(program)) {
        fail({ErrorKind::HostRefused,
              tr("This Windows can't install WSL by itself: update Windows, then try again."),
              program});
        return;
    }
    m_process = std::make_unique<ProcessTask>(ProcessRequest{
        .command =
            elevatedCommand(program, isTooOld ? WslArguments::update() : WslArguments::install())});
    connect(m_process.get(), &Task::finished, this, &WslRepairTask::conclude);
    m_process->start();
}

void WslRepairTask::stop()
{
    m_process->cancel();
}

void WslRepairTask::conclude()
{
    if (m_process->error())
        fail(*m_process->error());
    else if (m_process->exitStatus() == declinedStatus)
        fail(cancelledError());
    else if (m_process->exitStatus() != 0)
        fail({ErrorKind::HostRefused,
              tr("WSL could not be installed or updated. Open a terminal as administrator, and "
                 "type “wsl --install” to see why."),
              u"status %1"_s.arg(m_process->exitStatus())});
    else
        finish();
}

} // namespace decant
