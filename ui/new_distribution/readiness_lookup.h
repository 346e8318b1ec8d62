// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"

#include <memory>

namespace decant {

/// Has an image checked that is here already; the newest question wins.
class ReadinessLookup final : public QObject
{
    Q_OBJECT

public:
    /// The engine must outlive it.
    explicit ReadinessLookup(Engine &engine, QObject *parent = nullptr);
    ~ReadinessLookup() override;

    /// Forgets what was asked before. Nothing comes of an image that is not complete here.
    void ask(const ResolvedImage &image);
    void cancel();

signals:
    void checked(const decant::ReadinessReport &report);

private:
    void conclude();

    Engine &m_engine;
    std::unique_ptr<ValueTask<std::optional<ReadinessReport>>> m_task;
};

} // namespace decant
