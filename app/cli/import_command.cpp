// SPDX-License-Identifier: MIT
#include "app/cli/import_command.h"

#include "core/base/human_text.h"
#include "core/values/distribution_name.h"

namespace decant::cli {

ImportCommand::ImportCommand(Workplace workplace, const ImportArguments &arguments)
    : m_workplace(workplace), m_request(arguments.request), m_setup(arguments.setup)
{}

void ImportCommand::start()
{
    const auto setup = completedSetup(m_setup, m_workplace.output);
    if (!setup) {
        emit finished(m_workplace.output.failure(setup.error()));
        return;
    }
    m_request.setup = *setup;
    if (!m_request.name.isEmpty()) {
        import();
        return;
    }
    m_list = m_workplace.engine.list();
    connect(m_list.get(), &Task::finished, this, &ImportCommand::chooseName);
    m_list->start();
}

void ImportCommand::cancel()
{
    if (m_watch)
        m_watch->cancel();
    else if (m_list)
        m_list->cancel();
}

void ImportCommand::chooseName()
{
    if (m_list->error()) {
        emit finished(m_workplace.output.failure(*m_list->error()));
        return;
    }
    QStringList taken;
    for (const auto &distribution : m_list->value())
        taken.append(distribution.name);
    m_request.name = DistributionName::firstFree(m_request.image.location.suggestedName(), taken);
    import();
}

void ImportCommand::import()
{
    m_watch = std::make_unique<JobWatch>(
        m_workplace.output, m_workplace.engine.importImage(m_request),
        [](const ImageJobSummary &summary, const QString &took) {
            return tr("“%1” is installed: %2 in %3 files, %4 downloaded, in %5.")
                .arg(summary.target, humanSize(summary.contentSize),
                     QString::number(summary.fileCount), humanSize(summary.downloadedSize), took);
        });
    connect(m_watch.get(), &JobWatch::finished, this, &ImportCommand::finished);
    m_watch->start();
}

} // namespace decant::cli
