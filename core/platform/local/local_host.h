// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/local/distribution_folders.h"
#include "core/platform/local/sweep_task.h"
#include "core/ports/distribution_host.h"
#include "core/values/settings.h"

#include <functional>

class QThreadPool;

namespace decant {

/// The programs that the local host takes from its own installation.
struct LocalPrograms
{
    QString unpack;    ///< decant-unpack FOLDER [--skip-devices]: a tar from its input
    QString tree;      ///< decant-tree copy|pack …: a distribution's files
    QString enter;     ///< decant-enter, statically linked
    QStringList shell; ///< A command that logs in to the distribution whose name is appended.
};

/// Distributions are folders below the data folder, entered with decant-enter. For an ordinary user
/// all of it happens in a user namespace with the user's range of subordinate ids, so that files
/// keep the owners that the image gives them.
class LocalHost final : public DistributionHost
{
    Q_DECLARE_TR_FUNCTIONS(decant::LocalHost)

public:
    /// Deletes, in the background, what a crash has left behind. The pool must outlive it.
    LocalHost(const Settings &settings, QThreadPool &pool, LocalPrograms programs);

    Result<void> check() const override;
    HostCondition condition() const override;
    std::unique_ptr<Task> repair() override;
    HostCapabilities capabilities() const override;
    std::unique_ptr<ValueTask<QList<Distribution>>> list() override;
    QString defaultFolder(const QString &name) const override;
    Result<void> checkTarget(const QString &name, const QString &folder) const override;
    std::unique_ptr<ImportStream> import(const NewDistribution &what) override;
    std::unique_ptr<RunTask> run(const RunRequest &request) override;
    QList<TerminalProgram> terminals() const override;
    void setPreferences(const HostPreferences &preferences) override;
    void noteSetUp(const QString &) override {} // Nothing here starts otherwise for it.
    std::unique_ptr<Task> openTerminal(const QString &name) override;
    std::unique_ptr<Task> remove(const QString &name) override;
    std::unique_ptr<Task> stop(const QString &name) override;
    std::unique_ptr<Task> rename(const QString &name, const QString &newName) override;
    std::unique_ptr<Task> setDefault(const QString &name) override;
    std::unique_ptr<Task> clone(const QString &name, const QString &newName,
                                const QString &folder) override;
    std::unique_ptr<Task> move(const QString &name, const QString &folder) override;
    std::unique_ptr<Task> exportAs(const ExportRequest &request) override;
    std::unique_ptr<Task> setDefaultUser(const QString &name, const QString &user) override;
    std::unique_ptr<Task> resizeDisk(const QString &name, qint64 size) override;
    std::unique_ptr<Task> setSparse(const QString &name, bool isSparse) override;

private:
    QString placeFor(const QString &name, const QString &folder) const;
    std::unique_ptr<Task> atOnce(std::function<Result<void>()> change);
    std::unique_ptr<Task> afterSweep(const QString &name, std::unique_ptr<Task> change);
    std::unique_ptr<Task> refuseDisk();

    const DistributionFolders m_folders;
    QThreadPool &m_pool;
    const LocalPrograms m_programs;
    HostPreferences m_preferences;
    SweepTask m_sweep;
};

} // namespace decant
