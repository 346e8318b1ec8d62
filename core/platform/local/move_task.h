// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/local/clear_other_task.h"
#include "core/platform/local/held_place.h"
#include "core/platform/local/tree_task.h"

#include <optional>

namespace decant {

/// Moves a distribution's files: by renaming where that is possible, else by copying, comparing,
/// noting the new place, and deleting at the old one. See DistributionHost::move, and
/// DistributionRecord::other for what a crash leaves.
class MoveTask final : public Task
{
    Q_OBJECT

public:
    /// `location`: absolute. `treeProgram`: decant-tree.
    MoveTask(DistributionFolders folders, QString name, QString location, QString treeProgram);

protected:
    void run() override;
    void stop() override;

private:
    Result<void> prepare();
    void copied();
    void arrive();
    void clear(std::optional<Error> reason);

    const DistributionFolders m_folders;
    const QString m_name;
    const QString m_location;
    const QString m_treeProgram;
    std::optional<HeldPlace> m_held;
    std::unique_ptr<TreeTask> m_copy;
    std::unique_ptr<ClearOtherTask> m_clear;
};

} // namespace decant
