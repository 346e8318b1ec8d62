// SPDX-License-Identifier: MIT
#include "ui/jobs/taskbar_button.h"

#include <windows.h>

#include <shobjidl.h>

namespace decant {

struct TaskbarButton::System
{
    ITaskbarList3 *list = nullptr;
};

TaskbarButton::TaskbarButton(QWidget &window)
    : m_window(window), m_system(std::make_unique<System>())
{
    // Qt has initialised COM on this thread. A taskbar that isn't there shows nothing.
    if (FAILED(CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER,
                                IID_PPV_ARGS(&m_system->list))))
        return;
    if (FAILED(m_system->list->HrInit())) {
        m_system->list->Release();
        m_system->list = nullptr;
    }
}

TaskbarButton::~TaskbarButton()
{
    if (m_system->list)
        m_system->list->Release();
}

void TaskbarButton::show(const State &state)
{
    using Kind = State::Kind;
    if (!m_system->list || !m_window.internalWinId())
        return;
    const auto window = reinterpret_cast<HWND>(m_window.internalWinId());
    constexpr ULONGLONG whole = 100;
    switch (state.kind) {
    case Kind::Nothing:
        m_system->list->SetProgressState(window, TBPF_NOPROGRESS);
        return;
    case Kind::Unknown:
        m_system->list->SetProgressState(window, TBPF_INDETERMINATE);
        return;
    case Kind::Normal:
        m_system->list->SetProgressState(window, TBPF_NORMAL);
        break;
    case Kind::Paused:
        m_system->list->SetProgressState(window, TBPF_PAUSED);
        break;
    case Kind::Failed:
        m_system->list->SetProgressState(window, TBPF_ERROR);
        break;
    }
    m_system->list->SetProgressValue(window, static_cast<ULONGLONG>(state.percent), whole);
}

} // namespace decant
