// SPDX-License-Identifier: MIT
#include "ui/jobs/job.h"

#include "core/values/image_moved.h"

#include <QFileInfo>

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
    : BackgroundJob(parent), m_request(std::move(request)), m_clock(std::move(clock))
{
    adopt(std::move(work));
    m_startTime = m_clock();
    m_pacer.setSingleShot(true);
    connect(&m_pacer, &QTimer::timeout, this, [this] {
        if (m_hasNews)
            tell();
    });
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (silence() >= 10s || isWaiting(m_progress) || isEndUnknown())
            tell();
    });
}

Job::Job(const SaveRequest &request, std::unique_ptr<ImageJob> work, Clock clock)
    : Job(
          ImportRequest{
              .image = request.image, .name = request.name, .folder = {}, .setup = request.setup},
          std::move(work), std::move(clock))
{
    m_saving = request;
}

std::unique_ptr<Job> Job::again(const Maker &maker) const
{
    auto again = m_saving ? std::make_unique<Job>(*m_saving, maker(*this))
                          : std::make_unique<Job>(m_request, maker(*this));
    // From now on it is about the image that is there now.
    if (m_state == State::Failed && hasImageMoved(error())) {
        again->m_request.image.expected.reset();
        if (again->m_saving)
            again->m_saving->image.expected.reset();
    }
    return again;
}

QString Job::name() const
{
    return m_saving ? QFileInfo(m_saving->path).fileName() : m_request.name;
}

bool Job::isUninhabitable() const
{
    return m_state == State::Failed && !m_saving && m_report && !m_report->isUsable();
}

void Job::adopt(std::unique_ptr<ImageJob> work)
{
    m_work = std::move(work);
    m_warnings.clear();
    connect(m_work.get(), &ImageJob::resolved, this, [this](const ResolvedImage &image) {
        m_image = image;
        tell();
    });
    connect(m_work.get(), &ImageJob::warned, this,
            [this](const QString &sentence) { m_warnings.append(sentence); });
    connect(m_work.get(), &ImageJob::reportReady, this, [this](const ReadinessReport &report) {
        m_report = report;
        for (const auto &finding : report.findings) {
            if (finding.severity == Finding::Severity::Warning)
                m_warnings.append(finding.sentence);
        }
    });
    connect(m_work.get(), &ImageJob::changed, this, &Job::take);
    connect(m_work.get(), &Task::finished, this, &Job::conclude);
}

Job::Clock Job::steadyClock()
{
    return [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    };
}

void Job::start(const Maker &maker)
{
    if (m_state != State::Queued)
        return;
    if (!m_work)
        adopt(maker(*this));
    m_maker = maker;
    m_state = State::Running;
    m_second.start(1s);
    m_work->start();
    tell();
}

void Job::stop()
{
    if (m_state == State::Queued || m_state == State::Paused) {
        if (m_work)
            m_work->abandon();
        m_state = State::Stopped;
        m_endTime = m_clock();
        tell();
        emit finished();
    } else if (m_state == State::Running || m_state == State::Pausing) {
        m_state = State::Stopping;
        m_work->cancel();
        tell();
    }
}

bool Job::canPause() const
{
    return m_state == State::Running && m_progress.phase <= ImportProgress::Phase::Download;
}

void Job::pause()
{
    if (!canPause())
        return;
    m_state = State::Pausing;
    m_work->cancel();
    tell();
}

void Job::queue()
{
    if (m_state != State::Paused)
        return;
    m_state = State::Queued;
    tell();
}

void Job::take(const ImportProgress &progress)
{
    // What is shown after a pause stays until there is something to show in its place.
    if (progress.phase == ImportProgress::Phase::Resolve && !m_progress.layers.isEmpty() &&
        progress.layers.isEmpty() && progress.retryAt.isNull())
        return;
    const bool isNewPhase = progress.phase != m_progress.phase;
    bool isNewState = progress.layers.size() != m_progress.layers.size();
    for (qsizetype i = 0; !isNewState && i < progress.layers.size(); ++i)
        isNewState = progress.layers.at(i).state != m_progress.layers.at(i).state;
    if (isNewPhase) {
        m_rate.reset();
        m_layerRates.clear();
        m_phaseTime = m_clock();
    }
    m_progress = progress;
    const auto now = m_clock();
    noteVerifying();
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
    const auto &error = m_work->error();
    const bool isCancelled = error && error->kind == ErrorKind::Cancelled;
    if (isCancelled && m_state == State::Pausing) {
        m_state = State::Paused;
        m_rate.reset();
        m_layerRates.clear();
        // It is this work's own signal that brought us here.
        m_work.release()->deleteLater();
        // At once: whoever waits to go on has its place in the journal, too.
        if (m_maker)
            adopt(m_maker(*this));
        tell();
        return;
    }
    m_progress = m_work->progress();
    if (!error) {
        m_state = State::Ready;
        m_percent = 100;
    } else if (isCancelled) {
        m_state = State::Stopped;
    } else {
        m_state = State::Failed;
        m_error = error;
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

} // namespace decant
