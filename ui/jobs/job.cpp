// SPDX-License-Identifier: MIT
#include "ui/jobs/job.h"

#include <algorithm>

namespace decant {

using namespace std::chrono_literals;

namespace {

constexpr auto pace = 250ms;
/// Unpacked bytes for each compressed one, until they are known.
constexpr double usualRatio = 2.6;
/// A byte merged and imported takes about as long as two that travel.
constexpr double unpackedWeight = 2;

bool isHere(LayerProgress::State state)
{
    return state == LayerProgress::State::Cached;
}

/// A countdown is shown.
bool isWaiting(const ImportProgress &progress)
{
    return secondsUntil(progress.retryAt) > 0 ||
           std::any_of(progress.layers.begin(), progress.layers.end(), [](const auto &layer) {
               return layer.state == LayerProgress::State::Retrying &&
                      secondsUntil(layer.retryAt) > 0;
           });
}

} // namespace

Job::Job(ImportRequest request, std::unique_ptr<ImageJob> work, Clock clock, QObject *parent)
    : QObject(parent),
      m_request(std::move(request)),
      m_work(std::move(work)),
      m_clock(std::move(clock))
{
    connect(m_work.get(), &ImageJob::resolved, this, [this](const ResolvedImage &image) {
        m_image = image;
        tell();
    });
    connect(m_work.get(), &ImageJob::warned, this,
            [this](const QString &sentence) { m_warnings.append(sentence); });
    connect(m_work.get(), &ImageJob::reportReady, this, [this](const ReadinessReport &report) {
        for (const auto &finding : report.findings) {
            if (finding.severity == Finding::Severity::Warning)
                m_warnings.append(finding.sentence);
        }
    });
    connect(m_work.get(), &ImageJob::changed, this, &Job::take);
    connect(m_work.get(), &Task::finished, this, &Job::conclude);
    m_pacer.setSingleShot(true);
    connect(&m_pacer, &QTimer::timeout, this, [this] {
        if (m_hasNews)
            tell();
    });
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (silence() >= 10s || isWaiting(m_progress))
            tell();
    });
}

Job::Clock Job::steadyClock()
{
    return [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    };
}

void Job::start()
{
    m_startTime = m_clock();
    m_second.start(1s);
    m_work->start();
}

void Job::stop()
{
    if (m_state != State::Running)
        return;
    m_state = State::Stopping;
    m_work->cancel();
    tell();
}

void Job::take(const ImportProgress &progress)
{
    const bool isNewPhase = progress.phase != m_progress.phase;
    bool isNewState = progress.layers.size() != m_progress.layers.size();
    for (qsizetype i = 0; !isNewState && i < progress.layers.size(); ++i)
        isNewState = progress.layers.at(i).state != m_progress.layers.at(i).state;
    if (isNewPhase) {
        m_rate.reset();
        m_layerRates.clear();
    }
    m_progress = progress;
    const auto now = m_clock();
    if (progress.phase == ImportProgress::Phase::Download) {
        m_download = phaseProgress();
        for (const auto &layer : progress.layers) {
            if (layer.state == LayerProgress::State::Downloading)
                m_layerRates[layer.digest].add(now, layer.done);
        }
    }
    m_rate.add(now, phaseProgress().done);
    updatePercent();
    if (isNewPhase || isNewState || !m_pacer.isActive())
        tell();
    else
        m_hasNews = true;
}

Progress Job::phaseProgress() const
{
    if (m_progress.phase != ImportProgress::Phase::Download)
        return m_progress.current;
    Progress travelling;
    for (const auto &layer : m_progress.layers) {
        if (!isHere(layer.state)) {
            travelling.done += layer.done;
            travelling.total += layer.total;
        }
    }
    return travelling;
}

void Job::updatePercent()
{
    if (m_progress.phase == ImportProgress::Phase::Resolve)
        return;
    qint64 compressed = 0;
    for (const auto &layer : m_progress.layers)
        compressed += layer.total;
    auto unpacked = Progress{0, static_cast<qint64>(static_cast<double>(compressed) * usualRatio)};
    if (m_progress.phase > ImportProgress::Phase::Download && m_progress.current.total > 0)
        unpacked = m_progress.current;
    const double done =
        static_cast<double>(m_download.done) + unpackedWeight * static_cast<double>(unpacked.done);
    const double total = static_cast<double>(m_download.total) +
                         unpackedWeight * static_cast<double>(unpacked.total);
    if (total > 0)
        m_percent = std::max(m_percent, std::min(99, static_cast<int>(100 * done / total)));
}

void Job::conclude()
{
    m_endTime = m_clock();
    m_second.stop();
    m_progress = m_work->progress();
    if (!m_work->error()) {
        m_state = State::Ready;
        m_percent = 100;
    } else if (m_work->error()->kind == ErrorKind::Cancelled) {
        m_state = State::Stopped;
    } else {
        m_state = State::Failed;
        m_error = m_work->error();
    }
    tell();
    emit finished();
}

void Job::tell()
{
    m_hasNews = false;
    m_pacer.start(pace);
    emit changed();
}

double Job::speed() const
{
    return m_rate.speed(m_clock());
}

double Job::layerSpeed(const Digest &layer) const
{
    const auto rate = m_layerRates.constFind(layer);
    return rate == m_layerRates.constEnd() ? 0 : rate->speed(m_clock());
}

std::optional<std::chrono::seconds> Job::timeLeft() const
{
    const auto progress = phaseProgress();
    return m_rate.timeLeft(m_clock(), progress.total - progress.done);
}

std::chrono::milliseconds Job::silence() const
{
    return m_rate.silence(m_clock());
}

std::chrono::milliseconds Job::duration() const
{
    return (isActive() ? m_clock() : m_endTime) - m_startTime;
}

Job *JobList::add(ImportRequest request, std::unique_ptr<ImageJob> work, Job::Clock clock)
{
    m_jobs.push_back(std::make_unique<Job>(std::move(request), std::move(work), std::move(clock)));
    auto *job = m_jobs.back().get();
    connect(job, &Job::changed, this, &JobList::changed);
    connect(job, &Job::finished, this, [this, job] { emit finished(job); });
    emit added(job);
    emit changed();
    job->start();
    return job;
}

void JobList::remove(Job *job)
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

QList<Job *> JobList::jobs() const
{
    QList<Job *> all;
    for (const auto &job : m_jobs)
        all.append(job.get());
    return all;
}

int JobList::activeCount() const
{
    return static_cast<int>(std::count_if(m_jobs.begin(), m_jobs.end(),
                                          [](const auto &job) { return job->isActive(); }));
}

} // namespace decant
