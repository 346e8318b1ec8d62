// SPDX-License-Identifier: MIT
#include "core/engine/engine.h"

#include "core/async/pool_task.h"
#include "core/base/log.h"
#include "core/engine/blocked_source.h"
#include "core/engine/check_readiness_task.h"
#include "core/engine/file_export.h"
#include "core/engine/merge_image_task.h"
#include "core/engine/new_distribution.h"
#include "core/engine/set_up_again_task.h"
#include "core/store/blob_store.h"
#include "core/store/scratch_file.h"

#include <QFileInfo>

namespace decant {

namespace {

/// Whether a file could be made there, before anything is downloaded for it.
Result<void> checkFile(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return Error{ErrorKind::Invalid,
                     Engine::tr("No file can be written in the folder %1.").arg(folder.filePath()),
                     {}};
    if (QFileInfo(path).isDir())
        return Error{ErrorKind::Invalid, Engine::tr("%1 is a folder; name a file.").arg(path), {}};
    return {};
}

} // namespace

Engine::Engine(Settings settings, Parts parts, QObject *parent)
    : QObject(parent),
      m_settings(std::move(settings)),
      m_parts(std::move(parts)),
      m_blocked(std::make_unique<BlockedSource>(m_settings.policy))
{
    m_parts.host.setPreferences(m_settings.host);
}

Engine::~Engine() = default;

void Engine::setSettings(const Settings &settings)
{
    m_settings = settings;
    m_parts.host.setPreferences(settings.host);
}

ImageSource &Engine::sourceFor(const ImageLocation &location) const
{
    if (!m_settings.policy.check(location))
        return *m_blocked;
    return location.transport() == ImageLocation::Transport::Registry ? m_parts.registry
                                                                      : m_parts.files;
}

ImageSource &Engine::sourceFor(const ImageRequest &request) const
{
    auto *puller = request.puller == ImageRequest::Puller::Docker   ? m_parts.docker
                   : request.puller == ImageRequest::Puller::Podman ? m_parts.podman
                                                                    : nullptr;
    return puller && m_settings.policy.check(request.location) ? *puller
                                                               : sourceFor(request.location);
}

LayerParts Engine::layerParts(const ImageRequest &request) const
{
    Limits limits;
    limits.layerSize = m_settings.largestLayer;
    limits.imageSize = m_settings.largestImage;
    // Who expects more files has the memory for them.
    constexpr qint64 mostCounted = 1'000'000'000;
    const auto counted = std::clamp(m_settings.mostFiles, limits.entries, mostCounted);
    limits.indexSize = limits.indexSize / limits.entries * counted;
    limits.entries = m_settings.mostFiles;
    return {m_parts.pool, m_parts.store, sourceFor(request), limits};
}

std::unique_ptr<ImageJob> Engine::importImage(const ImportRequest &request)
{
    auto &host = m_parts.host;
    MergeImageTask::Target target;
    target.label = request.name;
    target.folder = request.folder.isEmpty() ? host.defaultFolder(request.name) : request.folder;
    target.phase = ImportProgress::Phase::Import;
    target.setup = request.setup;
    target.place = {.name = request.name, .isRunByHost = true};
    // Whatever the user will prefer by then.
    auto order = request;
    order.folder = target.folder;
    target.check = [&host, request = order, preferences = m_settings.host]() -> Result<void> {
        if (auto ready = host.check(); !ready)
            return ready;
        if (auto had = checkWslVersion(request, preferences, host.capabilities()); !had)
            return had;
        return host.checkTarget(request.name, request.folder);
    };
    target.isForLiving = true;
    target.open = [&host, request = order](const ResolvedImage &image,
                                           const PlannedMerge &planned) {
        return host.import(newDistribution(request, image, planned));
    };
    target.runScript = [&host, name = request.name](const QString &script) {
        return runFirstBoot(host, name, {script});
    };
    auto job = std::make_unique<MergeImageTask>(layerParts(request.image), m_settings,
                                                request.image, std::move(target));
    qCInfo(log::engine) << "import" << request.image.location.toString() << "as" << request.name;
    // It only helps after a crash: no reason to fail.
    if (auto entry = journal().begin(request, m_parts.now()); entry)
        job->setJournalEntry(*std::move(entry));
    else
        qCWarning(log::engine) << entry.error().what << entry.error().detail;
    connect(job.get(), &Task::finished, this, &Engine::refresh);
    tidyAfter(*job);
    return job;
}

std::unique_ptr<ImageJob> Engine::saveImage(const SaveRequest &request)
{
    const bool toStdout = request.path == u"-";
    const QFileInfo file(request.path);
    // What goes to a device or a pipe takes no room beside it.
    const bool takesRoom = !toStdout && (!file.exists() || file.isFile());
    MergeImageTask::Target target;
    target.label = request.path;
    target.folder = takesRoom ? file.absolutePath() : QString();
    target.phase = ImportProgress::Phase::Merge;
    target.check = [request, toStdout]() -> Result<void> {
        return toStdout ? Result<void>() : checkFile(request.path);
    };
    target.setup = request.setup;
    target.isCompressed = request.format != ArchiveFormat::Tar;
    if (request.format == ArchiveFormat::Wsl)
        target.place.packageName =
            request.name.isEmpty() ? request.image.location.suggestedName() : request.name;
    target.open = [request](const ResolvedImage &, const PlannedMerge &) {
        return std::make_unique<FileExport>(request.path, request.format);
    };
    auto job = std::make_unique<MergeImageTask>(layerParts(request.image), m_settings,
                                                request.image, std::move(target));
    tidyAfter(*job);
    return job;
}

std::unique_ptr<ValueTask<ResolvedImage>> Engine::inspect(const ImageRequest &request)
{
    return sourceFor(request).resolve(request.location, request.platform);
}

qint64 Engine::cachedSize(const ResolvedImage &image) const
{
    qint64 size = 0;
    for (const auto &layer : image.manifest.layers()) {
        if (!localPlace(sourceFor(image.location), image, layer).isEmpty())
            size += layer.size;
    }
    return size;
}

std::unique_ptr<ValueTask<std::optional<ReadinessReport>>>
Engine::checkReadiness(const ResolvedImage &image)
{
    return std::make_unique<CheckReadinessTask>(
        layerParts(ImageRequest{.location = image.location}), image);
}

std::unique_ptr<ValueTask<QStringList>> Engine::tags(const ImageLocation &location)
{
    return sourceFor(location).tags(location);
}

std::unique_ptr<ValueTask<QList<FoundImage>>> Engine::search(const QString &registry,
                                                             const QString &words)
{
    Q_ASSERT(m_parts.search);
    if (auto permitted = m_settings.policy.check(registry); !permitted)
        return std::make_unique<FailedTask<ValueTask<QList<FoundImage>>>>(permitted.error());
    return m_parts.search->search(registry, words);
}

std::unique_ptr<ValueTask<SignedIn>>
Engine::signIn(const QString &registry, const Credential &credential, RegistryAccounts::Keep keep)
{
    Q_ASSERT(m_parts.accounts);
    if (auto permitted = m_settings.policy.check(registry); !permitted)
        return std::make_unique<FailedTask<ValueTask<SignedIn>>>(permitted.error());
    return m_parts.accounts->signIn(registry, credential, keep);
}

std::unique_ptr<ValueTask<SignedIn>> Engine::testAccount(const QString &registry)
{
    Q_ASSERT(m_parts.accounts);
    if (auto permitted = m_settings.policy.check(registry); !permitted)
        return std::make_unique<FailedTask<ValueTask<SignedIn>>>(permitted.error());
    return m_parts.accounts->test(registry);
}

std::unique_ptr<ValueTask<QList<KnownAccount>>> Engine::accounts()
{
    Q_ASSERT(m_parts.accounts);
    return m_parts.accounts->accounts();
}

std::unique_ptr<ValueTask<SignedOut>> Engine::signOut(const QString &registry)
{
    Q_ASSERT(m_parts.accounts);
    return m_parts.accounts->signOut(registry);
}

CacheUsage Engine::cacheUsage() const
{
    const auto usage = m_parts.store.usage(m_settings.cacheLimit);
    return {.blobs = usage.blobs,
            .blobSize = usage.blobSize,
            .parts = usage.parts,
            .partSize = usage.partSize,
            .prunableSize = usage.prunableSize,
            .freeableSize = usage.freeableSize,
            .limit = m_settings.cacheLimit,
            .folder = m_parts.store.folder()};
}

Result<qint64> Engine::pruneCache(bool everything)
{
    using Extent = PruneRule::Extent;
    const auto left = ScratchFile::sweep(m_settings.cacheFolder);
    return m_parts.store
        .prune({.extent = everything ? Extent::Everything : Extent::Unused,
                .limit = m_settings.cacheLimit})
        .transform([left](qint64 freed) { return freed + left; });
}

std::unique_ptr<ValueTask<qint64>> Engine::freeCache()
{
    auto work = [this](std::stop_token, const Report &) { return pruneCache(true); };
    return std::make_unique<PoolTask<qint64>>(m_parts.pool, std::move(work));
}

std::unique_ptr<ValueTask<CacheVerification>> Engine::verifyCache()
{
    auto work = [&store = m_parts.store](std::stop_token stop,
                                         const Report &report) -> Result<CacheVerification> {
        auto found = store.verify(stop, report);
        if (!found)
            return found.error();
        return CacheVerification{found->intact, found->damaged};
    };
    return std::make_unique<PoolTask<CacheVerification>>(m_parts.pool, std::move(work));
}

void Engine::tidyAfter(ImageJob &job)
{
    // After a failure everything that came is kept for the next try.
    connect(&job, &Task::finished, this, [this, &job] {
        if (!job.error())
            tidyCache();
    });
}

void Engine::tidyCache()
{
    if (m_tidying && !m_tidying->isFinished())
        return;
    auto work = [&store = m_parts.store,
                 limit = m_settings.cacheLimit](std::stop_token, const Report &) -> Result<qint64> {
        return store.prune({.extent = PruneRule::Extent::Limit, .limit = limit});
    };
    if (m_tidying)
        m_tidying.release()->deleteLater();
    m_tidying = std::make_unique<PoolTask<qint64>>(m_parts.pool, std::move(work));
    m_tidying->start();
}

} // namespace decant
