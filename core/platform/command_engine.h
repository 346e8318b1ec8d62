// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/container_engine.h"

namespace decant {

/// A container engine, by its command line. Its tasks live on this thread.
class CommandEngine final : public ContainerEngine
{
public:
    /// `program`: "docker" or "podman", looked for in PATH, or a path.
    explicit CommandEngine(QString program) : m_program(std::move(program)) {}

    bool isInstalled() const override;
    std::unique_ptr<ValueTask<ImageConfig>> exportImage(const ImageReference &reference,
                                                        const Platform &platform,
                                                        const QString &path) override;

private:
    const QString m_program;
};

} // namespace decant
