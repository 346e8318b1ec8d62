// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/local/held_place.h"
#include "core/platform/local/remove_task.h"
#include "core/platform/local/staged_entry.h"
#include "core/platform/local/tree_task.h"

#include <optional>

namespace decant {

/// Copies a distribution, which nobody may enter meanwhile. See DistributionHost::clone.
class CloneTask final : public Task
{
    Q_OBJECT

public:
    /// `location`: absolute; empty: the default one. `treeProgram`: decant-tree.
    CloneTask(DistributionFolders folders, QString name, QString newName, QString location,
              QString treeProgram);

protected:
    void run() override;
    void stop() override;

private:
    Result<void> prepare();
    void copied();
    void measured();
    void giveUp(Error reason);

    const DistributionFolders m_folders;
    const QString m_name;
    const QString m_newName;
    const QString m_location;
    const QString m_treeProgram;
    std::optional<HeldPlace> m_source;
    std::optional<StagedEntry> m_staged;
    std::unique_ptr<TreeTask> m_copy;
    std::unique_ptr<ProcessTask> m_measure;
    std::unique_ptr<RemoveFilesTask> m_cleanup;
};

} // namespace decant
