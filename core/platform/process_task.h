// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/chunk_queue.h"
#include "core/async/task.h"
#include "core/platform/process_tree.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>

#include <functional>

namespace decant {

/// A program to run, and what its streams are.
struct ProcessRequest
{
    enum class Input
    {
        Closed,
        Inherited, ///< This process's own.
        Fed        ///< What is written to ProcessTask::input().
    };
    enum class Output
    {
        Collected,
        Forwarded ///< To this process's own streams.
    };

    /// The program, a path or looked for in PATH alone, and its arguments; no shell reads them.
    QStringList command{};
    QStringList environment{}; ///< NAME=value; none: this process's own.
    QString workingFolder{};
    Input input = Input::Closed;
    Output output = Output::Collected;
    QString outputFile{}; ///< Where standard output goes instead; overwritten.
};

/// Runs a program. Whatever it returns is no failure: exitStatus() says it.
///
/// Cancelling kills it and its children before its input ends, so that a part of a stream never
/// looks like a whole one. Who writes to input() must have returned before this is destroyed.
/// Fails with HostRefused where the program can't be started.
class ProcessTask final : public Task
{
    Q_OBJECT

public:
    explicit ProcessTask(ProcessRequest request, QObject *parent = nullptr);
    ~ProcessTask() override;

    /// For one other thread, and a request whose input is Fed. Blocks while the program is
    /// behind; writing fails once it has ended or was cancelled.
    ByteSink &input() { return m_sink; }
    /// Whether all that was written, up to its close(), has been handed to the program. A program
    /// that returned 0 need not have waited for the zeros at an archive's end.
    bool isInputComplete() const { return m_inputComplete; }

    /// Makes writing to input() fail with `reason`, for when the program won't be started.
    void abandonInput(Error reason) { m_queue.abandon(std::move(reason)); }
    /// What input() fails with when the program has ended early; by default Failed with the last
    /// words of its error stream as detail.
    void explainEarlyEnd(std::function<Error(const ProcessTask &)> explain);

    /// Hands what the program writes to `watch` as it comes, rather than collecting it.
    void watchOutput(std::function<void(const QByteArray &)> watch) { m_watch = std::move(watch); }

    /// After finished() without an error: what the program returned, or 128 + the number of the
    /// signal that ended it.
    int exitStatus() const { return m_exitStatus; }
    /// The first MiB of what the program wrote, if it was collected.
    const QByteArray &output() const { return m_output; }
    const QByteArray &errorOutput() const { return m_errorOutput; }

protected:
    void run() override;
    void stop() override;

private:
    void feed();
    void takeRest();
    bool isRestOfNoInterest();
    void conclude();
    void collect();
    void startFailed(QProcess::ProcessError error);
    void failToStart(const QString &detail);
    void ended(int exitCode, QProcess::ExitStatus how);
    ProcessTies ties() const;

    ProcessRequest m_request;
    ChunkQueue m_queue;
    ChunkQueueSink m_sink{m_queue};
    std::function<Error(const ProcessTask &)> m_explain;
    std::function<void(const QByteArray &)> m_watch;
    QProcess m_process;
    QByteArray m_lastChunk; ///< That the process got.
    qint64 m_unwritten = 0; ///< Bytes that it got, and has not passed on.
    bool m_inputComplete = false;
    bool m_hasEnded = false;
    int m_exitStatus = -1;
    QByteArray m_output;
    QByteArray m_errorOutput;
};

} // namespace decant
