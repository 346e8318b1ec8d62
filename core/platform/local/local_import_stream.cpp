// SPDX-License-Identifier: MIT
#include "core/platform/local/local_import_stream.h"

#include "core/base/log.h"
#include "core/platform/local/host_check.h"
#include "core/platform/local/tree_task.h"

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

} // namespace

LocalImportStream::LocalImportStream(DistributionFolders folders, DistributionRecord record,
                                     const QString &unpackProgram)
    : m_staged(std::move(folders), std::move(record)),
      m_unpack(std::make_unique<ProcessTask>(
          ProcessRequest{.command = unpackCommand(unpackProgram, m_staged.place().rootfs()),
                         .input = ProcessRequest::Input::Fed})),
      m_measure({.command = measureCommand(m_staged.place().rootfs())})
{
    m_unpack->explainEarlyEnd([this](const ProcessTask &) { return unpackError(); });
    connect(m_unpack.get(), &Task::finished, this, &LocalImportStream::unpacked);
    connect(&m_measure, &Task::finished, this, &LocalImportStream::measured);
    // Whoever still writes learns that nobody reads any more.
    connect(this, &Task::finished, m_unpack.get(),
            [this] { m_unpack->abandonInput(error().value_or(unpackError())); });
}

/// Nobody unpacks any more when the staged entry goes.
LocalImportStream::~LocalImportStream()
{
    m_unpack.reset();
}

void LocalImportStream::run()
{
    if (auto prepared = m_staged.prepare(); !prepared)
        giveUp(prepared.error());
    else
        m_unpack->start();
}

void LocalImportStream::stop()
{
    m_unpack->cancel();
    m_measure.cancel();
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
    if (const auto size = measuredSize(m_measure))
        m_staged.record().size = *size;
    else
        qCWarning(log::platform) << "not measured:" << m_measure.errorOutput();
    if (auto registered = m_staged.registerIt(); !registered)
        giveUp(registered.error());
    else
        finish();
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
    if (!m_staged.isThere()) {
        fail(std::move(reason));
        return;
    }
    m_cleanup = m_staged.takeBack();
    connect(m_cleanup.get(), &Task::finished, this, [this, reason = std::move(reason)] {
        if (m_cleanup->error())
            qCWarning(log::platform) << m_cleanup->error()->what << m_cleanup->error()->detail;
        fail(reason);
    });
    m_cleanup->start();
}

} // namespace decant
