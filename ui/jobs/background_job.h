// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QObject>

#include <optional>

namespace decant {

/// Work that goes on whatever window is open: what the popup, the tray and the list show.
class BackgroundJob : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Queued, ///< Waits for others to end.
        Running,
        Pausing,
        Paused, ///< By the user; what has been downloaded lies on disk.
        Stopping,
        Ready,
        Failed,
        Stopped ///< By the user.
    };
    using QObject::QObject;

    /// Of the distribution that it is about.
    virtual QString name() const = 0;
    virtual State state() const = 0;
    /// 0 to 100; never less than before. Empty where nobody can tell.
    virtual std::optional<int> completed() const = 0;
    virtual void stop() = 0;
    /// Only for Failed.
    virtual const Error &error() const = 0;

    /// It has not ended.
    bool isActive() const
    {
        return state() != State::Ready && state() != State::Failed && state() != State::Stopped;
    }
    /// It does something at this moment.
    bool isWorking() const
    {
        return state() == State::Running || state() == State::Pausing || state() == State::Stopping;
    }

signals:
    /// At most four times a second, and at every change of state or phase.
    void changed();
    void finished();
};

} // namespace decant
