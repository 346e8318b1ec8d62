// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/wsl/wsl_program.h"
#include "core/ports/distribution_host.h"

namespace decant {

/// “wsl -d NAME -e COMMAND…” on this process's own streams. Fails with HostRefused where WSL itself
/// came back, which then has said why.
class WslRunTask final : public RunTask
{
    Q_OBJECT

public:
    WslRunTask(const LxssRegistry &registry, RunRequest request);

    int exitStatus() const override;

protected:
    void run() override;
    void stop() override;

private:
    const LxssRegistry m_registry;
    const RunRequest m_request;
    std::unique_ptr<ProcessTask> m_process;
};

/// Why wsl.exe came back with this status where that is WSL's own, which no program's can be; empty
/// where it is the program's. Source: wsl.md, "Streams".
std::optional<Error> wslRunFailure(int exitStatus, const QString &name);

/// A login shell in a window of Windows Terminal, or of the console where there is none.
/// `terminal`: the path of wt.exe, or empty.
QStringList wslTerminalCommand(const WslFacts &facts, const QString &name, const QString &terminal);

/// The path of wt.exe; empty: there is none.
QString windowsTerminal();

/// The console is always there: nothing is left to choose where there is nothing else.
QList<TerminalProgram> wslTerminals(bool hasTerminal);
inline const auto wslConsoleId = u"console"_s;

/// Fails with NotFound and HostRefused.
class WslTerminalTask final : public Task
{
    Q_OBJECT

public:
    /// `terminal`: a TerminalProgram's id; empty: the best there is.
    WslTerminalTask(const LxssRegistry &registry, QString name, QString terminal)
        : m_registry(registry), m_name(std::move(name)), m_terminal(std::move(terminal))
    {}

protected:
    void run() override;
    void stop() override {}

private:
    const LxssRegistry m_registry;
    const QString m_name;
    const QString m_terminal;
};

} // namespace decant
