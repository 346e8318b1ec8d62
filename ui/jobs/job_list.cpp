// SPDX-License-Identifier: MIT
#include "core/base/log.h"
#include "ui/jobs/job.h"

#include <algorithm>

namespace decant {

namespace {

template <typename Kind, typename Jobs>
QList<Kind *> allOf(const Jobs &jobs)
{
    QList<Kind *> found;
    for (const auto &job : jobs) {
        if (auto *one = qobject_cast<Kind *>(job.get()))
            found.append(one);
    }
    return found;
}

bool isGoingOn(const BackgroundJob *job)
{
    const auto *image = qobject_cast<const Job *>(job);
    return job->isActive() && !(image && image->waitsForNextStart());
}

} // namespace

void JobList::take(std::unique_ptr<BackgroundJob> job)
{
    auto *taken = job.get();
    m_jobs.push_back(std::move(job));
    connect(taken, &BackgroundJob::changed, this, [this] {
        startNext();
        emit changed();
    });
    connect(taken, &BackgroundJob::finished, this, [this, taken] {
        if (taken->state() == BackgroundJob::State::Failed)
            qCWarning(log::ui) << taken->name() << taken->error().what << taken->error().detail;
        emit finished(taken);
        if (m_isStopping && goingOnCount() == 0) {
            m_isStopping = false;
            emit allEnded();
        }
    });
    emit added(taken);
    emit changed();
}

Job *JobList::add(ImportRequest request, std::unique_ptr<ImageJob> work, Job::Clock clock)
{
    return add(std::make_unique<Job>(std::move(request), std::move(work), std::move(clock)));
}

Job *JobList::add(std::unique_ptr<Job> job)
{
    auto *added = job.get();
    take(std::move(job));
    startNext();
    return added;
}

HostJob *JobList::add(std::unique_ptr<HostJob> job)
{
    auto *added = job.get();
    take(std::move(job));
    added->start();
    return added;
}

Job *JobList::retry(Job *job)
{
    auto *again = add(job->again(m_maker));
    remove(job);
    return again;
}

void JobList::startNext()
{
    const auto images = allOf<Job>(m_jobs);
    for (auto *job : images) {
        // Counted anew each time: a start is told, which leads here again.
        const auto working = std::count_if(images.begin(), images.end(),
                                           [](const Job *other) { return other->isWorking(); });
        if (working < mostImages && job->state() == Job::State::Queued)
            job->start(m_maker);
    }
}

void JobList::stopAll()
{
    m_isStopping = goingOnCount() > 0;
    if (!m_isStopping) {
        emit allEnded();
        return;
    }
    // The queue first: none of it shall start because another one has stopped.
    auto stopping = all();
    std::stable_partition(stopping.begin(), stopping.end(),
                          [](const auto *job) { return !job->isWorking(); });
    for (auto *job : stopping) {
        if (isGoingOn(job))
            job->stop();
    }
}

void JobList::remove(BackgroundJob *job)
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(),
                                    [job](const auto &other) { return other.get() == job; });
    if (found == m_jobs.end() || job->isActive())
        return;
    // Whoever shows it right now may still be in one of its signals.
    found->release()->deleteLater();
    m_jobs.erase(found);
    emit changed();
}

void JobList::clear()
{
    for (auto *job : all())
        remove(job);
}

QList<Job *> JobList::jobs() const
{
    auto imports = allOf<Job>(m_jobs);
    imports.removeIf([](const Job *job) { return job->saving().has_value(); });
    return imports;
}

QList<HostJob *> JobList::hostJobs() const
{
    return allOf<HostJob>(m_jobs);
}

QList<BackgroundJob *> JobList::all() const
{
    return allOf<BackgroundJob>(m_jobs);
}

QStringList JobList::comingNames() const
{
    QStringList names;
    for (const auto *job : jobs()) {
        if (job->isActive())
            names.append(job->name());
    }
    for (const auto *job : hostJobs()) {
        if (job->isActive() && job->kind() == HostJob::Kind::Clone)
            names.append(job->result());
    }
    return names;
}

int JobList::activeCount() const
{
    return static_cast<int>(std::count_if(m_jobs.begin(), m_jobs.end(),
                                          [](const auto &job) { return job->isActive(); }));
}

int JobList::goingOnCount() const
{
    return static_cast<int>(std::count_if(m_jobs.begin(), m_jobs.end(),
                                          [](const auto &job) { return isGoingOn(job.get()); }));
}

} // namespace decant
