// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/image_job.h"
#include "core/values/import_request.h"
#include "ui/jobs/rate_meter.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace decant {

/// One import as a person sees it, wherever it is shown: dialog, details pane, list row and
/// status bar all look at the same object. It owns the work and outlives every window of it.
class Job final : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Running,
        Stopping,
        Ready,
        Failed,
        Stopped ///< By the user.
    };
    /// Milliseconds from any start; steady.
    using Clock = std::function<std::chrono::milliseconds()>;

    Job(ImportRequest request, std::unique_ptr<ImageJob> work, Clock clock = steadyClock(),
        QObject *parent = nullptr);
    static Clock steadyClock();

    void start();
    void stop();

    const ImportRequest &request() const { return m_request; }
    const QString &name() const { return m_request.name; }
    State state() const { return m_state; }
    bool isActive() const { return m_state == State::Running || m_state == State::Stopping; }
    const ImportProgress &progress() const { return m_progress; }
    /// Known as soon as the image is pinned.
    const std::optional<ResolvedImage> &image() const { return m_image; }
    const QStringList &warnings() const { return m_warnings; }
    const ImageJobSummary &summary() const { return m_work->summary(); }
    /// Only for Failed.
    const Error &error() const { return *m_error; }

    /// Of all phases together, 0 to 100; never less than before.
    int percent() const { return m_percent; }
    /// Bytes of the current phase; what was cached does not count as downloaded.
    Progress phaseProgress() const;
    /// Bytes per second.
    double speed() const;
    double layerSpeed(const Digest &layer) const;
    std::optional<std::chrono::seconds> timeLeft() const;
    /// How long no byte has come.
    std::chrono::milliseconds silence() const;
    /// From the start to now, or to the end.
    std::chrono::milliseconds duration() const;

signals:
    /// At most four times a second, and at every change of state or phase.
    void changed();
    void finished();

private:
    void take(const ImportProgress &progress);
    void conclude();
    void updatePercent();
    void tell();

    ImportRequest m_request;
    std::unique_ptr<ImageJob> m_work;
    Clock m_clock;
    State m_state = State::Running;
    ImportProgress m_progress;
    std::optional<ResolvedImage> m_image;
    QStringList m_warnings;
    std::optional<Error> m_error;
    int m_percent = 0;
    Progress m_download; ///< As it stood when the download phase was last seen.
    RateMeter m_rate;
    QHash<Digest, RateMeter> m_layerRates;
    std::chrono::milliseconds m_startTime{};
    std::chrono::milliseconds m_endTime{};
    QTimer m_pacer;  ///< Running: something was told a moment ago.
    QTimer m_second; ///< Silence has to be noticed although nothing comes.
    bool m_hasNews = false;
};

/// The jobs of this session. Emptied only by the user, or when their distribution is there.
class JobList final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts the work. The list owns the job.
    Job *add(ImportRequest request, std::unique_ptr<ImageJob> work,
             Job::Clock clock = Job::steadyClock());
    /// Forgets a job that is not active.
    void remove(Job *job);
    QList<Job *> jobs() const;
    int activeCount() const;

signals:
    void added(decant::Job *job);
    /// Of one of the jobs, or of which there are.
    void changed();
    void finished(decant::Job *job);

private:
    std::vector<std::unique_ptr<Job>> m_jobs;
};

} // namespace decant
