// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/process_task.h"
#include "core/platform/wsl/lxss_registry.h"
#include "core/platform/wsl/wsl_output.h"

#include <chrono>

namespace decant {

/// How long wsl.exe may take to say something that it need only look up.
inline constexpr std::chrono::seconds longestWslQuery{30};

/// One of Windows's own programs, below System32: what else bears its name, and lies in the current
/// folder, is never meant.
QString systemProgram(const QString &name);

/// A call of wsl.exe whose words are collected, in UTF-8 where it can.
ProcessRequest wslRequest(const WslFacts &facts, const QStringList &arguments,
                          ProcessRequest::Input input = ProcessRequest::Input::Closed);

/// For a distribution that is there and that WSL is not at work with. Fails with NotFound, or
/// HostRefused.
Result<WslFacts> factsFor(const LxssRegistry &registry, const QString &name);

/// What a call that came back with a failure means.
Error wslErrorOf(const ProcessTask &process, const QString &name);

/// One call of wsl.exe about one distribution.
/// Fails with HostRefused where there is no usable WSL; else as `explain` says.
class WslCallTask final : public Task
{
    Q_OBJECT

public:
    using Explain = std::function<Error(const ProcessTask &, const QString &name)>;

    WslCallTask(const LxssRegistry &registry, QString name, QStringList arguments,
                Explain explain = wslErrorOf);

protected:
    void run() override;
    void stop() override;

private:
    const LxssRegistry m_registry;
    const QString m_name;
    const QStringList m_arguments;
    const Explain m_explain;
    std::unique_ptr<ProcessTask> m_process;
};

} // namespace decant
