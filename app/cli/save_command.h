// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/job_watch.h"

namespace decant::cli {

/// decant-cli save
class SaveCommand : public Command
{
    Q_OBJECT

public:
    SaveCommand(Workplace workplace, SaveRequest request);

    void start() override;
    void cancel() override;

private:
    Workplace m_workplace;
    SaveRequest m_request;
    std::unique_ptr<JobWatch> m_watch;
};

} // namespace decant::cli
