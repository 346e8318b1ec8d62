// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"
#include "core/values/settings.h"

#include <memory>

namespace decant {

/// The engine with its real parts: what both front ends start with. Needs a QCoreApplication.
class Composition
{
public:
    explicit Composition(Settings settings);
    ~Composition();
    Q_DISABLE_COPY_MOVE(Composition)

    Engine &engine();
    /// What the settings say about the network counts from now on.
    void setNetwork(const Settings &settings);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace decant
