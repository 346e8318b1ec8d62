// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_run_task.h"

#include "core/platform/wsl/wsl_arguments.h"

#include <QStandardPaths>

namespace decant {

namespace {

/// Linux has a byte for it.
constexpr int mostStatus = 255;

} // namespace

WslRunTask::WslRunTask(const LxssRegistry &registry, RunRequest request)
    : m_registry(registry), m_request(std::move(request))
{}

int WslRunTask::exitStatus() const
{
    return m_process ? m_process->exitStatus() : -1;
}

void WslRunTask::run()
{
    const auto facts = factsFor(m_registry, m_request.name);
    if (!facts) {
        fail(facts.error());
        return;
    }
    auto request =
        wslRequest(*facts, WslArguments::run(m_request), ProcessRequest::Input::Inherited);
    request.output = ProcessRequest::Output::Forwarded;
    m_process = std::make_unique<ProcessTask>(std::move(request));
    connect(m_process.get(), &Task::finished, this, [this] {
        if (m_process->error())
            fail(*m_process->error());
        else if (const auto failure = wslRunFailure(exitStatus(), m_request.name))
            fail(*failure);
        else
            finish();
    });
    m_process->start();
}

void WslRunTask::stop()
{
    m_process->cancel();
}

std::optional<Error> wslRunFailure(int exitStatus, const QString &name)
{
    if (exitStatus >= 0 && exitStatus <= mostStatus)
        return std::nullopt;
    return Error{
        ErrorKind::HostRefused,
        WslRunTask::tr("WSL could not run that in “%1”: what it wrote says why.").arg(name),
        u"status %1"_s.arg(exitStatus)};
}

QStringList wslTerminalCommand(const WslFacts &facts, const QString &name, const QString &terminal)
{
    const auto shell =
        QStringList{facts.program} + WslArguments::run({.name = name, .user = {}, .command = {}});
    // A console of its own; the empty word is the window's title.
    const auto window = terminal.isEmpty()
                            ? QStringList{systemProgram(u"cmd.exe"_s), u"/c"_s, u"start"_s, {}}
                            : QStringList{terminal, u"new-tab"_s, u"--title"_s, name};
    return window + shell;
}

QString windowsTerminal()
{
    return QStandardPaths::findExecutable(u"wt.exe"_s);
}

QList<TerminalProgram> wslTerminals(bool hasTerminal)
{
    if (!hasTerminal)
        return {};
    return {{u"wt"_s, WslTerminalTask::tr("Windows Terminal")},
            {wslConsoleId, WslTerminalTask::tr("Console window")}};
}

void WslTerminalTask::run()
{
    const auto facts = factsFor(m_registry, m_name);
    if (!facts) {
        fail(facts.error());
        return;
    }
    const auto terminal = m_terminal == wslConsoleId ? QString() : windowsTerminal();
    const auto line = wslTerminalCommand(*facts, m_name, terminal);
    if (QProcess::startDetached(line.first(), line.mid(1)))
        finish();
    else
        fail({ErrorKind::HostRefused, tr("“%1” can't be started.").arg(line.first()), {}});
}

} // namespace decant
