// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/wsl/wsl_program.h"

#include <QTimer>

namespace decant {

/// Finds out whether nothing runs in a distribution, which WSL would end without asking. Fails with
/// NotFound, and with HostRefused where something does, WSL itself is at work there, or nobody
/// answers.
class WslIdleTask final : public Task
{
    Q_OBJECT

public:
    /// `longest`: how long an answer may take.
    WslIdleTask(const LxssRegistry &registry, QString name,
                std::chrono::milliseconds longest = longestWslQuery);

protected:
    void run() override;
    void stop() override;

private:
    void conclude();

    const LxssRegistry m_registry;
    const QString m_name;
    std::unique_ptr<ProcessTask> m_query;
    QTimer m_patience{this};
};

} // namespace decant
