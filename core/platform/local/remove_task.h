// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/file_lock.h"
#include "core/platform/local/distribution_folders.h"
#include "core/platform/process_task.h"

#include <memory>

namespace decant {

/// The command that deletes folders, whoever of the user's ids their files belong to, mounts
/// excepted.
QStringList deleteCommand(const QStringList &folders);

/// The command that deletes a distribution's files and its entry.
QStringList removeCommand(const DistributionPlace &place);

/// Deletes what a hidden entry stands for. Cancelling it leaves a hidden entry for the next time.
/// Fails with HostRefused or Failed.
class RemoveFilesTask final : public Task
{
    Q_OBJECT

public:
    /// `lock`: the entry's, held meanwhile.
    RemoveFilesTask(DistributionPlace place, std::unique_ptr<FileLock> lock,
                    QObject *parent = nullptr);

protected:
    void run() override;
    void stop() override;

private:
    void filesRemoved();

    DistributionPlace m_place;
    std::unique_ptr<FileLock> m_lock;
    ProcessTask m_process;
};

/// Unregisters a distribution, then deletes its files. Can't be called back once it has begun.
/// Fails with NotFound, HostRefused while it runs, Failed.
class RemoveTask final : public Task
{
    Q_OBJECT

public:
    RemoveTask(DistributionFolders folders, QString name);

protected:
    void run() override;
    void stop() override {}

private:
    const DistributionFolders m_folders;
    const QString m_name;
    std::unique_ptr<RemoveFilesTask> m_removal;
};

} // namespace decant
