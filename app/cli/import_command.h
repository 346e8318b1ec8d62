// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/job_watch.h"

namespace decant::cli {

/// decant-cli import
class ImportCommand : public Command
{
    Q_OBJECT

public:
    ImportCommand(Workplace workplace, const ImportArguments &arguments);

    void start() override;
    void cancel() override;

private:
    void chooseName();
    void import();

    Workplace m_workplace;
    ImportRequest m_request;
    const SetupWords m_setup;
    std::unique_ptr<ValueTask<QList<Distribution>>> m_list;
    std::unique_ptr<JobWatch> m_watch;
};

} // namespace decant::cli
