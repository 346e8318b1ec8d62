// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QMutex>
#include <QString>

#include <functional>

namespace decant {

/// The last lines of the log, in memory only, for whoever wants to read them later. For any
/// thread. What must not be logged must not come here either: see log.h.
class LogBook
{
public:
    struct Line
    {
        QDateTime time; ///< UTC.
        QtMsgType level = QtInfoMsg;
        QString category;
        QString text;

        bool operator==(const Line &) const = default;
    };

    /// The oldest go first.
    static constexpr int mostLines = 2000;
    /// What is longer is cut.
    static constexpr int longestText = 2000;

    void add(Line line);
    /// Oldest first.
    QList<Line> lines() const;
    /// Called after each line, on the thread that added it; null: nobody watches.
    void setWatcher(std::function<void()> watcher);

private:
    mutable QMutex m_mutex;
    QList<Line> m_lines;
    std::function<void()> m_watcher;
};

/// "12:03:04.567 warning decant.registry: …", as it is shown and copied; the time is local.
QString logText(const LogBook::Line &line);

} // namespace decant
