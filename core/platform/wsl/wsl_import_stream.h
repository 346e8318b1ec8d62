// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/wsl/wsl_forget_task.h"
#include "core/platform/wsl/wsl_journal.h"
#include "core/platform/wsl/wsl_records.h"
#include "core/platform/wsl/wsl_tidy_task.h"
#include "core/ports/distribution_host.h"

namespace decant {

/// A tar, written to “wsl --import NAME FOLDER -”. It is a distribution only once WSL's registry
/// says so; whatever else happens, WSL is made to forget what it began.
class WslImportStream final : public ImportStream
{
    Q_OBJECT

public:
    struct Request
    {
        QString name;
        QString folder; ///< Absolute; native separators.
        int version = 2;
        Origin origin;
        LaunchDefaults launch;
    };

    WslImportStream(const LxssRegistry &registry, const WslJournal &journal,
                    const WslRecords &records, const WslSweepTask &sweep, Request request);

    ByteSink &sink() override { return m_process.input(); }

protected:
    void run() override;
    void stop() override;

private:
    void begin();
    Result<void> prepare();
    void takeEnd();
    Result<void> confirm();
    void giveUp(Error reason);

    const LxssRegistry m_registry;
    const WslJournal m_journal;
    const WslRecords m_records;
    const Request m_request;
    WslTidyTask m_tidy;
    std::unique_ptr<WslJournal::Entry> m_entry;
    ProcessTask m_process;
    std::unique_ptr<WslForgetTask> m_forgetting;
};

} // namespace decant
