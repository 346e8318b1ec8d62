// SPDX-License-Identifier: MIT
#include "core/engine/image_job.h"

#include "core/store/import_journal.h"

namespace decant {

ImageJob::ImageJob(QObject *parent) : Task(parent)
{
    // The one throttle of all tasks paces the snapshots too.
    connect(this, &Task::progressed, this, [this] { emit changed(m_progress); });
}

ImageJob::~ImageJob() = default;

void ImageJob::setJournalEntry(std::unique_ptr<JournalEntry> entry)
{
    m_entry = std::move(entry);
    connect(this, &Task::finished, this, &ImageJob::abandon);
}

void ImageJob::abandon()
{
    if (m_entry)
        m_entry->end();
    m_entry.reset();
}

void ImageJob::enterPhase(ImportProgress::Phase phase)
{
    m_progress.phase = phase;
    m_progress.current = {};
    m_progress.isLimitedByDisk = false;
    emit changed(m_progress);
}

void ImageJob::showProgress(Progress current)
{
    m_progress.current = current;
    report(current);
}

void ImageJob::warn(const QString &sentence)
{
    if (m_warnings.contains(sentence))
        return;
    m_warnings.append(sentence);
    emit warned(sentence);
}

void ImageJob::showLayer(qsizetype index, LayerProgress::State state, qint64 done)
{
    auto &layer = m_progress.layers[index];
    const bool isNewState = layer.state != state;
    layer.state = state;
    layer.done = done;
    if (isNewState)
        emit changed(m_progress);
}

void ImageJob::showRetry(qsizetype layer, int attempt, int attempts)
{
    m_progress.layers[layer].attempt = attempt;
    m_progress.layers[layer].attempts = attempts;
}

void ImageJob::showPostponed(qsizetype layer, const QDateTime &until)
{
    m_progress.layers[layer].retryAt = until;
}

} // namespace decant
