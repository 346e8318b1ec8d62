// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/file_lock.h"
#include "core/platform/local/distribution_folders.h"

#include <QCoreApplication>

#include <memory>

namespace decant {

class RemoveFilesTask;

/// A distribution on its way in: a hidden entry that gets its name when it is complete. What is
/// not complete when this goes is deleted by a program of its own, or at the next start.
class StagedEntry
{
    Q_DECLARE_TR_FUNCTIONS(decant::StagedEntry)

public:
    StagedEntry(DistributionFolders folders, DistributionRecord record);
    ~StagedEntry();
    Q_DISABLE_COPY_MOVE(StagedEntry)

    const DistributionPlace &place() const { return m_place; }
    DistributionRecord &record() { return m_place.record; }
    /// Whether there is anything to take back.
    bool isThere() const { return m_lock != nullptr; }

    /// Makes it, with an empty root folder. Fails as DistributionHost::checkTarget does, or with
    /// Failed.
    Result<void> prepare();
    /// Gives it its name. Fails alike.
    Result<void> registerIt();
    /// Deletes it; only where it is there.
    std::unique_ptr<RemoveFilesTask> takeBack();

private:
    const DistributionFolders m_folders;
    DistributionPlace m_place;
    std::unique_ptr<FileLock> m_lock;
};

} // namespace decant
