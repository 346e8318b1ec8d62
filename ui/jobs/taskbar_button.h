// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

namespace decant {

/// The button that stands for a window in the system's taskbar; where it can show no progress,
/// nothing happens.
class TaskbarButton
{
public:
    struct State
    {
        enum class Kind
        {
            Nothing,
            Unknown, ///< It goes on, and nobody can tell how far it is.
            Normal,
            Paused,
            Failed
        };

        Kind kind = Kind::Nothing;
        int percent = 0;

        bool operator==(const State &) const = default;
    };

    /// The window must outlive it.
    explicit TaskbarButton(QWidget &window);
    ~TaskbarButton();
    TaskbarButton(const TaskbarButton &) = delete;
    TaskbarButton &operator=(const TaskbarButton &) = delete;

    void show(const State &state);

private:
    struct System;
    QWidget &m_window;
    std::unique_ptr<System> m_system;
};

} // namespace decant
