// SPDX-License-Identifier: MIT
#include "core/platform/local/move_task.h"

#include "core/base/log.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace decant {

MoveTask::MoveTask(DistributionFolders folders, QString name, QString location, QString treeProgram)
    : m_folders(std::move(folders)),
      m_name(std::move(name)),
      m_location(std::move(location)),
      m_treeProgram(std::move(treeProgram))
{}

void MoveTask::run()
{
    if (auto prepared = prepare(); !prepared) {
        if (m_held && m_held->place.record.other)
            clear(prepared.error());
        else
            fail(prepared.error());
        return;
    }
    const auto &place = m_held->place;
    const auto from = place.rootfs();
    const auto to = place.otherRootfs();
    // On one disk; who may not rename a folder of somebody else's can still copy it.
    if (QDir().rename(from, to)) {
        arrive();
        return;
    }
    if (!QDir().mkdir(to)) {
        clear(Error{ErrorKind::Failed, tr("The folder “%1” can't be made.").arg(to), {}});
        return;
    }
    m_copy =
        std::make_unique<TreeTask>(m_treeProgram, QStringList{u"copy"_s, from, to, u"--verify"_s});
    connect(m_copy.get(), &Task::progressed, this, &MoveTask::report);
    connect(m_copy.get(), &Task::finished, this, &MoveTask::copied);
    m_copy->start();
}

Result<void> MoveTask::prepare()
{
    auto held = holdAlone(m_folders, m_name);
    if (!held)
        return held.error();
    m_held = *std::move(held);
    auto &place = m_held->place;
    if (place.record.other)
        return Error{ErrorKind::HostRefused,
                     tr("“%1” is still being tidied up after it was moved: try again.").arg(m_name),
                     {}};
    const bool isHome = m_location == place.entry;
    if (m_location == place.home())
        return Error{
            ErrorKind::Invalid, tr("“%1” is in “%2” already.").arg(m_name, m_location), {}};
    if (auto free = isHome ? Result<void>() : m_folders.checkFolder(m_location); !free)
        return free;
    auto &record = place.record;
    record.other =
        DistributionRecord::OtherPlace{.location = isHome ? QString() : m_location,
                                       .ownsLocation = !isHome && !QFileInfo::exists(m_location)};
    if (auto saved = record.save(place.recordPath()); !saved)
        return saved;
    if (!QDir().mkpath(m_location))
        return Error{ErrorKind::Failed, tr("The folder “%1” can't be made.").arg(m_location), {}};
    return {};
}

void MoveTask::stop()
{
    if (m_copy)
        m_copy->cancel();
}

void MoveTask::copied()
{
    if (m_copy->error())
        clear(*m_copy->error());
    else if (isCancelRequested())
        clear(cancelledError());
    else
        arrive();
}

void MoveTask::arrive()
{
    auto &place = m_held->place;
    const auto before = place.record;
    place.record.swapPlaces();
    if (auto saved = place.record.save(place.recordPath()); !saved) {
        place.record = before;
        clear(saved.error());
        return;
    }
    clear(std::nullopt);
}

void MoveTask::clear(std::optional<Error> reason)
{
    m_clear = std::make_unique<ClearOtherTask>(std::move(m_held->place), std::move(m_held->lock));
    m_held.reset();
    connect(m_clear.get(), &Task::finished, this, [this, reason = std::move(reason)] {
        if (m_clear->error())
            qCWarning(log::platform) << m_clear->error()->what << m_clear->error()->detail;
        if (reason)
            fail(*reason);
        else
            finish();
    });
    m_clear->start();
}

} // namespace decant
