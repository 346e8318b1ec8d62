// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/disk_room.h"
#include "core/engine/first_boot_choice.h"
#include "core/engine/image_job.h"
#include "core/engine/prepare_layers_task.h"
#include "core/engine/timed_sink.h"
#include "core/ports/distribution_host.h"
#include "core/rootfs/gzip_sink.h"
#include "core/values/import_request.h"
#include "core/values/settings.h"

#include <functional>

namespace decant {

class BlobHold;
struct PlannedMerge;

/// The conductor: resolve, fetch and index, overlay, set up and plan, merge into a stream.
/// Nothing half done survives it: the stream is cancelled unless the whole tar went in. What a
/// distribution then installs by itself may fail without harm: it is there, and that is said.
class MergeImageTask final : public ImageJob
{
    Q_OBJECT

public:
    /// Where the merged image goes.
    struct Target
    {
        QString label;  ///< The distribution's name, or the file's path.
        QString folder; ///< Where its bytes will lie; empty where that is no disk.
        ImportProgress::Phase phase = ImportProgress::Phase::Import; ///< What writing is called.
        bool isCompressed = false;                                   ///< Its bytes are, there.
        /// Somebody is to live there: what nobody could live in is refused.
        bool isForLiving = false;
        /// Whether it can go there, as far as can be told before anything is downloaded.
        std::function<Result<void>()> check;
        FirstBoot setup{};
        SetupPlace place{};
        /// With what is known of it by then.
        std::function<std::unique_ptr<ImportStream>(const ResolvedImage &, const PlannedMerge &)>
            open;
        /// Runs the first-boot script in what was made; unset: somebody else does.
        std::function<std::unique_ptr<RunTask>(const QString &script)> runScript{};

        /// Whether a tar of this size has room there. Fails with NoSpace.
        Result<void> checkRoom(qint64 tarSize) const
        {
            const auto needed = isCompressed ? tarSize / bestCompression : tarSize;
            return folder.isEmpty() ? Result<void>() : decant::checkRoom(folder, needed);
        }
    };

    MergeImageTask(LayerParts parts, const Settings &settings, ImageRequest request, Target target);
    ~MergeImageTask() override;

protected:
    void run() override;
    void stop() override;

private:
    void showResolving(Progress read);
    void prepare();
    void plan();
    void write();
    void conclude();
    void finishSetup();
    void concludeScript();
    /// False if the task has ended instead.
    bool enter(ImportProgress::Phase phase);
    Result<void> checkDownloadRoom() const;
    void showDownload(qsizetype layer, LayerProgress::State state, qint64 done);
    void showWritten(Progress written);
    void showMerging(std::size_t layer, Progress merged);

    LayerParts m_parts;
    const Settings m_settings;
    const ImageRequest m_request;
    const Target m_target;

    // Declared so that the tasks go before what they use.
    std::optional<ResolvedImage> m_image;
    std::unique_ptr<BlobHold> m_hold; ///< Nobody prunes what this job needs.
    std::shared_ptr<PlannedMerge> m_planned;
    SinkClock m_sinkClock;
    std::unique_ptr<ImportStream> m_stream;
    std::unique_ptr<ValueTask<ResolvedImage>> m_resolve;
    std::unique_ptr<PrepareLayersTask> m_prepare;
    std::unique_ptr<Task> m_plan;
    std::unique_ptr<Task> m_merge;
    std::unique_ptr<RunTask> m_script;
};

} // namespace decant
