// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace decant {

/// Work that takes time, on the thread that owns it.
///
/// start() once; finished() comes exactly once, never from inside start().
/// cancel() only asks: finished() follows when the work has really stopped. A task may be
/// destroyed at any time; it then stops first, and does not tell.
class Task : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void start();
    void cancel();

    bool isFinished() const { return m_state == State::Finished; }
    bool isCancelRequested() const { return m_cancelRequested; }
    /// What went wrong; empty while running and after success.
    const std::optional<Error> &error() const { return m_error; }

signals:
    /// At most ten times a second, and once more with the last state before finished().
    void progressed(decant::Progress progress);
    /// Nothing happens before this moment (UTC): somebody else wants us to wait until then.
    void postponed(const QDateTime &until);
    void finished();

protected:
    /// Begins the work.
    virtual void run() = 0;
    /// Asks the running work to stop; finish() or fail() must follow, not necessarily at once.
    virtual void stop() = 0;

    /// Both end the task; after cancel() it ends as cancelled whatever is said here, unless
    /// the work was complete.
    void finish();
    void fail(Error error);

    void report(Progress progress);

private:
    enum class State
    {
        New,
        Started,
        Running,
        Finished
    };

    void begin();
    void end();
    void emitProgress();

    State m_state = State::New;
    bool m_cancelRequested = false;
    std::optional<Error> m_error;
    std::optional<Progress> m_unreported;
    QTimer m_reportTimer{this};
};

/// A task that makes a value.
template <typename T>
class ValueTask : public Task
{
public:
    using Task::Task;

    /// Only after finished() without an error.
    const T &value() const { return *m_value; }
    T takeValue() { return *std::move(m_value); }

protected:
    void finishWith(T value)
    {
        m_value = std::move(value);
        finish();
    }

private:
    std::optional<T> m_value;
};

} // namespace decant

Q_DECLARE_METATYPE(decant::Progress)
