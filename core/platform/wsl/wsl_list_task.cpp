// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_list_task.h"

#include "core/platform/wsl/wsl_arguments.h"
#include "core/platform/wsl/wsl_description.h"

#include <QDir>
#include <QFileInfo>

namespace decant {

namespace {

bool hasFiles(const LxssDistribution &one)
{
    const QDir folder(one.folder);
    return one.isWsl2() ? QFileInfo(folder.filePath(one.vhdFile)).isFile()
                        : QFileInfo(folder.filePath(wslFilesName)).isDir();
}

Distribution::State stateOf(const LxssDistribution &one, bool isRunning)
{
    switch (one.state) {
    case LxssDistribution::State::Installed:
        break;
    case LxssDistribution::State::Unknown:
        return Distribution::State::Broken;
    case LxssDistribution::State::Installing:
    case LxssDistribution::State::Uninstalling:
    case LxssDistribution::State::Converting:
    case LxssDistribution::State::Exporting:
        return Distribution::State::Busy;
    }
    if (!hasFiles(one))
        return Distribution::State::Broken;
    return isRunning ? Distribution::State::Running : Distribution::State::Stopped;
}

} // namespace

WslListTask::WslListTask(const LxssRegistry &registry, const WslJournal &journal,
                         const WslRecords &records, WslSizes &sizes)
    : m_registry(registry), m_journal(journal), m_records(records), m_sizes(sizes)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestWslQuery);
}

void WslListTask::run()
{
    const auto facts = m_registry.facts();
    if (!checkWsl(facts) || m_registry.distributions().isEmpty()) {
        conclude({});
        return;
    }
    m_query = std::make_unique<ProcessTask>(wslRequest(facts, WslArguments::listRunning()));
    connect(&m_patience, &QTimer::timeout, m_query.get(), &Task::cancel);
    connect(m_query.get(), &Task::finished, this, [this] {
        // That nothing runs is a failure with words that are no names.
        const bool hasNames = !m_query->error() && m_query->exitStatus() == 0;
        conclude(hasNames ? parseWslNames(m_query->output()) : QStringList());
    });
    m_patience.start();
    m_query->start();
}

void WslListTask::stop()
{
    m_query->cancel();
}

void WslListTask::conclude(const QStringList &running)
{
    m_patience.stop();
    if (isCancelRequested()) {
        fail(cancelledError());
        return;
    }
    QList<Distribution> all;
    for (const auto &one : m_registry.distributions()) {
        if (!m_journal.isUnfinished(one))
            all.append(describe(one, running));
    }
    finishWith(std::move(all));
}

Distribution WslListTask::describe(const LxssDistribution &one, const QStringList &running) const
{
    Distribution distribution;
    distribution.name = one.name;
    distribution.state = stateOf(one, running.contains(one.name, Qt::CaseInsensitive));
    distribution.location = QDir::toNativeSeparators(one.folder);
    const auto size = m_sizes.of(one);
    distribution.size = size.used;
    distribution.isMeasuring = size.isMeasuring;
    distribution.mostSize = size.most;
    distribution.isDefault = one.id == m_registry.defaultId();
    const auto record = m_records.find(one);
    distribution.origin = record ? record->origin : std::nullopt;
    decant::describe(distribution, one, record ? &*record : nullptr);
    return distribution;
}

} // namespace decant
