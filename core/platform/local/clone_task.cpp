// SPDX-License-Identifier: MIT
#include "core/platform/local/clone_task.h"

#include "core/base/log.h"

namespace decant {

CloneTask::CloneTask(DistributionFolders folders, QString name, QString newName, QString location,
                     QString treeProgram)
    : m_folders(std::move(folders)),
      m_name(std::move(name)),
      m_newName(std::move(newName)),
      m_location(std::move(location)),
      m_treeProgram(std::move(treeProgram))
{}

void CloneTask::run()
{
    if (auto prepared = prepare(); !prepared) {
        giveUp(prepared.error());
        return;
    }
    m_copy =
        std::make_unique<TreeTask>(m_treeProgram, QStringList{u"copy"_s, m_source->place.rootfs(),
                                                              m_staged->place().rootfs()});
    connect(m_copy.get(), &Task::progressed, this, &CloneTask::report);
    connect(m_copy.get(), &Task::finished, this, &CloneTask::copied);
    m_copy->start();
}

Result<void> CloneTask::prepare()
{
    auto held = holdAlone(m_folders, m_name);
    if (!held)
        return held.error();
    m_source = *std::move(held);
    auto record = m_source->place.record;
    record.name = m_newName;
    record.location = m_location == m_folders.entryOf(m_newName) ? QString() : m_location;
    record.other.reset();
    m_staged.emplace(m_folders, std::move(record));
    return m_staged->prepare();
}

void CloneTask::stop()
{
    if (m_copy)
        m_copy->cancel();
    if (m_measure)
        m_measure->cancel();
}

void CloneTask::copied()
{
    m_source.reset();
    if (m_copy->error() || isCancelRequested()) {
        giveUp(m_copy->error().value_or(cancelledError()));
        return;
    }
    m_measure = std::make_unique<ProcessTask>(
        ProcessRequest{.command = measureCommand(m_staged->place().rootfs())});
    connect(m_measure.get(), &Task::finished, this, &CloneTask::measured);
    m_measure->start();
}

void CloneTask::measured()
{
    if (isCancelRequested()) {
        giveUp(cancelledError());
        return;
    }
    if (const auto size = measuredSize(*m_measure))
        m_staged->record().size = *size;
    if (auto registered = m_staged->registerIt(); !registered)
        giveUp(registered.error());
    else
        finish();
}

void CloneTask::giveUp(Error reason)
{
    m_source.reset();
    if (!m_staged || !m_staged->isThere()) {
        fail(std::move(reason));
        return;
    }
    m_cleanup = m_staged->takeBack();
    connect(m_cleanup.get(), &Task::finished, this, [this, reason = std::move(reason)] {
        if (m_cleanup->error())
            qCWarning(log::platform) << m_cleanup->error()->what << m_cleanup->error()->detail;
        fail(reason);
    });
    m_cleanup->start();
}

} // namespace decant
