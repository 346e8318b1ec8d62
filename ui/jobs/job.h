// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/image_job.h"
#include "core/values/import_request.h"
#include "ui/jobs/host_job.h"
#include "ui/jobs/rate_meter.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace decant {

/// One image on its way, as a person sees it, wherever it is shown: dialog, details pane, list row
/// and status bar all look at the same object. It owns the work and outlives every window of it.
class Job final : public BackgroundJob
{
    Q_OBJECT

public:
    /// Makes a job's work, unstarted.
    using Maker = std::function<std::unique_ptr<ImageJob>(const Job &)>;
    /// Milliseconds from any start; steady.
    using Clock = std::function<std::chrono::milliseconds()>;

    Job(ImportRequest request, std::unique_ptr<ImageJob> work, Clock clock = steadyClock(),
        QObject *parent = nullptr);
    /// Of an image that becomes a file.
    Job(const SaveRequest &request, std::unique_ptr<ImageJob> work, Clock clock = steadyClock());
    static Clock steadyClock();
    /// Another one that wants the same.
    std::unique_ptr<Job> again(const Maker &maker) const;

    /// Out of the queue. After a pause it is the work that `maker` makes anew; it takes up the
    /// layers that lie on disk.
    void start(const Maker &maker = {});
    void stop() override;
    /// Only downloads can be paused.
    bool canPause() const;
    void pause();
    /// Ends a pause: back into the queue.
    void queue();
    /// Paused, in the journal: the next start of the program offers to go on with it.
    bool waitsForNextStart() const { return m_state == State::Paused && !m_saving; }

    const ImportRequest &request() const { return m_request; }
    /// Empty unless it makes a file; then request() says what of and what is set up in it.
    const std::optional<SaveRequest> &saving() const { return m_saving; }
    /// Of the distribution, or of the file.
    QString name() const override;
    State state() const override { return m_state; }
    const ImportProgress &progress() const { return m_progress; }
    /// Known as soon as the image is pinned.
    const std::optional<ResolvedImage> &image() const { return m_image; }
    const QStringList &warnings() const { return m_warnings; }
    /// Known before anything is written.
    const std::optional<ReadinessReport> &report() const { return m_report; }
    /// It has failed because nobody could live in what the image holds.
    bool isUninhabitable() const;
    const ImageJobSummary &summary() const { return m_work->summary(); }
    /// What was chosen to be set up, and what came of it in the end.
    QList<SetupStep> setup() const;
    /// Its distribution is there, but could not install what it was to.
    bool canSetUpAgain() const;
    bool isSettingUp() const;
    /// `run`: it does so once more.
    void followSetup(HostJob *run);
    const Error &error() const override { return *m_error; }

    /// Of all phases together, 0 to 100; never less than before.
    int percent() const { return m_percent; }
    std::optional<int> completed() const override { return m_percent; }
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
    std::chrono::milliseconds phaseDuration() const;
    /// Nobody can tell how much of the current phase is left.
    bool isEndUnknown() const;
    /// It is being verified, but not long enough to say so.
    bool isBrieflyVerified(const Digest &layer) const;

    /// Its distribution stands in the list.
    bool isFiled() const { return m_isFiled; }
    void file() { m_isFiled = true; }

private:
    void adopt(std::unique_ptr<ImageJob> work);
    void take(const ImportProgress &progress);
    void conclude();
    void updatePercent();
    void noteVerifying();
    void tell();

    ImportRequest m_request;
    std::optional<SaveRequest> m_saving;
    std::unique_ptr<ImageJob> m_work;
    Clock m_clock;
    Maker m_maker;
    State m_state = State::Queued;
    bool m_isFiled = false;
    QPointer<HostJob> m_setupRun;
    bool m_isSetUpLater = false;
    ImportProgress m_progress;
    std::optional<ResolvedImage> m_image;
    QStringList m_warnings;
    std::optional<ReadinessReport> m_report;
    std::optional<Error> m_error;
    int m_percent = 0;
    Progress m_download; ///< As it stood when the download phase was last seen.
    RateMeter m_rate;
    QHash<Digest, RateMeter> m_layerRates;
    QHash<Digest, std::chrono::milliseconds> m_verifying; ///< Since when.
    std::chrono::milliseconds m_startTime{};
    std::chrono::milliseconds m_phaseTime{};
    std::chrono::milliseconds m_endTime{};
    QTimer m_pacer;  ///< Running: something was told a moment ago.
    QTimer m_second; ///< Silence has to be noticed although nothing comes.
    bool m_hasNews = false;
};

/// The jobs of this session. Emptied only by the user.
class JobList final : public QObject
{
    Q_OBJECT

public:
    /// So many images work at once; further ones are queued.
    static constexpr int mostImages = 2;

    using QObject::QObject;

    /// Needed to continue what was paused, and to try again.
    void setMaker(Job::Maker maker) { m_maker = std::move(maker); }

    /// Starts the work as soon as there is room for it. The list owns the job.
    Job *add(ImportRequest request, std::unique_ptr<ImageJob> work,
             Job::Clock clock = Job::steadyClock());
    /// The same for one that is made already.
    Job *add(std::unique_ptr<Job> job);
    /// Starts it. The list owns the job.
    HostJob *add(std::unique_ptr<HostJob> job);
    /// In the place of one that has failed or was stopped, which goes.
    Job *retry(Job *job);
    /// Stops those that are going on; allEnded() follows, at once if there are none.
    void stopAll();

    /// Forgets a job that is not active.
    void remove(BackgroundJob *job);
    /// Forgets all that have ended.
    void clear();
    /// The imports, oldest first.
    QList<Job *> jobs() const;
    QList<HostJob *> hostJobs() const;
    /// Everything, oldest first.
    QList<BackgroundJob *> all() const;
    /// Of the distributions that are being made: nobody else can have them.
    QStringList comingNames() const;
    int activeCount() const;
    /// Those that the end of the program would end: not what waits for its next start.
    int goingOnCount() const;

signals:
    void added(decant::BackgroundJob *job);
    /// Of one of the jobs, or of which there are.
    void changed();
    void finished(decant::BackgroundJob *job);
    void allEnded();

private:
    void take(std::unique_ptr<BackgroundJob> job);
    void startNext();

    Job::Maker m_maker;
    std::vector<std::unique_ptr<BackgroundJob>> m_jobs;
    bool m_isStopping = false;
};

} // namespace decant
