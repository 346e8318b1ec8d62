// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"
#include "core/base/byte_stream.h"
#include "core/values/distribution.h"
#include "core/values/host_capabilities.h"
#include "core/values/host_condition.h"
#include "core/values/host_preferences.h"

#include <QStringList>

#include <memory>

namespace decant {

/// A new distribution on its way in.
///
/// Start it, write the whole tar to sink() from one pool thread, close the sink; finished()
/// follows when the distribution is registered. Cancelling it, or any failure, leaves nothing
/// behind; a write then fails with the reason. Cancel it, rather than close the sink, when the
/// tar can't be completed: a truncated tar must never become a distribution.
class ImportStream : public Task
{
public:
    using Task::Task;
    /// Lives as long as the stream does.
    virtual ByteSink &sink() = 0;
};

/// A distribution that is to be made. What it came from and how it is launched is kept with it.
struct NewDistribution
{
    QString name;
    QString folder; ///< Empty: the default one.
    Origin origin;
    LaunchDefaults launch{};
    int wslVersion = 0; ///< 0: as the user prefers; of no meaning where the host is not WSL.
};

/// A program in a distribution.
struct RunRequest
{
    QString name;
    QString user;        ///< Empty: the distribution's default user.
    QStringList command; ///< Program and arguments; empty: the user's login shell.
};

/// A program running in a distribution, with this process's own standard streams.
class RunTask : public Task
{
public:
    using Task::Task;
    /// The program's exit status, after finished() without an error; 128 + the signal's number
    /// where a signal ended it.
    virtual int exitStatus() const = 0;
};

/// A distribution to become an archive.
struct ExportRequest
{
    QString name;
    QString path; ///< Of the archive; replaced if it is there.
    ArchiveFormat format = ArchiveFormat::Tar;
};

/// What runs distributions on this computer: WSL, or a sandbox over plain folders.
class DistributionHost
{
public:
    virtual ~DistributionHost() = default;

    /// Whether distributions can be run here at all. Fails with HostRefused and says what to
    /// install or switch on. Cheap.
    virtual Result<void> check() const = 0;

    /// The same for who shows it, or offers a remedy. Cheap.
    virtual HostCondition condition() const = 0;

    /// Lets the system put right what condition() names: install WSL, update it, or switch on
    /// what it needs. The user is asked for an administrator's rights, and it may take effect
    /// only when the computer has been restarted. Fails with HostRefused, and with Cancelled
    /// where the user did not agree.
    virtual std::unique_ptr<Task> repair() = 0;

    /// What it can do beside making, running and deleting; the same for as long as it lives.
    virtual HostCapabilities capabilities() const = 0;

    /// What is installed, with sizes where they are known. Order: by name.
    virtual std::unique_ptr<ValueTask<QList<Distribution>>> list() = 0;

    /// Where a distribution of this name goes if nobody says otherwise.
    virtual QString defaultFolder(const QString &name) const = 0;

    /// Whether a distribution could be made under this name in this folder, before anything is
    /// downloaded for it. Empty folder: the default one. Fails with Invalid or HostRefused.
    virtual Result<void> checkTarget(const QString &name, const QString &folder) const = 0;

    /// See ImportStream.
    virtual std::unique_ptr<ImportStream> import(const NewDistribution &what) = 0;

    /// Fails with NotFound, HostRefused; what the program returns is no failure.
    virtual std::unique_ptr<RunTask> run(const RunRequest &request) = 0;

    /// What openTerminal() has the choice of, its own first; empty: there is none to be made.
    virtual QList<TerminalProgram> terminals() const = 0;

    /// From now on. Until then nobody prefers anything.
    virtual void setPreferences(const HostPreferences &preferences) = 0;

    /// All that the distribution was still to install, as its origin has it, is there by now.
    virtual void noteSetUp(const QString &name) = 0;

    /// Opens a terminal window with a login shell.
    virtual std::unique_ptr<Task> openTerminal(const QString &name) = 0;

    /// Deletes the distribution and all its files.
    virtual std::unique_ptr<Task> remove(const QString &name) = 0;

    /// \name What not every host can do: see capabilities()
    /// All fail with NotFound, and with HostRefused where the host can't, or not now: what is
    /// running has to be stopped first.
    /// @{

    /// Ends what runs in the distribution: politely, then for good. Nothing to do is no failure.
    virtual std::unique_ptr<Task> stop(const QString &name) = 0;

    /// Fails with Invalid where the new name is not legal, or taken.
    virtual std::unique_ptr<Task> rename(const QString &name, const QString &newName) = 0;

    /// Makes it the one that is meant if none is named.
    virtual std::unique_ptr<Task> setDefault(const QString &name) = 0;

    /// Makes another one of it, with all its files, and without changing it. Empty folder: the
    /// default one. Progress: bytes. Fails with Invalid for a name or folder that can't be had, and
    /// NoSpace. Cancelling it, or any failure, leaves nothing of the new one.
    virtual std::unique_ptr<Task> clone(const QString &name, const QString &newName,
                                        const QString &folder) = 0;

    /// Moves its files into another folder. Progress: bytes, where they have to be copied. Fails
    /// with Invalid for a folder that can't be had, NoSpace, and Corrupt where files would not be
    /// there what they are here. Cancelling it, or any failure, leaves it where it was; a crash,
    /// in one of the two places, whole.
    virtual std::unique_ptr<Task> move(const QString &name, const QString &folder) = 0;

    /// Writes all its files as an archive, which appears when it is complete. Progress: bytes of
    /// the tar, even where it is compressed. Fails with Invalid where the file can't be written,
    /// and NoSpace.
    virtual std::unique_ptr<Task> exportAs(const ExportRequest &request) = 0;

    /// Who it starts as from now on; also while it runs, where that does not end it. Fails with
    /// NotFound for the user, too, and HostRefused where a file of its own overrules it.
    virtual std::unique_ptr<Task> setDefaultUser(const QString &name, const QString &user) = 0;

    /// Changes how much its disk can hold, in bytes. Less than what it holds is refused.
    virtual std::unique_ptr<Task> resizeDisk(const QString &name, qint64 size) = 0;

    /// Whether its disk gives back what is deleted in it. Whoever asks for that has been told that
    /// WSL itself warns of it, for it has damaged data.
    virtual std::unique_ptr<Task> setSparse(const QString &name, bool isSparse) = 0;

    /// @}
};

} // namespace decant
