// SPDX-License-Identifier: MIT
// What the engine says about where images come from, before one of them is wanted, and about what
// was wanted before.
#include "core/engine/engine.h"
#include "core/engine/host_facts.h"

namespace decant {

std::unique_ptr<ValueTask<FileContents>> Engine::identify(const QString &path)
{
    return m_parts.files.identify(ImageLocation::ofFile(ImageLocation::Transport::Path, path));
}

ImportJournal Engine::journal() const
{
    return ImportJournal(m_settings.dataFolder + u"/journal"_s);
}

QList<InterruptedImport> Engine::interruptedImports() const
{
    return journal().interrupted();
}

bool Engine::forgetInterrupted(const InterruptedImport &import)
{
    return journal().forget(import.id);
}

QList<ImageRequest::Puller> Engine::pullers() const
{
    QList<ImageRequest::Puller> pullers;
    if (m_parts.podman && m_parts.podman->isAvailable())
        pullers.append(ImageRequest::Puller::Podman);
    if (m_parts.docker && m_parts.docker->isAvailable())
        pullers.append(ImageRequest::Puller::Docker);
    return pullers;
}

QStringList Engine::emulatedArchitectures() const
{
    return thisComputer({}).emulated;
}

} // namespace decant
