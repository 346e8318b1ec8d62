// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace decant::cli {

/// The wish to stop, from outside: Ctrl-C, a signal, a closing console; none that this process was
/// started to ignore. It becomes a Qt signal on the main thread and never ends the process by
/// itself, however often it comes: cleaning up is not skipped. There may be one at a time.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    /// From now on Ctrl-C is for the program that runs in the foreground, which gets it as well;
    /// only a request to terminate still counts.
    void leaveKeyboardToChild();

signals:
    void requested();

private:
    struct Receiver;
    std::unique_ptr<Receiver> m_receiver;
};

} // namespace decant::cli
