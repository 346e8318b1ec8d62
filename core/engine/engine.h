// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/image_job.h"
#include "core/ports/distribution_host.h"
#include "core/ports/image_source.h"
#include "core/ports/registry_accounts.h"
#include "core/values/import_request.h"
#include "core/values/settings.h"

#include <QObject>

#include <memory>

class QThreadPool;

namespace decant {

class BlobStore;
struct LayerParts;

/// What the blob cache holds.
struct CacheUsage
{
    int blobs = 0;
    qint64 blobSize = 0; ///< Bytes of complete blobs.
    int parts = 0;
    qint64 partSize = 0;     ///< Bytes of interrupted downloads.
    qint64 prunableSize = 0; ///< Bytes that pruneCache(false) would free.
    qint64 freeableSize = 0; ///< Bytes that pruneCache(true) would free.
    qint64 limit = 0;        ///< Bytes that outlive the jobs that needed them.
    QString folder;
};

/// What came of hashing the blob cache anew.
struct CacheVerification
{
    int intact = 0;
    QStringList damaged{}; ///< Digests of blobs, which were removed.
};

/// The one way in: everything that a front end can ask for. Tasks come back unstarted, and belong
/// to the caller; the engine and its parts must outlive them.
class Engine : public QObject
{
    Q_OBJECT

public:
    /// What the engine conducts. All of it must outlive the engine.
    struct Parts
    {
        QThreadPool &pool; ///< Large enough for work that waits for other work in it.
        BlobStore &store;
        ImageSource &registry;
        ImageSource &files; ///< Folders and archives on this disk.
        DistributionHost &host;
        ImageSource *docker = nullptr; ///< References, by way of Docker; null: not to be had.
        ImageSource *podman = nullptr; ///< The same, by way of Podman.
        RegistryAccounts *accounts = nullptr; ///< Null: nobody can sign in.
    };
    Engine(Settings settings, Parts parts, QObject *parent = nullptr);
    ~Engine() override;

    const Settings &settings() const { return m_settings; }
    const DistributionHost &host() const;

    std::unique_ptr<ImageJob> importImage(const ImportRequest &request);
    std::unique_ptr<ImageJob> saveImage(const SaveRequest &request);

    /// Finds and pins an image; downloads no layer.
    std::unique_ptr<ValueTask<ResolvedImage>> inspect(const ImageRequest &request);
    /// The bytes of `image` that a pull would not fetch again.
    qint64 cachedSize(const ResolvedImage &image) const;
    /// What `image` will be to live in, if it can be told without downloading anything: all layers
    /// are here. Otherwise, and where one of them would be refused, the value is empty.
    std::unique_ptr<ValueTask<std::optional<ReadinessReport>>>
    checkReadiness(const ResolvedImage &image);
    std::unique_ptr<ValueTask<QStringList>> tags(const ImageLocation &location);

    /// Whether the engine has accounts: else the two below are not to be called.
    bool canSignIn() const { return m_parts.accounts != nullptr; }
    /// The registry's name is the canonical one.
    std::unique_ptr<ValueTask<SignedIn>>
    signIn(const QString &registry, const Credential &credential, RegistryAccounts::Keep keep);
    std::unique_ptr<ValueTask<SignedOut>> signOut(const QString &registry);

    std::unique_ptr<ValueTask<QList<Distribution>>> list();
    std::unique_ptr<RunTask> run(const RunRequest &request);
    std::unique_ptr<Task> openTerminal(const QString &name);
    std::unique_ptr<Task> removeDistribution(const QString &name);

    CacheUsage cacheUsage() const;
    /// Frees the cache: interrupted downloads, what was not used for 90 days, and what is beyond
    /// the limit; all of it if `everything`. The value is the number of bytes freed. Never touches
    /// what a running job of any process needs.
    Result<qint64> pruneCache(bool everything);
    /// Hashes every blob of the cache, and removes the damaged ones.
    std::unique_ptr<ValueTask<CacheVerification>> verifyCache();

    /// Looks again at what is installed; the signals below tell.
    void refresh();
    const QList<Distribution> &distributions() const { return m_distributions; }

signals:
    void distributionsChanged(const QList<decant::Distribution> &distributions);
    void refreshFailed(const decant::Error &error);

private:
    void takeList();
    void tidyAfter(ImageJob &job);
    void tidyCache();
    LayerParts layerParts(const ImageRequest &request) const;
    ImageSource &sourceFor(const ImageLocation &location) const;
    ImageSource &sourceFor(const ImageRequest &request) const;

    Settings m_settings;
    Parts m_parts;
    std::unique_ptr<ValueTask<QList<Distribution>>> m_refresh;
    bool m_refreshAgain = false;
    bool m_hasList = false;
    QList<Distribution> m_distributions;
    std::unique_ptr<Task> m_tidying;
};

} // namespace decant
