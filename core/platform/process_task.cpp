// SPDX-License-Identifier: MIT
#include "core/platform/process_task.h"

#include "core/base/log.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <algorithm>

namespace decant {

namespace {

constexpr qsizetype queueCapacity = qsizetype{4} * 1024 * 1024;
constexpr qint64 mostUnwritten = qint64{4} * 1024 * 1024;
constexpr qsizetype mostOutput = qsizetype{1024} * 1024;
constexpr int signalBase = 128;

QProcessEnvironment environmentOf(const QStringList &assignments)
{
    QProcessEnvironment environment;
    for (const auto &assignment : assignments)
        environment.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
    return environment;
}

bool isAllZero(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
}

/// Windows itself would look in the current folder before it looks in PATH.
QString pathOf(const QString &program)
{
    return QDir::fromNativeSeparators(program).contains(u'/')
               ? program
               : QStandardPaths::findExecutable(program);
}

/// The rest has to be read too, or the program would wait for ever.
void appendBounded(QByteArray &kept, const QByteArray &more)
{
    kept.append(more.left(mostOutput - kept.size()));
}

} // namespace

ProcessTask::ProcessTask(ProcessRequest request, QObject *parent)
    : Task(parent),
      m_request(std::move(request)),
      m_queue(queueCapacity),
      m_explain([](const ProcessTask &task) {
          return Error{
              ErrorKind::Failed,
              tr("“%1” ended before it had read everything.").arg(task.m_request.command.value(0)),
              QString::fromUtf8(task.errorOutput()).trimmed()};
      })
{}

ProcessTask::~ProcessTask()
{
    m_queue.onChunk({});
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        killProcessTree(m_process, ties());
        m_process.waitForFinished(-1);
    }
    m_queue.abandon(cancelledError());
}

void ProcessTask::explainEarlyEnd(std::function<Error(const ProcessTask &)> explain)
{
    m_explain = std::move(explain);
}

ProcessTies ProcessTask::ties() const
{
    return {.hasOwnGroup = m_request.input != ProcessRequest::Input::Inherited &&
                           m_request.output == ProcessRequest::Output::Collected};
}

void ProcessTask::run()
{
    connect(&m_process, &QProcess::errorOccurred, this, &ProcessTask::startFailed);
    connect(&m_process, &QProcess::finished, this, &ProcessTask::ended);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ProcessTask::collect);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ProcessTask::collect);
    connect(&m_process, &QProcess::bytesWritten, this, [this](qint64 bytes) {
        m_unwritten -= bytes;
        feed();
    });
    if (m_request.output == ProcessRequest::Output::Forwarded)
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    if (m_request.input == ProcessRequest::Input::Inherited)
        m_process.setInputChannelMode(QProcess::ForwardedInputChannel);
    else if (m_request.input == ProcessRequest::Input::Closed)
        m_process.setStandardInputFile(QProcess::nullDevice());
    if (!m_request.outputFile.isEmpty())
        m_process.setStandardOutputFile(m_request.outputFile);
    if (!m_request.environment.isEmpty())
        m_process.setProcessEnvironment(environmentOf(m_request.environment));
    m_process.setWorkingDirectory(m_request.workingFolder);
    tieProcess(m_process, ties());
    // Whatever a user runs may be told secrets in its arguments.
    const bool isTheUsers = m_request.output == ProcessRequest::Output::Forwarded;
    qCDebug(log::platform) << (isTheUsers ? m_request.command.mid(0, 1) : m_request.command);
    const auto program = pathOf(m_request.command.value(0));
    if (program.isEmpty()) {
        failToStart(u"not in PATH"_s);
        return;
    }
    m_process.start(program, m_request.command.mid(1));
    if (m_request.input == ProcessRequest::Input::Fed) {
        m_queue.onChunk(
            [this] { QMetaObject::invokeMethod(this, &ProcessTask::feed, Qt::QueuedConnection); });
        feed();
    }
}

void ProcessTask::stop()
{
    killProcessTree(m_process, ties());
    m_queue.abandon(cancelledError());
    if (m_hasEnded)
        conclude();
}

void ProcessTask::feed()
{
    if (m_hasEnded) {
        takeRest();
        return;
    }
    if (m_request.input != ProcessRequest::Input::Fed || m_inputComplete || isCancelRequested() ||
        m_process.state() == QProcess::NotRunning)
        return;
    while (m_process.bytesToWrite() < mostUnwritten) {
        const auto chunk = m_queue.take();
        if (chunk.isEmpty())
            break;
        m_lastChunk = chunk;
        m_unwritten += chunk.size();
        m_process.write(chunk);
    }
    if (!m_queue.isDrained())
        return;
    if (m_queue.failure()) {
        killProcessTree(m_process, ties());
        return;
    }
    if (m_process.bytesToWrite() == 0) {
        m_inputComplete = true;
        m_process.closeWriteChannel();
    }
}

void ProcessTask::collect()
{
    if (const auto written = m_process.readAllStandardOutput(); m_watch)
        m_watch(written);
    else
        appendBounded(m_output, written);
    appendBounded(m_errorOutput, m_process.readAllStandardError());
}

void ProcessTask::startFailed(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart)
        return;
    failToStart(m_process.errorString());
}

void ProcessTask::failToStart(const QString &detail)
{
    const Error reason{
        ErrorKind::HostRefused,
        tr("“%1” can't be started: is it installed?").arg(m_request.command.value(0)), detail};
    m_queue.abandon(reason);
    fail(reason);
}

void ProcessTask::ended(int exitCode, QProcess::ExitStatus how)
{
    collect();
    m_exitStatus = how == QProcess::CrashExit ? signalBase + exitCode : exitCode;
    m_hasEnded = true;
    takeRest();
}

/// Who reads an archive leaves at its end, maybe before the last zeros came, and before we are
/// told that they were the last: only then is it known that the archive was right.
void ProcessTask::takeRest()
{
    if (isFinished())
        return;
    const bool mayHaveLeft = m_exitStatus == 0 && m_request.input == ProcessRequest::Input::Fed &&
                             !m_inputComplete && !isCancelRequested();
    if (mayHaveLeft && isRestOfNoInterest()) {
        if (!m_queue.isDrained())
            return;
        m_inputComplete = !m_queue.failure();
    }
    conclude();
}

bool ProcessTask::isRestOfNoInterest()
{
    if (m_unwritten > m_lastChunk.size() || !isAllZero(m_lastChunk.last(m_unwritten)))
        return false;
    for (auto chunk = m_queue.take(); !chunk.isEmpty(); chunk = m_queue.take()) {
        if (!isAllZero(chunk))
            return false;
    }
    return true;
}

void ProcessTask::conclude()
{
    m_queue.abandon(isCancelRequested() ? cancelledError() : m_explain(*this));
    if (isCancelRequested() && m_exitStatus != 0)
        fail(cancelledError());
    else if (const auto failure = m_queue.failure())
        fail(*failure);
    else
        finish();
}

} // namespace decant
