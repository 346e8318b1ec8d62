// SPDX-License-Identifier: MIT
#include "app/cli/interrupt.h"

#include <windows.h>

#include <atomic>

namespace decant::cli {

namespace {

// The system calls the handler on a thread of its own and gives it no argument.
std::atomic<Interrupt *> receiver = nullptr;
std::atomic<bool> ignoresKeyboard = false;

BOOL WINAPI passOn(DWORD event)
{
    if ((event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT) && ignoresKeyboard)
        return TRUE;
    if (auto *interrupt = receiver.load())
        QMetaObject::invokeMethod(interrupt, &Interrupt::requested, Qt::QueuedConnection);
    // The process ends when this returns, if the console is closing.
    if (event == CTRL_CLOSE_EVENT || event == CTRL_LOGOFF_EVENT || event == CTRL_SHUTDOWN_EVENT)
        Sleep(INFINITE);
    return TRUE;
}

} // namespace

struct Interrupt::Receiver
{};

Interrupt::Interrupt(QObject *parent) : QObject(parent), m_receiver(std::make_unique<Receiver>())
{
    receiver = this;
    SetConsoleCtrlHandler(passOn, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(passOn, FALSE);
    receiver = nullptr;
}

void Interrupt::leaveKeyboardToChild()
{
    ignoresKeyboard = true;
}

} // namespace decant::cli
