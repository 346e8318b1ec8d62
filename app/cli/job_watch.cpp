// SPDX-License-Identifier: MIT
#include "app/cli/job_watch.h"

#include "app/cli/exit_status.h"
#include "app/cli/inspect_text.h"
#include "app/cli/json_events.h"
#include "app/cli/report_text.h"
#include "core/base/human_text.h"

#include <algorithm>

namespace decant::cli {

namespace {

/// It was told to stop when all was done but what the distribution installs by itself.
bool isSetUpInPart(const ImageJob &job)
{
    const auto &steps = job.summary().setup;
    return job.isCancelRequested() && std::any_of(steps.begin(), steps.end(), [](const auto &step) {
               return step.id == u"packages" && !step.isDone;
           });
}

} // namespace

JobWatch::JobWatch(Output &output, std::unique_ptr<ImageJob> job, Conclusion conclusion)
    : m_output(output),
      m_job(std::move(job)),
      m_conclusion(std::move(conclusion)),
      m_line(std::make_unique<ProgressLine>(output))
{}

void JobWatch::start()
{
    connect(m_job.get(), &ImageJob::resolved, this, &JobWatch::showImage);
    connect(m_job.get(), &ImageJob::reportReady, this, &JobWatch::showReport);
    connect(m_job.get(), &ImageJob::warned, this, &JobWatch::showWarning);
    connect(m_job.get(), &ImageJob::changed, this, &JobWatch::showProgress);
    connect(m_job.get(), &ImageJob::finished, this, &JobWatch::conclude);
    m_sinceStart.start();
    m_job->start();
}

void JobWatch::cancel()
{
    // It may be over, and only its last words be on their way.
    if (!m_line)
        return;
    if (!m_job->isCancelRequested())
        m_line->message(tr("Stopping and cleaning up…"));
    m_job->cancel();
}

void JobWatch::showImage(const ResolvedImage &image)
{
    if (m_output.isJson()) {
        m_output.json(resolvedEvent(image));
        return;
    }
    m_line->message(tr("%1 is %2, %3: %4")
                        .arg(image.location.toString(), image.manifestDigest.toString(),
                             image.config.platform.toString(), downloadText(image.manifest)));
}

void JobWatch::showWarning(const QString &sentence)
{
    if (m_output.isJson())
        m_output.json(warningEvent(sentence));
    m_line->message(tr("Warning: %1").arg(sentence));
}

void JobWatch::showReport(const ReadinessReport &report)
{
    if (m_output.isJson())
        m_output.json(reportEvent(report));
    for (const auto &finding : report.findings) {
        if (finding.severity == Finding::Severity::Blocker)
            m_blockers.append(findingText(finding));
        else if (finding.severity == Finding::Severity::Warning)
            m_line->message(tr("Warning: %1").arg(findingText(finding)));
    }
}

void JobWatch::showProgress(const ImportProgress &progress)
{
    if (m_output.isJson()) {
        for (const auto &event : eventsBetween(m_last, progress))
            m_output.json(event);
    }
    m_last = progress;
    m_line->show(progress);
}

void JobWatch::conclude()
{
    m_line.reset();
    if (m_job->error()) {
        emit finished(m_output.failure(*m_job->error()));
        return;
    }
    if (isSetUpInPart(*m_job)) {
        auto stopped = cancelledError();
        stopped.what = tr("“%1” is installed, but setting it up was stopped: type “decant-cli run "
                          "%1 --user root -- %2” to go on with it.")
                           .arg(m_job->summary().target, QLatin1StringView(firstBootScriptPath));
        emit finished(m_output.failure(stopped));
        return;
    }
    // An import would have failed of them, and said so.
    for (const auto &blocker : m_blockers)
        m_output.message(tr("Warning: %1").arg(blocker));
    if (m_output.isJson())
        m_output.json(doneEvent(m_job->summary()));
    else
        m_output.message(m_conclusion(
            m_job->summary(), humanDuration(std::chrono::milliseconds(m_sinceStart.elapsed()))));
    if (!m_output.isJson()) {
        for (const auto &step : m_job->summary().setup)
            m_output.message((step.isDone ? u"✓ "_s : u"! "_s) + step.sentence);
    }
    emit finished(doneStatus);
}

} // namespace decant::cli
