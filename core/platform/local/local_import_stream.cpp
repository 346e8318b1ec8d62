// SPDX-License-Identifier: MIT
#include "core/platform/local/local_import_stream.h"

#include "core/base/log.h"
#include "core/platform/local/host_check.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace decant {

namespace {

// The helper says what went wrong as the command line does.
constexpr int corruptStatus = 6;
constexpr int noSpaceStatus = 7;

QStringList unpackCommand(const QString &program, const QString &folder)
{
    auto command = namespaceCommand() + QStringList{program, folder};
    if (!isRoot())
        command.append(u"--skip-devices"_s);
    return command;
}

QStringList measureCommand(const QString &folder)
{
    return namespaceCommand() +
           QStringList{u"du"_s, u"-sx"_s, u"--block-size=1"_s, u"--"_s, folder};
}

} // namespace

LocalImportStream::LocalImportStream(DistributionFolders folders, DistributionRecord record,
                                     const QString &unpackProgram)
    : m_folders(std::move(folders)),
      m_place{.entry = m_folders.hiddenEntry(record.name), .record = std::move(record)},
      m_unpack(std::make_unique<ProcessTask>(
          ProcessRequest{.command = unpackCommand(unpackProgram, m_place.rootfs()),
                         .input = ProcessRequest::Input::Fed})),
      m_measure({.command = measureCommand(m_place.rootfs())})
{
    m_unpack->explainEarlyEnd([this](const ProcessTask &) { return unpackError(); });
    connect(m_unpack.get(), &Task::finished, this, &LocalImportStream::unpacked);
    connect(&m_measure, &Task::finished, this, &LocalImportStream::measured);
    // Whoever still writes learns that nobody reads any more.
    connect(this, &Task::finished, m_unpack.get(),
            [this] { m_unpack->abandonInput(error().value_or(unpackError())); });
}

/// What is left then is deleted by a program of its own, or at the next start.
LocalImportStream::~LocalImportStream()
{
    m_unpack.reset();
    if (!m_lock || isFinished() || m_cleanup)
        return;
    auto command = removeCommand(m_place);
    if (m_place.record.ownsLocation)
        command.append(m_place.home());
    command.append(m_place.entry);
    QProcess::startDetached(command.first(), command.mid(1));
}

void LocalImportStream::run()
{
    if (auto prepared = prepare(); !prepared)
        giveUp(prepared.error());
    else
        m_unpack->start();
}

void LocalImportStream::stop()
{
    m_unpack->cancel();
    m_measure.cancel();
}

Result<void> LocalImportStream::prepare()
{
    if (auto free = m_folders.checkTarget(m_place.record.name, m_place.record.location); !free)
        return free;
    const auto failed = [this] {
        return Error{
            ErrorKind::Failed, tr("The folder “%1” can't be made.").arg(m_place.home()), {}};
    };
    if (!QDir().mkpath(m_place.entry))
        return failed();
    m_lock = FileLock::tryTake(m_place.lockPath(), FileLock::Kind::Exclusive);
    if (!m_lock)
        return failed();
    m_place.record.ownsLocation =
        !m_place.record.location.isEmpty() && !QFileInfo::exists(m_place.record.location);
    // Before the first file: it tells what to delete if this program does not live to do it.
    if (auto saved = m_place.record.save(m_place.recordPath()); !saved)
        return saved;
    return QDir().mkpath(m_place.rootfs()) ? Result<void>() : failed();
}

void LocalImportStream::unpacked()
{
    if (m_unpack->error())
        giveUp(*m_unpack->error());
    else if (isCancelRequested())
        giveUp(cancelledError());
    else if (m_unpack->exitStatus() != 0 || !m_unpack->isInputComplete())
        giveUp(unpackError());
    else
        m_measure.start();
}

void LocalImportStream::measured()
{
    if (isCancelRequested()) {
        giveUp(cancelledError());
        return;
    }
    bool isNumber = false;
    const auto size = m_measure.output().split('\t').value(0).toLongLong(&isNumber);
    if (m_measure.error() || m_measure.exitStatus() != 0 || !isNumber)
        qCWarning(log::platform) << "not measured:" << m_measure.errorOutput();
    else
        m_place.record.size = size;
    if (auto registered = registerIt(); !registered)
        giveUp(registered.error());
    else
        finish();
}

Result<void> LocalImportStream::registerIt()
{
    if (auto saved = m_place.record.save(m_place.recordPath()); !saved)
        return saved;
    const auto &name = m_place.record.name;
    if (auto free = m_folders.checkTarget(name, {}); !free)
        return free;
    if (!QDir().rename(m_place.entry, m_folders.entryOf(name)))
        return Error{ErrorKind::Failed, tr("“%1” can't be registered.").arg(name), m_place.entry};
    m_place.entry = m_folders.entryOf(name);
    m_lock.reset();
    return {};
}

Error LocalImportStream::unpackError() const
{
    const auto words = QString::fromUtf8(m_unpack->errorOutput()).trimmed();
    const auto detail = u"unpacking ended with %1: %2"_s.arg(m_unpack->exitStatus()).arg(words);
    if (m_unpack->exitStatus() == noSpaceStatus || detail.contains(u"No space left on device"))
        return {ErrorKind::NoSpace,
                tr("The disk is full: free some space, or choose another folder."), detail};
    if (m_unpack->exitStatus() == corruptStatus)
        return {ErrorKind::Corrupt, tr("The image's files are damaged, and were refused."), detail};
    return {ErrorKind::Failed, tr("The image's files can't be unpacked."), detail};
}

void LocalImportStream::giveUp(Error reason)
{
    if (!m_lock) {
        fail(std::move(reason));
        return;
    }
    m_cleanup = std::make_unique<RemoveFilesTask>(m_place, std::move(m_lock));
    connect(m_cleanup.get(), &Task::finished, this, [this, reason = std::move(reason)] {
        if (m_cleanup->error())
            qCWarning(log::platform) << m_cleanup->error()->what << m_cleanup->error()->detail;
        fail(reason);
    });
    m_cleanup->start();
}

} // namespace decant
