// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

namespace decant::cli {

/// decant-cli cache
class CacheCommand : public Command
{
    Q_OBJECT

public:
    explicit CacheCommand(Workplace workplace) : m_workplace(workplace) {}
    void start() override;

private:
    Workplace m_workplace;
};

/// decant-cli cache prune
class PruneCommand : public Command
{
    Q_OBJECT

public:
    PruneCommand(Workplace workplace, bool everything)
        : m_workplace(workplace), m_everything(everything)
    {}
    void start() override;

private:
    Workplace m_workplace;
    bool m_everything;
};

/// decant-cli cache verify
std::unique_ptr<Command> verifyCacheCommand(Workplace workplace);

} // namespace decant::cli
