// SPDX-License-Identifier: MIT
#include "core/engine/engine.h"

#include "core/async/pool_task.h"
#include "core/engine/check_readiness_task.h"
#include "core/engine/file_export.h"
#include "core/engine/merge_image_task.h"
#include "core/store/blob_store.h"
#include "core/store/scratch_file.h"

#include <QFileInfo>

namespace decant {

namespace {

Origin originOf(const ResolvedImage &image)
{
    Origin origin{.image = image.location.toString(),
                  .manifestDigest = image.manifestDigest,
                  .indexDigest = image.indexDigest,
                  .platform = image.config.platform,
                  .layers = {},
                  .created = QDateTime::currentDateTimeUtc()};
    for (const auto &layer : image.manifest.layers())
        origin.layers.append(layer.digest);
    return origin;
}

/// A distribution is lived in: it starts in the user's home and as root until somebody is set up,
/// whatever program the image was built to run.
LaunchDefaults launchOf(const ResolvedImage &image)
{
    return {.environment = image.config.environment, .workingDirectory = {}, .user = {}};
}

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
    : QObject(parent), m_settings(std::move(settings)), m_parts(parts)
{}

Engine::~Engine() = default;

const DistributionHost &Engine::host() const
{
    return m_parts.host;
}

ImageSource &Engine::sourceFor(const ImageLocation &location) const
{
    return location.transport() == ImageLocation::Transport::Registry ? m_parts.registry
                                                                      : m_parts.files;
}

ImageSource &Engine::sourceFor(const ImageRequest &request) const
{
    auto *puller = request.puller == ImageRequest::Puller::Docker   ? m_parts.docker
                   : request.puller == ImageRequest::Puller::Podman ? m_parts.podman
                                                                    : nullptr;
    return puller ? *puller : sourceFor(request.location);
}

LayerParts Engine::layerParts(const ImageRequest &request) const
{
    Limits limits;
    limits.layerSize = m_settings.largestLayer;
    limits.imageSize = m_settings.largestImage;
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
    target.check = [&host, request]() -> Result<void> {
        if (auto ready = host.check(); !ready)
            return ready;
        return host.checkTarget(request.name, request.folder);
    };
    target.isForLiving = true;
    target.open = [&host, request](const ResolvedImage &image) {
        return host.import(request.name, request.folder, originOf(image), launchOf(image));
    };
    auto job = std::make_unique<MergeImageTask>(layerParts(request.image), m_settings,
                                                request.image, std::move(target));
    connect(job.get(), &Task::finished, this, &Engine::refresh);
    tidyAfter(*job);
    return job;
}

std::unique_ptr<ImageJob> Engine::saveImage(const SaveRequest &request)
{
    const bool toStdout = request.path == u"-";
    MergeImageTask::Target target;
    target.label = request.path;
    target.folder = toStdout ? QString() : QFileInfo(request.path).absolutePath();
    target.phase = ImportProgress::Phase::Merge;
    target.check = [request, toStdout] {
        return toStdout ? Result<void>() : checkFile(request.path);
    };
    target.open = [request](const ResolvedImage &) {
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

std::unique_ptr<ValueTask<SignedIn>>
Engine::signIn(const QString &registry, const Credential &credential, RegistryAccounts::Keep keep)
{
    Q_ASSERT(m_parts.accounts);
    return m_parts.accounts->signIn(registry, credential, keep);
}

std::unique_ptr<ValueTask<SignedOut>> Engine::signOut(const QString &registry)
{
    Q_ASSERT(m_parts.accounts);
    return m_parts.accounts->signOut(registry);
}

std::unique_ptr<ValueTask<QList<Distribution>>> Engine::list()
{
    return m_parts.host.list();
}

std::unique_ptr<RunTask> Engine::run(const RunRequest &request)
{
    return m_parts.host.run(request);
}

std::unique_ptr<Task> Engine::openTerminal(const QString &name)
{
    return m_parts.host.openTerminal(name);
}

std::unique_ptr<Task> Engine::removeDistribution(const QString &name)
{
    auto task = m_parts.host.remove(name);
    connect(task.get(), &Task::finished, this, &Engine::refresh);
    return task;
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

void Engine::refresh()
{
    if (m_refresh && !m_refresh->isFinished()) {
        m_refreshAgain = true;
        return;
    }
    m_refreshAgain = false;
    if (m_refresh)
        m_refresh.release()->deleteLater();
    m_refresh = m_parts.host.list();
    connect(m_refresh.get(), &Task::finished, this, &Engine::takeList);
    m_refresh->start();
}

void Engine::takeList()
{
    if (m_refresh->error()) {
        emit refreshFailed(*m_refresh->error());
    } else if (m_distributions != m_refresh->value() || !m_hasList) {
        m_hasList = true;
        m_distributions = m_refresh->takeValue();
        emit distributionsChanged(m_distributions);
    }
    if (m_refreshAgain)
        refresh();
}

} // namespace decant
