// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_program.h"

#include <QDir>
#include <QProcessEnvironment>

namespace decant {

QString systemProgram(const QString &name)
{
    const QDir windows(qEnvironmentVariable("SystemRoot", u"C:/Windows"_s));
    return QDir::toNativeSeparators(windows.filePath(u"System32/"_s + name));
}

ProcessRequest wslRequest(const WslFacts &facts, const QStringList &arguments,
                          ProcessRequest::Input input)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WSL_UTF8"_s, u"1"_s);
    return {.command = QStringList{facts.program} + arguments,
            .environment = environment.toStringList(),
            .input = input};
}

Error wslErrorOf(const ProcessTask &process, const QString &name)
{
    return wslError(WslFailure::parse(process.output() + '\n' + process.errorOutput()), name);
}

Result<WslFacts> factsFor(const LxssRegistry &registry, const QString &name)
{
    auto facts = registry.facts();
    if (const auto usable = checkWsl(facts); !usable)
        return usable.error();
    const auto one = registry.find(name);
    if (!one)
        return wslError({{}, u"WSL_E_DISTRO_NOT_FOUND"_s, {}}, name);
    if (one->state != LxssDistribution::State::Installed)
        return wslError({{}, u"E_ILLEGAL_STATE_CHANGE"_s, {}}, name);
    return facts;
}

WslCallTask::WslCallTask(const LxssRegistry &registry, QString name, QStringList arguments,
                         Explain explain)
    : m_registry(registry),
      m_name(std::move(name)),
      m_arguments(std::move(arguments)),
      m_explain(std::move(explain))
{}

void WslCallTask::run()
{
    const auto facts = m_registry.facts();
    if (const auto usable = checkWsl(facts); !usable) {
        fail(usable.error());
        return;
    }
    m_process = std::make_unique<ProcessTask>(wslRequest(facts, m_arguments));
    connect(m_process.get(), &Task::finished, this, [this] {
        if (m_process->error())
            fail(*m_process->error());
        else if (m_process->exitStatus() != 0)
            fail(m_explain(*m_process, m_name));
        else
            finish();
    });
    m_process->start();
}

void WslCallTask::stop()
{
    m_process->cancel();
}

} // namespace decant
