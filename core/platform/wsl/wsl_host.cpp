// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_host.h"

#include "core/base/log.h"
#include "core/platform/wsl/wsl_arguments.h"
#include "core/platform/wsl/wsl_clone_task.h"
#include "core/platform/wsl/wsl_export_task.h"
#include "core/platform/wsl/wsl_folder.h"
#include "core/platform/wsl/wsl_import_stream.h"
#include "core/platform/wsl/wsl_list_task.h"
#include "core/platform/wsl/wsl_rename_task.h"
#include "core/platform/wsl/wsl_repair_task.h"
#include "core/platform/wsl/wsl_run_task.h"
#include "core/platform/wsl/wsl_user_task.h"
#include "core/values/distribution_name.h"

#include <QDir>
#include <QFileInfo>

namespace decant {

namespace {

Error invalid(const QString &what)
{
    return {ErrorKind::Invalid, what, {}};
}

/// Can't begin, and says why.
class FailedTask final : public Task
{
public:
    explicit FailedTask(Error reason) : m_reason(std::move(reason)) {}

protected:
    void run() override { fail(m_reason); }
    void stop() override {}

private:
    const Error m_reason;
};

QList<int> versionsOf(const WslFacts &facts)
{
    if (!facts.hasWsl1)
        return {2};
    return facts.hasWsl2() ? QList<int>{2, 1} : QList<int>{1};
}

/// Microsoft's program for WSL's own settings, which comes with it.
QString settingsOf(const WslFacts &facts)
{
    const auto program = QFileInfo(facts.program).dir().filePath(u"wslsettings/wslsettings.exe"_s);
    return facts.hasProgram && QFileInfo(program).isFile() ? program : QString();
}

QString absolutePlace(const QString &folder)
{
    return QDir::toNativeSeparators(QDir::cleanPath(QDir(folder).absolutePath()));
}

} // namespace

WslHost::WslHost(const Settings &settings, const LxssRegistry &registry, QThreadPool &pool)
    : m_registry(registry),
      m_journal(settings.dataFolder),
      m_records(settings.dataFolder),
      m_distributions(QDir(settings.dataFolder).filePath(u"distributions"_s)),
      m_sizes(pool),
      m_sweep(m_registry, m_journal)
{
    if (m_sweep.isNeeded())
        m_sweep.start();
}

Result<void> WslHost::check() const
{
    return checkWsl(m_registry.facts());
}

HostCondition WslHost::condition() const
{
    return wslCondition(m_registry.facts());
}

std::unique_ptr<Task> WslHost::repair()
{
    return std::make_unique<WslRepairTask>(m_registry);
}

HostCapabilities WslHost::capabilities() const
{
    const auto facts = m_registry.facts();
    return {.stop = true,
            .rename = true,
            .clone = true,
            .move = true,
            .setDefault = true,
            .setDefaultUser = true,
            .changeDisk = true,
            .systemd = true,
            .exportFormats = {ArchiveFormat::Tar, ArchiveFormat::TarGz, ArchiveFormat::TarXz,
                              ArchiveFormat::Vhdx},
            .wslVersions = versionsOf(facts),
            .settingsProgram = settingsOf(facts)};
}

std::unique_ptr<ValueTask<QList<Distribution>>> WslHost::list()
{
    return std::make_unique<WslListTask>(m_registry, m_journal, m_records, m_sizes);
}

void WslHost::setPreferences(const HostPreferences &preferences)
{
    m_preferences = preferences;
}

QString WslHost::defaultFolder(const QString &name) const
{
    const QDir usual(m_preferences.folder.isEmpty() ? m_distributions : m_preferences.folder);
    return QDir::toNativeSeparators(usual.absoluteFilePath(name));
}

Result<void> WslHost::checkTarget(const QString &name, const QString &folder) const
{
    if (auto legal = DistributionName::check(name); !legal)
        return legal;
    const QDir place(folder.isEmpty() ? defaultFolder(name) : folder);
    // What a crash has left is in the way only until it is gone, and that is waited for.
    if (!m_sweep.isAtWork()) {
        if (auto idle = m_journal.checkNobodyMakes(name, place.absolutePath()); !idle)
            return idle;
    }
    if (const auto one = m_registry.find(name); one && !m_journal.isUnfinished(*one))
        return wslError({{}, u"ERROR_ALREADY_EXISTS"_s, {}}, name);
    if (m_journal.isUnfinished(place.absolutePath()))
        return {};
    if (auto possible = checkWslFolder(m_registry, place.absolutePath()); !possible)
        return possible;
    return WslJournal::checkEmpty(place.absolutePath());
}

std::unique_ptr<ImportStream> WslHost::import(const NewDistribution &what)
{
    const auto versions = capabilities().wslVersions;
    const auto version = what.wslVersion != 0 ? what.wslVersion : m_preferences.wslVersion;
    return std::make_unique<WslImportStream>(
        m_registry, m_journal, m_records, m_sweep,
        WslImportStream::Request{
            .name = what.name,
            .folder = absolutePlace(what.folder.isEmpty() ? defaultFolder(what.name) : what.folder),
            .version = versions.contains(version) ? version : versions.first(),
            .origin = what.origin,
            .launch = what.launch});
}

std::unique_ptr<RunTask> WslHost::run(const RunRequest &request)
{
    return std::make_unique<WslRunTask>(m_registry, request);
}

QList<TerminalProgram> WslHost::terminals() const
{
    return wslTerminals(!windowsTerminal().isEmpty());
}

void WslHost::noteSetUp(const QString &name)
{
    const auto one = m_registry.find(name);
    const auto noted = one ? m_records.noteSetUp(*one) : Result<void>();
    // It is set up all the same: only how it starts can't be shown.
    if (!noted)
        qCWarning(log::platform) << noted.error().what << noted.error().detail;
}

std::unique_ptr<Task> WslHost::openTerminal(const QString &name)
{
    return std::make_unique<WslTerminalTask>(m_registry, name, m_preferences.terminal);
}

std::unique_ptr<Task> WslHost::remove(const QString &name)
{
    auto task = std::make_unique<WslCallTask>(m_registry, name, WslArguments::unregister(name));
    const auto one = m_registry.find(name);
    QObject::connect(task.get(), &Task::finished, task.get(),
                     [records = m_records, one, removal = task.get()] {
                         if (removal->error() || !one)
                             return;
                         records.forget(*one);
                         // WSL leaves the folder itself; what else lies in it stays.
                         QDir().rmdir(one->folder);
                     });
    return task;
}

std::unique_ptr<Task> WslHost::stop(const QString &name)
{
    return std::make_unique<WslCallTask>(m_registry, name, WslArguments::terminate(name));
}

std::unique_ptr<Task> WslHost::rename(const QString &name, const QString &newName)
{
    return std::make_unique<WslRenameTask>(m_registry, name, newName);
}

std::unique_ptr<Task> WslHost::setDefault(const QString &name)
{
    return std::make_unique<WslCallTask>(m_registry, name, WslArguments::setDefault(name));
}

std::unique_ptr<Task> WslHost::clone(const QString &name, const QString &newName,
                                     const QString &folder)
{
    if (const auto target = checkTarget(newName, folder); !target)
        return std::make_unique<FailedTask>(target.error());
    return std::make_unique<WslCloneTask>(
        m_registry, m_journal, m_records, m_sweep,
        WslCloneTask::Request{
            .name = name,
            .newName = newName,
            .folder = absolutePlace(folder.isEmpty() ? defaultFolder(newName) : folder)});
}

std::unique_ptr<Task> WslHost::move(const QString &name, const QString &folder)
{
    if (const auto one = m_registry.find(name); one && !one->isWsl2())
        return std::make_unique<FailedTask>(
            Error{ErrorKind::HostRefused,
                  tr("Only distributions of WSL 2 can be moved; type “wsl --set-version %1 2” in a "
                     "terminal first.")
                      .arg(one->name),
                  {}});
    const auto place = absolutePlace(folder);
    if (const auto possible = checkWslFolder(m_registry, place); !possible)
        return std::make_unique<FailedTask>(possible.error());
    // WSL need not make more than the last one.
    if (const auto parent = QFileInfo(place).absolutePath(); !QDir().mkpath(parent))
        return std::make_unique<FailedTask>(
            invalid(tr("The folder “%1” can't be made.").arg(QDir::toNativeSeparators(parent))));
    return std::make_unique<WslCallTask>(m_registry, name, WslArguments::move(name, place));
}

std::unique_ptr<Task> WslHost::exportAs(const ExportRequest &request)
{
    return std::make_unique<WslExportTask>(m_registry, request);
}

std::unique_ptr<Task> WslHost::setDefaultUser(const QString &name, const QString &user)
{
    return std::make_unique<WslUserTask>(m_registry, m_records, name, user);
}

std::unique_ptr<Task> WslHost::changeDisk(const QString &name, const QStringList &arguments)
{
    const auto one = m_registry.find(name);
    if (one && !one->isWsl2())
        return std::make_unique<FailedTask>(
            Error{ErrorKind::HostRefused,
                  tr("Only distributions of WSL 2 have a disk; type “wsl --set-version %1 2” in a "
                     "terminal first.")
                      .arg(name),
                  {}});
    return std::make_unique<WslCallTask>(m_registry, name, arguments);
}

std::unique_ptr<Task> WslHost::resizeDisk(const QString &name, qint64 size)
{
    return changeDisk(name, WslArguments::resize(name, size));
}

std::unique_ptr<Task> WslHost::setSparse(const QString &name, bool isSparse)
{
    return changeDisk(name, WslArguments::setSparse(name, isSparse));
}

} // namespace decant
