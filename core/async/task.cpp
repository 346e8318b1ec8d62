// SPDX-License-Identifier: MIT
#include "core/async/task.h"

#include <chrono>

namespace decant {

namespace {

constexpr std::chrono::milliseconds reportInterval{100};

} // namespace

void Task::start()
{
    Q_ASSERT(m_state == State::New);
    m_state = State::Started;
    QMetaObject::invokeMethod(this, &Task::begin, Qt::QueuedConnection);
}

void Task::cancel()
{
    if (m_cancelRequested || m_state == State::Finished)
        return;
    m_cancelRequested = true;
    if (m_state == State::Running)
        stop();
}

void Task::begin()
{
    m_state = State::Running;
    if (m_cancelRequested) {
        fail(cancelledError());
        return;
    }
    m_reportTimer.setSingleShot(true);
    connect(&m_reportTimer, &QTimer::timeout, this, &Task::emitProgress);
    run();
}

void Task::finish()
{
    end();
}

void Task::fail(Error error)
{
    if (m_state == State::Finished)
        return;
    m_error = m_cancelRequested ? cancelledError() : std::move(error);
    end();
}

void Task::end()
{
    if (m_state == State::Finished)
        return;
    emitProgress();
    m_reportTimer.stop();
    m_state = State::Finished;
    emit finished();
}

void Task::report(Progress progress)
{
    m_unreported = progress;
    if (!m_reportTimer.isActive()) {
        emitProgress();
        m_reportTimer.start(reportInterval);
    }
}

void Task::emitProgress()
{
    if (m_unreported) {
        const auto progress = *m_unreported;
        m_unreported.reset();
        emit progressed(progress);
    }
}

} // namespace decant
