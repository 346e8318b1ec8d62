// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/distribution_host.h"
#include "tests/support/scripted_task.h"

#include <QPointer>

namespace decant {

/// A host that only remembers. What is imported stands in its list; no file exists.
class ScriptedHost final : public DistributionHost
{
public:
    QList<Distribution> distributions;
    Result<void> usability;             ///< What check() says.
    HostCondition state;                ///< What condition() says, where check() says no more.
    HostCapabilities abilities;         ///< What capabilities() says.
    std::optional<Error> actionError;   ///< What the actions of capabilities() fail with.
    std::optional<Error> listError;     ///< What list() fails with.
    std::optional<Error> importError;   ///< What an import ends with.
    std::optional<Error> terminalError; ///< What openTerminal() fails with.
    std::optional<Error> removeError;   ///< What remove() fails with.
    QList<TerminalProgram> programs;    ///< What terminals() says.
    HostPreferences preferences;        ///< What was set last.
    QList<int> wslVersions;             ///< What imports asked for.
    std::optional<Error> repairError;   ///< What repair() fails with.
    std::function<void()> repairs;      ///< What repair() brings about otherwise.
    int runStatus = 0;                  ///< What run() comes back with.
    bool holdsList = false;             ///< list() takes until releaseList().
    mutable int conditionsAsked = 0;
    QStringList openedTerminals;
    QStringList exports;              ///< Paths that were asked for.
    QHash<QString, qint64> diskSizes; ///< What was asked for, by name.
    QString dataFolder = QStringLiteral("/home/anna/.local/share/decant/distributions");

    Result<void> check() const override { return usability; }
    HostCondition condition() const override;
    std::unique_ptr<Task> repair() override;
    HostCapabilities capabilities() const override { return abilities; }
    std::unique_ptr<ValueTask<QList<Distribution>>> list() override;
    QString defaultFolder(const QString &name) const override;
    Result<void> checkTarget(const QString &name, const QString &folder) const override;
    std::unique_ptr<ImportStream> import(const NewDistribution &what) override;
    std::unique_ptr<RunTask> run(const RunRequest &request) override;
    QList<TerminalProgram> terminals() const override { return programs; }
    void setPreferences(const HostPreferences &wanted) override { preferences = wanted; }
    void noteSetUp(const QString &) override {}
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

    void releaseList();

private:
    std::unique_ptr<Task> change(const QString &name,
                                 const std::function<void(Distribution &)> &change);

    QPointer<ScriptedTask<QList<Distribution>>> m_list; ///< The one that is held.
};

} // namespace decant
