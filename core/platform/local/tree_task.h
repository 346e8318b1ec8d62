// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/process_task.h"

namespace decant {

/// Runs decant-tree, where the owners of a distribution's files exist. Progress: bytes. Being
/// killed, by cancel() or otherwise, it leaves what it has written: whoever started it deletes it.
/// Fails with NoSpace, saying how much is needed; Corrupt where a copy is not like the original;
/// HostRefused, Failed.
class TreeTask final : public Task
{
    Q_OBJECT

public:
    /// `words`: decant-tree's arguments.
    TreeTask(const QString &program, const QStringList &words, QObject *parent = nullptr);

protected:
    void run() override { m_process.start(); }
    void stop() override { m_process.cancel(); }

private:
    void read(const QByteArray &bytes);
    void conclude();

    ProcessTask m_process;
    QByteArray m_line;
    qint64 m_needed = 0;
    qint64 m_free = 0;
};

/// The commands that tell how many bytes a folder takes on its disk, and what they said; empty
/// where they failed.
QStringList measureCommand(const QString &folder);
std::optional<qint64> measuredSize(const ProcessTask &measure);

} // namespace decant
