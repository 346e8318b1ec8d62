// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/wsl/lxss_registry.h"
#include "core/platform/wsl/wsl_journal.h"
#include "core/platform/wsl/wsl_records.h"
#include "core/platform/wsl/wsl_sizes.h"
#include "core/platform/wsl/wsl_sweep_task.h"
#include "core/ports/distribution_host.h"
#include "core/values/settings.h"

namespace decant {

/// Distributions are WSL's own. What can be read is read from its registry; whatever changes
/// something is asked of wsl.exe.
class WslHost final : public DistributionHost
{
    Q_DECLARE_TR_FUNCTIONS(decant::WslHost)

public:
    /// Makes WSL forget, in the background, what a crash has left behind. The pool must outlive
    /// it.
    WslHost(const Settings &settings, const LxssRegistry &registry, QThreadPool &pool);

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
    void noteSetUp(const QString &name) override;
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
    std::unique_ptr<Task> changeDisk(const QString &name, const QStringList &arguments);

    const LxssRegistry m_registry;
    const WslJournal m_journal;
    const WslRecords m_records;
    const QString m_distributions; ///< The folder for those that nobody has another one for.
    HostPreferences m_preferences;
    WslSizes m_sizes;
    WslSweepTask m_sweep;
};

} // namespace decant
