// SPDX-License-Identifier: MIT
#include "ui/jobs/taskbar_button.h"

namespace decant {

struct TaskbarButton::System
{};

TaskbarButton::TaskbarButton(QWidget &window) : m_window(window) {}

TaskbarButton::~TaskbarButton() = default;

void TaskbarButton::show(const State &) {}

} // namespace decant
