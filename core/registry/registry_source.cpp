// SPDX-License-Identifier: MIT
#include "core/registry/registry_source.h"

#include "core/registry/account_tasks.h"
#include "core/registry/fetch_blob_task.h"
#include "core/registry/fetch_catalog_task.h"
#include "core/registry/list_tags_task.h"
#include "core/registry/resolve_image_task.h"
#include "core/registry/search_task.h"
#include "core/registry/sign_in_task.h"
#include "core/registry/sign_out_task.h"
#include "core/values/registry_name.h"

namespace decant {

RegistrySource::RegistrySource(const Settings &settings, BlobStore &store, QThreadPool &pool,
                               NetworkPatience patience, CredentialStore *credentials)
    : m_store(store),
      m_pool(pool),
      m_credentials(credentials),
      m_client(settings, patience, credentials)
{}

std::unique_ptr<ValueTask<ResolvedImage>> RegistrySource::resolve(const ImageLocation &location,
                                                                  const Platform &platform)
{
    return std::make_unique<ResolveImageTask>(m_client, m_store, location, platform);
}

std::unique_ptr<ValueTask<QStringList>> RegistrySource::tags(const ImageLocation &location)
{
    return std::make_unique<ListTagsTask>(m_client, location.reference());
}

QString RegistrySource::localPath(const Descriptor &layer) const
{
    return m_store.contains(layer) ? m_store.pathOf(layer.digest) : QString();
}

std::unique_ptr<LayerFetch> RegistrySource::fetch(const ResolvedImage &image,
                                                  const Descriptor &layer, BlobReader reader)
{
    return std::make_unique<FetchBlobTask>(m_client, m_store, m_pool, image.location.reference(),
                                           layer, std::move(reader));
}

std::unique_ptr<ValueTask<SignedIn>> RegistrySource::signIn(const QString &registry,
                                                            const Credential &credential, Keep keep)
{
    Q_ASSERT(m_credentials);
    return std::make_unique<SignInTask>(m_client, *m_credentials, registry, credential, keep);
}

std::unique_ptr<ValueTask<SignedIn>> RegistrySource::test(const QString &registry)
{
    Q_ASSERT(m_credentials);
    return std::make_unique<TestAccountTask>(m_client, *m_credentials, registry);
}

std::unique_ptr<ValueTask<QList<KnownAccount>>> RegistrySource::accounts()
{
    Q_ASSERT(m_credentials);
    return std::make_unique<ListAccountsTask>(m_client.tokens().typed(), m_credentials->accounts());
}

std::unique_ptr<ValueTask<SignedOut>> RegistrySource::signOut(const QString &registry)
{
    Q_ASSERT(m_credentials);
    return std::make_unique<SignOutTask>(m_client.tokens(), *m_credentials, registry);
}

std::unique_ptr<ValueTask<QList<FoundImage>>> RegistrySource::search(const QString &registry,
                                                                     const QString &words)
{
    // A canonical name always makes a reference.
    const auto somewhere = anyImageOf(registry).value();
    return std::make_unique<SearchTask>(m_client, somewhere,
                                        SearchPlace::of(m_client.endpoint(somewhere)), words);
}

std::unique_ptr<ValueTask<QByteArray>> RegistrySource::fetchCatalog(const QUrl &address)
{
    return std::make_unique<FetchCatalogTask>(m_client.http(), address);
}

} // namespace decant
