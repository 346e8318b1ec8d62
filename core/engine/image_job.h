// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"
#include "core/rootfs/readiness.h"
#include "core/rootfs/setup/root_setup.h"
#include "core/values/import_progress.h"
#include "core/values/resolved_image.h"

#include <memory>

namespace decant {

class JournalEntry;

/// How an import or a save ended, for a last line: what travelled, what came out.
struct ImageJobSummary
{
    QString target;            ///< The distribution's name, or the file's path.
    qint64 downloadedSize = 0; ///< Compressed bytes that travelled.
    qint64 cachedSize = 0;     ///< Compressed bytes that were here already.
    qint64 contentSize = 0;    ///< Bytes of all files.
    qint64 tarSize = 0;        ///< Bytes written to the host or the file.
    qint64 fileCount = 0;
    QList<SetupStep> setup{}; ///< What was chosen to be set up, and what came of it.
};

/// An image on its way to become a distribution or a file: what both front ends watch.
class ImageJob : public Task
{
    Q_OBJECT

public:
    const ImportProgress &progress() const { return m_progress; }
    /// Complete after finished() without an error.
    const ImageJobSummary &summary() const { return m_summary; }

    ~ImageJob() override;

    /// Says in the journal that the job has not ended, until it has.
    void setJournalEntry(std::unique_ptr<JournalEntry> entry);
    /// It will never be started, and nobody is to go on with it.
    void abandon();

signals:
    /// Once, when the image is known and pinned.
    void resolved(const decant::ResolvedImage &image);
    /// Once, when all layers are known and before anything is written: what it will be to live
    /// in. The job of an import that nobody could live in then fails with Invalid.
    void reportReady(const decant::ReadinessReport &report);
    /// One sentence for the user; the work goes on.
    void warned(const QString &sentence);
    /// At most ten times a second, and at every change of phase or of a layer's state.
    void changed(const decant::ImportProgress &progress);

protected:
    explicit ImageJob(QObject *parent = nullptr);

    void enterPhase(ImportProgress::Phase phase);
    void showProgress(Progress current);
    /// Emits warned(), unless the job said the same before.
    void warn(const QString &sentence);
    void showLayer(qsizetype index, LayerProgress::State state, qint64 done);
    /// Both are shown with the state that follows: Retrying.
    void showPostponed(qsizetype layer, const QDateTime &until);
    void showRetry(qsizetype layer, int attempt, int attempts);

    ImportProgress m_progress;
    ImageJobSummary m_summary;

private:
    QStringList m_warnings;
    std::unique_ptr<JournalEntry> m_entry;
};

} // namespace decant
