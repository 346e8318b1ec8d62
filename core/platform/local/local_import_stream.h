// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/local/remove_task.h"
#include "core/platform/local/staged_entry.h"
#include "core/platform/process_task.h"
#include "core/ports/distribution_host.h"

#include <memory>

namespace decant {

/// Unpacks a tar into a hidden entry with a helper program, measures it, and registers it by
/// renaming the entry.
class LocalImportStream final : public ImportStream
{
    Q_OBJECT

public:
    /// `record`: all but its size is known. `unpackProgram`: decant-unpack.
    LocalImportStream(DistributionFolders folders, DistributionRecord record,
                      const QString &unpackProgram);
    ~LocalImportStream() override;

    ByteSink &sink() override { return m_unpack->input(); }

protected:
    void run() override;
    void stop() override;

private:
    void unpacked();
    void measured();
    Error unpackError() const;
    void giveUp(Error reason);

    StagedEntry m_staged;
    std::unique_ptr<ProcessTask> m_unpack;
    ProcessTask m_measure;
    std::unique_ptr<RemoveFilesTask> m_cleanup;
};

} // namespace decant
