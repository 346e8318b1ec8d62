// SPDX-License-Identifier: MIT
#include "ui/jobs/host_job.h"

#include <algorithm>

namespace decant {

HostJob::HostJob(Kind kind, const QString &name, const QString &result, std::unique_ptr<Task> work)
    : m_kind(kind), m_name(name), m_result(result), m_work(std::move(work))
{
    connect(m_work.get(), &Task::progressed, this, &HostJob::take);
    connect(m_work.get(), &Task::finished, this, &HostJob::conclude);
}

void HostJob::start()
{
    m_work->start();
}

void HostJob::stop()
{
    if (m_state != State::Running)
        return;
    m_state = State::Stopping;
    m_work->cancel();
    emit changed();
}

std::optional<int> HostJob::completed() const
{
    return m_state == State::Ready ? 100 : m_percent;
}

void HostJob::take(Progress progress)
{
    if (progress.total <= 0)
        return;
    const auto percent =
        std::max(m_percent.value_or(0),
                 static_cast<int>(std::clamp<qint64>(100 * progress.done / progress.total, 0, 99)));
    // A hundred steps at most: no pacing is needed.
    if (m_percent == percent)
        return;
    m_percent = percent;
    emit changed();
}

void HostJob::conclude()
{
    m_error = m_work->error();
    m_state = !m_error                                ? State::Ready
              : m_error->kind == ErrorKind::Cancelled ? State::Stopped
                                                      : State::Failed;
    emit changed();
    emit finished();
}

QString hostJobTitle(const HostJob &job)
{
    const auto say = [&job](const QString &running, const QString &ready, const QString &failed) {
        const auto isReady = job.state() == HostJob::State::Ready;
        const auto &text = job.isActive() ? running : isReady ? ready : failed;
        return text.arg(job.name());
    };
    switch (job.kind()) {
    case HostJob::Kind::Clone:
        return say(HostJob::tr("Cloning %1"), HostJob::tr("%1 is cloned"),
                   HostJob::tr("%1 couldn't be cloned"));
    case HostJob::Kind::Move:
        return say(HostJob::tr("Moving %1"), HostJob::tr("%1 is moved"),
                   HostJob::tr("%1 couldn't be moved"));
    case HostJob::Kind::SetUp:
        return say(HostJob::tr("Setting up %1"), HostJob::tr("%1 is set up"),
                   HostJob::tr("%1 couldn't be set up"));
    case HostJob::Kind::BackUp:
        break;
    }
    return say(HostJob::tr("Backing up %1"), HostJob::tr("%1 is backed up"),
               HostJob::tr("%1 couldn't be backed up"));
}

QString hostJobState(HostJob::Kind kind)
{
    switch (kind) {
    case HostJob::Kind::Clone:
        return HostJob::tr("Cloning…");
    case HostJob::Kind::Move:
        return HostJob::tr("Moving…");
    case HostJob::Kind::SetUp:
        return HostJob::tr("Setting up…");
    case HostJob::Kind::BackUp:
        break;
    }
    return HostJob::tr("Backing up…");
}

} // namespace decant
