// SPDX-License-Identifier: MIT
#include "core/platform/local/local_host.h"

#include "core/async/pool_task.h"
#include "core/platform/local/after_sweep_task.h"
#include "core/platform/local/clone_task.h"
#include "core/platform/local/export_task.h"
#include "core/platform/local/host_check.h"
#include "core/platform/local/local_changes.h"
#include "core/platform/local/local_import_stream.h"
#include "core/platform/local/local_list.h"
#include "core/platform/local/local_run_task.h"
#include "core/platform/local/move_task.h"
#include "core/platform/local/remove_task.h"
#include "core/platform/local/stop_task.h"
#include "core/platform/local/terminal_task.h"

#include <QDir>
#include <QFileInfo>

namespace decant {

namespace {

/// As a user writes a path: from where they are, maybe with a slash at the end.
QString absolute(const QString &folder)
{
    if (folder.isEmpty())
        return folder;
    return QDir::cleanPath(QDir::current().absoluteFilePath(folder));
}

} // namespace

LocalHost::LocalHost(const Settings &settings, QThreadPool &pool, LocalPrograms programs)
    : m_folders(settings.dataFolder),
      m_pool(pool),
      m_programs(std::move(programs)),
      m_sweep(m_folders)
{
    if (m_sweep.isNeeded())
        m_sweep.start();
}

Result<void> LocalHost::check() const
{
    for (const auto &program : {m_programs.unpack, m_programs.tree, m_programs.enter}) {
        if (!QFileInfo(program).isExecutable())
            return Error{ErrorKind::HostRefused,
                         tr("“%1” is missing: install Decant again.").arg(program),
                         {}};
    }
    return checkHost(hostFacts());
}

HostCondition LocalHost::condition() const
{
    using Obstacle = HostCondition::Obstacle;
    return {.obstacle = check() ? Obstacle::None : Obstacle::Other};
}

std::unique_ptr<Task> LocalHost::repair()
{
    return atOnce([]() -> Result<void> {
        return Error{ErrorKind::HostRefused,
                     tr("Nothing can be installed from here: use the system's own tools."),
                     {}};
    });
}

HostCapabilities LocalHost::capabilities() const
{
    return {.stop = true,
            .rename = true,
            .clone = true,
            .move = true,
            .setDefaultUser = true,
            .exportFormats = {ArchiveFormat::Tar, ArchiveFormat::TarGz, ArchiveFormat::Wsl}};
}

std::unique_ptr<ValueTask<QList<Distribution>>> LocalHost::list()
{
    return std::make_unique<PoolTask<QList<Distribution>>>(
        m_pool, [folders = m_folders](std::stop_token stop, const Report &) {
            return listDistributions(folders, std::move(stop));
        });
}

QString LocalHost::defaultFolder(const QString &name) const
{
    return m_preferences.folder.isEmpty() ? m_folders.entryOf(name)
                                          : QDir(m_preferences.folder).absoluteFilePath(name);
}

void LocalHost::setPreferences(const HostPreferences &preferences)
{
    m_preferences = preferences;
}

/// Empty: with the record, as the folders have it.
QString LocalHost::placeFor(const QString &name, const QString &folder) const
{
    const auto place = absolute(folder.isEmpty() ? defaultFolder(name) : folder);
    return place == absolute(m_folders.entryOf(name)) ? QString() : place;
}

Result<void> LocalHost::checkTarget(const QString &name, const QString &folder) const
{
    return m_folders.checkTarget(name, placeFor(name, folder));
}

std::unique_ptr<ImportStream> LocalHost::import(const NewDistribution &what)
{
    DistributionRecord record{.name = what.name,
                              .origin = what.origin,
                              .launch = what.launch,
                              .size = 0,
                              .isMapped = !isRoot(),
                              .location = placeFor(what.name, what.folder)};
    return std::make_unique<LocalImportStream>(m_folders, std::move(record), m_programs.unpack);
}

std::unique_ptr<RunTask> LocalHost::run(const RunRequest &request)
{
    return std::make_unique<LocalRunTask>(m_folders, m_sweep, request, m_programs.enter);
}

QList<TerminalProgram> LocalHost::terminals() const
{
    QList<TerminalProgram> programs;
    for (const auto &name : installedTerminals(isOnPath))
        programs.append({name, name});
    return programs;
}

std::unique_ptr<Task> LocalHost::openTerminal(const QString &name)
{
    return std::make_unique<TerminalTask>(m_programs.shell + QStringList{name},
                                          m_preferences.terminal);
}

std::unique_ptr<Task> LocalHost::remove(const QString &name)
{
    return afterSweep(name, std::make_unique<RemoveTask>(m_folders, name));
}

std::unique_ptr<Task> LocalHost::stop(const QString &name)
{
    return afterSweep(name, std::make_unique<StopTask>(m_folders, name));
}

std::unique_ptr<Task> LocalHost::atOnce(std::function<Result<void>()> change)
{
    return std::make_unique<PoolTask<Done>>(
        m_pool, [change = std::move(change)](const std::stop_token &, const Report &) {
            return change().and_then([]() -> Result<Done> { return Done{}; });
        });
}

std::unique_ptr<Task> LocalHost::afterSweep(const QString &name, std::unique_ptr<Task> change)
{
    return std::make_unique<AfterSweepTask>(m_sweep, name, std::move(change));
}

std::unique_ptr<Task> LocalHost::rename(const QString &name, const QString &newName)
{
    return afterSweep(name, atOnce([folders = m_folders, name, newName] {
                          return renameDistribution(folders, name, newName);
                      }));
}

std::unique_ptr<Task> LocalHost::setDefault(const QString &)
{
    return atOnce([]() -> Result<void> {
        return Error{ErrorKind::HostRefused,
                     tr("No distribution is the default one here: each is called by its name."),
                     {}};
    });
}

std::unique_ptr<Task> LocalHost::clone(const QString &name, const QString &newName,
                                       const QString &folder)
{
    return afterSweep(name,
                      std::make_unique<CloneTask>(m_folders, name, newName,
                                                  placeFor(newName, folder), m_programs.tree));
}

std::unique_ptr<Task> LocalHost::move(const QString &name, const QString &folder)
{
    return afterSweep(
        name, std::make_unique<MoveTask>(m_folders, name, absolute(folder), m_programs.tree));
}

std::unique_ptr<Task> LocalHost::exportAs(const ExportRequest &request)
{
    return afterSweep(request.name,
                      std::make_unique<ExportTask>(m_folders, request, m_programs.tree));
}

std::unique_ptr<Task> LocalHost::setDefaultUser(const QString &name, const QString &user)
{
    return afterSweep(name, atOnce([folders = m_folders, name, user] {
                          return decant::setDefaultUser(folders, name, user);
                      }));
}

std::unique_ptr<Task> LocalHost::refuseDisk()
{
    return atOnce([]() -> Result<void> {
        return Error{ErrorKind::HostRefused,
                     tr("Distributions have no disks of their own here: each is a folder."),
                     {}};
    });
}

std::unique_ptr<Task> LocalHost::resizeDisk(const QString &, qint64)
{
    return refuseDisk();
}

std::unique_ptr<Task> LocalHost::setSparse(const QString &, bool)
{
    return refuseDisk();
}

} // namespace decant
