// SPDX-License-Identifier: MIT
#include "app/composition.h"

#include "core/archives/delegated_source.h"
#include "core/archives/file_image_source.h"
#include "core/platform/command_engine.h"
#include "core/platform/credentials/system_credentials.h"
#include "core/platform/machine_policy.h"
#include "core/platform/platform_host.h"
#include "core/registry/registry_source.h"
#include "core/store/blob_store.h"

#include <QThreadPool>

namespace decant {

namespace {

/// Two imports at once, each with its layers, its merge and its list, may all wait for another.
constexpr int poolThreads = 32;

} // namespace

struct Composition::Parts
{
    explicit Parts(const Settings &settings)
        : store(settings.cacheFolder),
          credentials(pool, settings.dataFolder),
          registry(settings, store, pool, {}, &credentials),
          files(settings.cacheFolder, pool),
          host(platformHost(settings, pool)),
          docker(dockerCommand, settings.cacheFolder, pool),
          podman(podmanCommand, settings.cacheFolder, pool),
          engine(settings, {pool, store, registry, files, *host, &docker, &podman, &registry,
                            &registry, &registry.proxyPasswords(), &registry})
    {
        pool.setMaxThreadCount(poolThreads);
    }

    // In the order of dependence: what comes later uses what comes before.
    QThreadPool pool;
    BlobStore store;
    SystemCredentials credentials;
    RegistrySource registry;
    FileImageSource files;
    std::unique_ptr<DistributionHost> host;
    CommandEngine dockerCommand{u"docker"_s};
    CommandEngine podmanCommand{u"podman"_s};
    DelegatedSource docker;
    DelegatedSource podman;
    Engine engine;
};

Composition::Composition(Settings settings)
{
    settings.policy.machines += machineRegistryAllowlist();
    m_parts = std::make_unique<Parts>(settings);
}

Composition::~Composition() = default;

void Composition::setNetwork(const Settings &settings)
{
    m_parts->registry.setNetwork(settings);
}

Engine &Composition::engine()
{
    return m_parts->engine;
}

} // namespace decant
