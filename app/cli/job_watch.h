// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/progress_line.h"

#include <QElapsedTimer>

namespace decant::cli {

/// Shows an ImageJob from its start to its end, to people or as JSON events.
class JobWatch : public QObject
{
    Q_OBJECT

public:
    /// The last line for people, if all went well.
    using Conclusion = std::function<QString(const ImageJobSummary &summary, const QString &took)>;

    JobWatch(Output &output, std::unique_ptr<ImageJob> job, Conclusion conclusion);

    void start();
    void cancel();

signals:
    void finished(int status);

private:
    void showImage(const ResolvedImage &image);
    void showReport(const ReadinessReport &report);
    void showWarning(const QString &sentence);
    void showProgress(const ImportProgress &progress);
    void conclude();

    Output &m_output;
    std::unique_ptr<ImageJob> m_job;
    Conclusion m_conclusion;
    std::unique_ptr<ProgressLine> m_line;
    ImportProgress m_last;
    QStringList m_blockers; ///< What makes the result one that nobody can live in.
    QElapsedTimer m_sinceStart;
};

} // namespace decant::cli
