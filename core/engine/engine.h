// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/image_job.h"
#include "core/ports/catalog_fetcher.h"
#include "core/ports/distribution_host.h"
#include "core/ports/image_source.h"
#include "core/ports/proxy_passwords.h"
#include "core/ports/registry_accounts.h"
#include "core/ports/registry_search.h"
#include "core/store/catalog_shelf.h"
#include "core/store/import_journal.h"
#include "core/store/update_book.h"
#include "core/values/import_request.h"
#include "core/values/settings.h"
#include "core/values/update_check.h"

#include <QObject>

#include <functional>
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
        RegistrySearch *search = nullptr;     ///< Null: no registry can be searched.
        ProxyPasswords *proxies = nullptr;    ///< Null: no proxy gets an answer.
        CatalogFetcher *catalogs = nullptr;   ///< Null: no catalog comes from elsewhere.
        std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
    };
    Engine(Settings settings, Parts parts, QObject *parent = nullptr);
    ~Engine() override;

    const Settings &settings() const { return m_settings; }
    /// For what begins from now on. How the network is reached, and where everything lies, is the
    /// parts' own matter.
    void setSettings(const Settings &settings);
    const DistributionHost &host() const;

    /// From now on it stands in the journal, until it has ended or is abandoned.
    std::unique_ptr<ImageJob> importImage(const ImportRequest &request);
    std::unique_ptr<ImageJob> saveImage(const SaveRequest &request);

    /// Imports that some process began and did not live to end, oldest first. Importing the same
    /// name goes on with what came of it, and forgets it.
    QList<InterruptedImport> interruptedImports() const;
    /// False if it is gone: somebody else went on with it, or forgot it.
    bool forgetInterrupted(const InterruptedImport &import);

    /// Finds and pins an image; downloads no layer.
    std::unique_ptr<ValueTask<ResolvedImage>> inspect(const ImageRequest &request);
    /// The bytes of `image` that a pull would not fetch again.
    qint64 cachedSize(const ResolvedImage &image) const;
    /// What `image` will be to live in, if it can be told without downloading anything: all layers
    /// are here. Otherwise, and where one of them would be refused, the value is empty.
    std::unique_ptr<ValueTask<std::optional<ReadinessReport>>>
    checkReadiness(const ResolvedImage &image);
    std::unique_ptr<ValueTask<QStringList>> tags(const ImageLocation &location);
    /// What a file or a folder on this disk holds.
    std::unique_ptr<ValueTask<FileContents>> identify(const QString &path);

    /// Programs on this computer that can fetch an image where Decant can't.
    QList<ImageRequest::Puller> pullers() const;
    /// Architectures, other than this computer's own, whose programs it runs all the same.
    QStringList emulatedArchitectures() const;

    /// Whether catalogs can come from elsewhere: else the next ones do nothing.
    bool canFetchCatalogs() const { return m_parts.catalogs != nullptr; }
    QList<CatalogSource> catalogSources() const { return catalogShelf().sources(); }
    /// What came last from those that are on: each can be read as a catalog.
    QList<QByteArray> furtherCatalogs() const { return catalogShelf().texts(); }
    /// A new one, or whether an old one counts. See CatalogShelf, as for what they fail with.
    Result<void> putCatalogSource(const QUrl &address, bool isOn);
    Result<void> removeCatalogSource(const QUrl &address);
    /// Fetches it anew and reads it; what is no catalog leaves the last one in its place. Fails as
    /// CatalogFetcher does, and as Catalog::parse().
    std::unique_ptr<Task> refreshCatalog(const QUrl &address);
    /// The same, in the background, for those that are on and a day old. Failures go to the log.
    void refreshOldCatalogs();

    /// See RegistrySearch. Only where the engine has one.
    std::unique_ptr<ValueTask<QList<FoundImage>>> search(const QString &registry,
                                                         const QString &words);
    /// Whoever can ask the user what a proxy wants to know connects to it; may be null.
    ProxyPasswords *proxyPasswords() const { return m_parts.proxies; }

    /// Whether the engine has accounts: else the four below are not to be called.
    bool canSignIn() const { return m_parts.accounts != nullptr; }
    /// The registry's name is the canonical one.
    std::unique_ptr<ValueTask<SignedIn>>
    signIn(const QString &registry, const Credential &credential, RegistryAccounts::Keep keep);
    std::unique_ptr<ValueTask<SignedOut>> signOut(const QString &registry);
    /// Whether the registry accepts who is known there.
    std::unique_ptr<ValueTask<SignedIn>> testAccount(const QString &registry);
    std::unique_ptr<ValueTask<QList<KnownAccount>>> accounts();

    /// See DistributionHost::repair, as for what it fails with.
    std::unique_ptr<Task> repairHost();
    std::unique_ptr<ValueTask<QList<Distribution>>> list();
    std::unique_ptr<RunTask> run(const RunRequest &request);
    std::unique_ptr<Task> openTerminal(const QString &name);
    /// What could not be installed when the distribution was made; see SetUpAgainTask.
    std::unique_ptr<Task> setUpAgain(const QString &name);
    std::unique_ptr<Task> removeDistribution(const QString &name);
    /// What the next ones can be asked for: see DistributionHost, as for their contracts.
    HostCapabilities capabilities() const;
    std::unique_ptr<Task> stopDistribution(const QString &name);
    std::unique_ptr<Task> renameDistribution(const QString &name, const QString &newName);
    std::unique_ptr<Task> cloneDistribution(const QString &name, const QString &newName,
                                            const QString &folder = {});
    std::unique_ptr<Task> moveDistribution(const QString &name, const QString &folder);
    std::unique_ptr<Task> exportDistribution(const ExportRequest &request);
    std::unique_ptr<Task> setDefaultDistribution(const QString &name);
    std::unique_ptr<Task> setDefaultUser(const QString &name, const QString &user);
    std::unique_ptr<Task> resizeDisk(const QString &name, qint64 size);
    std::unique_ptr<Task> setSparse(const QString &name, bool isSparse);

    /// Asks whether there is a newer image than the distribution's, unless somebody has today. Only
    /// ever fails with Cancelled. requestForNewer() makes another distribution of that.
    std::unique_ptr<ValueTask<UpdateCheck>> checkForNewer(const Distribution &distribution);
    /// What is known of it without asking.
    UpdateCheck knownUpdate(const Distribution &distribution) const;

    CacheUsage cacheUsage() const;
    /// Frees the cache: interrupted downloads, what was not used for 90 days, and what is beyond
    /// the limit; all of it if `everything`. The value is the number of bytes freed. Never touches
    /// what a running job of any process needs.
    Result<qint64> pruneCache(bool everything);
    /// The same for everything, on the pool.
    std::unique_ptr<ValueTask<qint64>> freeCache();
    /// Hashes every blob of the cache, and removes the damaged ones.
    std::unique_ptr<ValueTask<CacheVerification>> verifyCache();

    /// Looks again at what is installed; the signals below tell.
    void refresh();
    const QList<Distribution> &distributions() const { return m_distributions; }

signals:
    void distributionsChanged(const QList<decant::Distribution> &distributions);
    void refreshFailed(const decant::Error &error);
    /// After refresh(), at last: with news, without, or having failed.
    void looked();
    /// What is on, or what came from there.
    void catalogsChanged();

private:
    void takeList();
    UpdateBook updateBook() const;
    ImportJournal journal() const;
    CatalogShelf catalogShelf() const { return CatalogShelf(m_settings.dataFolder); }
    std::unique_ptr<Task> thenRefresh(std::unique_ptr<Task> task);
    void tidyAfter(ImageJob &job);
    void tidyCache();
    LayerParts layerParts(const ImageRequest &request) const;
    ImageSource &sourceFor(const ImageLocation &location) const;
    ImageSource &sourceFor(const ImageRequest &request) const;

    Settings m_settings;
    Parts m_parts;
    std::unique_ptr<ImageSource> m_blocked;
    std::unique_ptr<ValueTask<QList<Distribution>>> m_refresh;
    bool m_refreshAgain = false;
    bool m_hasList = false;
    QList<Distribution> m_distributions;
    std::unique_ptr<Task> m_tidying;
    std::vector<std::unique_ptr<Task>> m_catalogs; ///< What is fetched in the background.
};

} // namespace decant
