// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/catalog_fetcher.h"
#include "core/ports/image_source.h"
#include "core/ports/proxy_passwords.h"
#include "core/ports/registry_accounts.h"
#include "core/ports/registry_search.h"
#include "core/registry/registry_client.h"
#include "core/store/blob_store.h"
#include "core/values/settings.h"

class QThreadPool;

namespace decant {

/// Images from registries, by their references; blobs are kept in the store. Lives on one thread,
/// and must outlive the tasks that it makes.
class RegistrySource final : public ImageSource,
                             public RegistryAccounts,
                             public RegistrySearch,
                             public CatalogFetcher
{
public:
    /// The pool must be large enough for work that waits for the network. Without `credentials`,
    /// which must outlive it, it knows nobody, and nobody can sign in.
    RegistrySource(const Settings &settings, BlobStore &store, QThreadPool &pool,
                   NetworkPatience patience = {}, CredentialStore *credentials = nullptr);

    std::unique_ptr<ValueTask<ResolvedImage>> resolve(const ImageLocation &location,
                                                      const Platform &platform) override;
    std::unique_ptr<ValueTask<QStringList>> tags(const ImageLocation &location) override;
    QString localPath(const Descriptor &layer) const override;
    std::unique_ptr<LayerFetch> fetch(const ResolvedImage &image, const Descriptor &layer,
                                      BlobReader reader) override;

    std::unique_ptr<ValueTask<SignedIn>> signIn(const QString &registry,
                                                const Credential &credential, Keep keep) override;
    std::unique_ptr<ValueTask<SignedIn>> test(const QString &registry) override;
    std::unique_ptr<ValueTask<QList<KnownAccount>>> accounts() override;
    std::unique_ptr<ValueTask<SignedOut>> signOut(const QString &registry) override;

    std::unique_ptr<ValueTask<QList<FoundImage>>> search(const QString &registry,
                                                         const QString &words) override;

    std::unique_ptr<ValueTask<QByteArray>> fetchCatalog(const QUrl &address) override;

    /// Proxies, mirrors, and who is reached without encryption: for what begins from now on.
    void setNetwork(const Settings &settings) { m_client.setNetwork(settings); }
    ProxyPasswords &proxyPasswords() { return m_client.http().proxyPasswords(); }

private:
    BlobStore &m_store;
    QThreadPool &m_pool;
    CredentialStore *m_credentials;
    RegistryClient m_client;
};

} // namespace decant
