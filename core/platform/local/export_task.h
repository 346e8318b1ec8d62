// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/local/held_place.h"
#include "core/platform/local/tree_task.h"
#include "core/ports/distribution_host.h"

#include <optional>

namespace decant {

/// Writes a distribution, which nobody may enter meanwhile, into an archive. See
/// DistributionHost::exportAs.
class ExportTask final : public Task
{
    Q_OBJECT

public:
    /// `treeProgram`: decant-tree.
    ExportTask(DistributionFolders folders, ExportRequest request, QString treeProgram);

protected:
    void run() override;
    void stop() override;

private:
    Result<QStringList> prepare();
    void packed();

    const DistributionFolders m_folders;
    const ExportRequest m_request;
    const QString m_treeProgram;
    QString m_part; ///< What the archive may be called until it is complete.
    std::optional<HeldPlace> m_source;
    std::unique_ptr<TreeTask> m_pack;
};

} // namespace decant
