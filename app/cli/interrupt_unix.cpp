// SPDX-License-Identifier: MIT
#include "app/cli/interrupt.h"

#include <QSocketNotifier>

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <atomic>

namespace decant::cli {

namespace {

constexpr std::array handledSignals{SIGINT, SIGTERM, SIGHUP};

// A signal handler can reach nothing else.
std::atomic<int> writeEnd = -1;
std::atomic<bool> ignoresKeyboard = false;

void passOn(int signalNumber)
{
    if (signalNumber == SIGINT && ignoresKeyboard)
        return;
    const int errorBefore = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
    errno = errorBefore;
}

} // namespace

struct Interrupt::Receiver
{
    std::array<int, 2> pipe{-1, -1};
    std::array<struct sigaction, handledSignals.size()> before{};
    std::unique_ptr<QSocketNotifier> notifier;
};

Interrupt::Interrupt(QObject *parent) : QObject(parent), m_receiver(std::make_unique<Receiver>())
{
    if (::pipe2(m_receiver->pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writeEnd = m_receiver->pipe[1];
    m_receiver->notifier =
        std::make_unique<QSocketNotifier>(m_receiver->pipe[0], QSocketNotifier::Read);
    connect(m_receiver->notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 64> bytes{};
        while (::read(m_receiver->pipe[0], bytes.data(), bytes.size()) > 0) {
        }
        emit requested();
    });

    struct sigaction action
    {};
    action.sa_handler = passOn;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < handledSignals.size(); ++i) {
        auto &before = m_receiver->before[i];
        // Whoever started us by nohup, or in the background, wants it to stay ignored.
        if (::sigaction(handledSignals[i], nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            ::sigaction(handledSignals[i], &action, nullptr);
    }
}

Interrupt::~Interrupt()
{
    if (!m_receiver->notifier)
        return;
    for (std::size_t i = 0; i < handledSignals.size(); ++i)
        ::sigaction(handledSignals[i], &m_receiver->before[i], nullptr);
    writeEnd = -1;
    for (const int end : m_receiver->pipe)
        ::close(end);
}

void Interrupt::leaveKeyboardToChild()
{
    ignoresKeyboard = true;
}

} // namespace decant::cli
