// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/memory_stream.h"
#include "core/ports/distribution_host.h"

namespace decant {

/// A host that keeps the tars it is given, and fails where it is told to.
class MemoryHost final : public DistributionHost
{
public:
    /// What arrived whole, by name.
    QMap<QString, QByteArray> distributions;
    QMap<QString, Origin> origins;
    QMap<QString, LaunchDefaults> launches;
    HostCapabilities abilities;
    /// What was to be run, and the status that it ends with.
    QList<RunRequest> runs;
    int runStatus = 0;
    QStringList setUps; ///< Whose set-up was said to be complete.
    /// Tars that were begun and given up.
    int abandoned = 0;
    /// From this many bytes on, writing fails with HostRefused; negative: never.
    qint64 breakAfter = -1;

    Result<void> check() const override { return {}; }
    HostCondition condition() const override { return {}; }
    std::unique_ptr<Task> repair() override;
    HostCapabilities capabilities() const override { return abilities; }
    std::unique_ptr<ValueTask<QList<Distribution>>> list() override;
    QString defaultFolder(const QString &) const override { return {}; }
    Result<void> checkTarget(const QString &name, const QString &folder) const override;
    std::unique_ptr<ImportStream> import(const NewDistribution &what) override;
    std::unique_ptr<RunTask> run(const RunRequest &request) override;
    QList<TerminalProgram> terminals() const override { return {}; }
    void setPreferences(const HostPreferences &) override {}
    void noteSetUp(const QString &name) override { setUps.append(name); }
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
};

} // namespace decant
