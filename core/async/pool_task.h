// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"
#include "core/base/result.h"

#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <semaphore>
#include <stop_token>

namespace decant {

/// A pure function on the pool, as a task: only values and bytes cross the threads.
///
/// The pool must be large enough for work that blocks on other work of the same pool.
/// Progress is sampled ten times a second, so that the function may report as often as it likes.
template <typename T>
class PoolTask final : public ValueTask<T>
{
public:
    using Work = std::function<Result<T>(std::stop_token, const Report &)>;

    PoolTask(QThreadPool &pool, Work work, QObject *parent = nullptr)
        : ValueTask<T>(parent), m_pool(pool), m_work(std::move(work))
    {}

    /// Waits for the function to return, having asked it to stop.
    ~PoolTask() override
    {
        if (m_hasStarted) {
            m_stop.request_stop();
            m_returned->acquire();
        }
    }

protected:
    void run() override
    {
        m_sampler.setInterval(std::chrono::milliseconds(100));
        QObject::connect(&m_sampler, &QTimer::timeout, this, [this] { sample(); });
        m_sampler.start();
        m_hasStarted = true;
        m_pool.start([this] { work(); });
    }

    void stop() override { m_stop.request_stop(); }

private:
    void work()
    {
        // Held here too: the task may be gone the moment that this is released.
        const auto returned = m_returned;
        const Report report = [this](Progress progress) {
            m_done.store(progress.done, std::memory_order_relaxed);
            m_total.store(progress.total, std::memory_order_relaxed);
        };
        m_result.emplace(m_work(m_stop.get_token(), report));
        QMetaObject::invokeMethod(
            this, [this] { takeOver(); }, Qt::QueuedConnection);
        returned->release();
    }

    void takeOver()
    {
        m_sampler.stop();
        sample();
        auto result = *std::move(m_result);
        if (!result)
            this->fail(result.error());
        else
            this->finishWith(*std::move(result));
    }

    void sample()
    {
        const Progress progress{m_done.load(std::memory_order_relaxed),
                                m_total.load(std::memory_order_relaxed)};
        if (progress != m_lastSample) {
            m_lastSample = progress;
            this->report(progress);
        }
    }

    QThreadPool &m_pool;
    Work m_work;
    std::stop_source m_stop;
    std::shared_ptr<std::binary_semaphore> m_returned = std::make_shared<std::binary_semaphore>(0);
    bool m_hasStarted = false;
    std::optional<Result<T>> m_result;
    QTimer m_sampler{this};
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    Progress m_lastSample;
};

/// What a function without a result returns on the pool.
struct Done
{};

} // namespace decant
