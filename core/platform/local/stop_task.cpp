// SPDX-License-Identifier: MIT
#include "core/platform/local/stop_task.h"

#include "core/base/file_lock.h"
#include "core/platform/local/held_place.h"
#include "core/platform/local/session_processes.h"

#include <signal.h>

namespace decant {

namespace {

using namespace std::chrono_literals;

constexpr auto between = 50ms;
constexpr auto polite = 3s;
constexpr auto altogether = 20s;

} // namespace

StopTask::StopTask(DistributionFolders folders, QString name)
    : m_folders(std::move(folders)), m_name(std::move(name))
{
    m_clock.setInterval(between);
    connect(&m_clock, &QTimer::timeout, this, &StopTask::look);
}

void StopTask::run()
{
    auto place = m_folders.find(m_name);
    if (!place) {
        fail(place.error());
        return;
    }
    m_place = *std::move(place);
    const auto holder = FileLock::holder(m_place.lockPath());
    if (!holder) {
        finish();
        return;
    }
    if (auto ours = checkOwnership(m_place); !ours) {
        fail(ours.error());
        return;
    }
    if (holder == FileLock::Kind::Exclusive) {
        fail({ErrorKind::HostRefused,
              tr("“%1” is being changed just now: try again.").arg(m_name),
              {}});
        return;
    }
    m_polite.setRemainingTime(polite);
    m_end.setRemainingTime(altogether);
    // A shell at a terminal ignores the second and heeds the first.
    signalSessions(m_place.rootfs(), SIGHUP);
    signalSessions(m_place.rootfs(), SIGTERM);
    m_clock.start();
}

void StopTask::look()
{
    if (FileLock::holder(m_place.lockPath()) != FileLock::Kind::Shared) {
        m_clock.stop();
        finish();
    } else if (m_end.hasExpired()) {
        m_clock.stop();
        fail({ErrorKind::Failed, tr("“%1” can't be stopped.").arg(m_name), {}});
    } else if (m_polite.hasExpired()) {
        signalSessions(m_place.rootfs(), SIGKILL);
    }
}

void StopTask::stop()
{
    m_clock.stop();
    fail(cancelledError());
}

} // namespace decant
