// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/job_watch.h"

namespace decant::cli {

/// decant-cli save
class SaveCommand : public Command
{
    Q_OBJECT

public:
    SaveCommand(Workplace workplace, const SaveArguments &arguments);

    void start() override;
    void cancel() override;

private:
    Workplace m_workplace;
    SaveRequest m_request;
    const SetupWords m_setup;
    std::unique_ptr<JobWatch> m_watch;
};

} // namespace decant::cli
