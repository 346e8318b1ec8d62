// SPDX-License-Identifier: MIT
#include "core/registry/registry_source.h"

#include "core/registry/fetch_blob_task.h"
#include "core/registry/list_tags_task.h"
#include "core/registry/resolve_image_task.h"

namespace decant {

RegistrySource::RegistrySource(const Settings &settings, BlobStore &store, QThreadPool &pool,
                               NetworkPatience patience)
    : m_store(store), m_pool(pool), m_client(settings, patience)
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

} // namespace decant
