// SPDX-License-Identifier: MIT
#include "app/cli/save_command.h"

#include "app/cli/terminal.h"
#include "core/base/human_text.h"

namespace decant::cli {

SaveCommand::SaveCommand(Workplace workplace, const SaveArguments &arguments)
    : m_workplace(workplace), m_request(arguments.request), m_setup(arguments.setup)
{}

void SaveCommand::start()
{
    const bool toStandardOutput = m_request.path == u"-";
    if (toStandardOutput && m_workplace.output.isJson()) {
        emit finished(m_workplace.output.failure(
            {ErrorKind::Invalid,
             tr("“--json” and “--output -” both want standard output; choose one."),
             {}}));
        return;
    }
    if (toStandardOutput && isTerminal(stdout)) {
        emit finished(m_workplace.output.failure(
            {ErrorKind::Invalid,
             tr("An archive on a terminal helps nobody; redirect standard output."),
             {}}));
        return;
    }
    const auto setup = completedSetup(m_setup, m_workplace.output);
    if (!setup) {
        emit finished(m_workplace.output.failure(setup.error()));
        return;
    }
    m_request.setup = *setup;
    m_watch = std::make_unique<JobWatch>(
        m_workplace.output, m_workplace.engine.saveImage(m_request),
        [toStandardOutput](const ImageJobSummary &summary, const QString &took) {
            const auto place = toStandardOutput ? tr("standard output") : summary.target;
            return tr("Saved to %1: %2 in %3 files, %4 downloaded, in %5.")
                .arg(place, humanSize(summary.contentSize), QString::number(summary.fileCount),
                     humanSize(summary.downloadedSize), took);
        });
    connect(m_watch.get(), &JobWatch::finished, this, &SaveCommand::finished);
    m_watch->start();
}

void SaveCommand::cancel()
{
    if (m_watch)
        m_watch->cancel();
}

} // namespace decant::cli
