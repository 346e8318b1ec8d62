// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"
#include "core/base/result.h"

#include <QTimer>

namespace decant {

/// A task whose end was written beforehand; it comes with the next turn of the event loop.
template <typename T>
class ScriptedTask final : public ValueTask<T>
{
public:
    explicit ScriptedTask(Result<T> result) : m_result(std::move(result)) {}

    /// It then ends with conclude() only.
    void hold() { m_isHeld = true; }
    void conclude()
    {
        if (this->isFinished())
            return;
        if (m_result)
            this->finishWith(*m_result);
        else
            this->fail(m_result.error());
    }

protected:
    void run() override
    {
        if (!m_isHeld)
            QTimer::singleShot(0, this, [this] { conclude(); });
    }

    void stop() override
    {
        QTimer::singleShot(0, this, [this] {
            if (!this->isFinished())
                this->fail(cancelledError());
        });
    }

private:
    Result<T> m_result;
    bool m_isHeld = false;
};

} // namespace decant
