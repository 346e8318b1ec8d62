// SPDX-License-Identifier: MIT
#include "core/base/log_book.h"

#include "core/base/error.h"

#include <QMutexLocker>

namespace decant {

namespace {

QString nameOf(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return u"error"_s;
}

} // namespace

void LogBook::add(Line line)
{
    if (line.text.size() > longestText)
        line.text = line.text.first(longestText) + u'…';
    const QMutexLocker locker(&m_mutex);
    while (m_lines.size() >= mostLines)
        m_lines.removeFirst();
    m_lines.append(std::move(line));
    if (m_watcher)
        m_watcher();
}

QList<LogBook::Line> LogBook::lines() const
{
    const QMutexLocker locker(&m_mutex);
    return m_lines;
}

void LogBook::setWatcher(std::function<void()> watcher)
{
    const QMutexLocker locker(&m_mutex);
    m_watcher = std::move(watcher);
}

QString logText(const LogBook::Line &line)
{
    return u"%1 %2 %3: %4"_s.arg(line.time.toLocalTime().toString(u"HH:mm:ss.zzz"_s),
                                 nameOf(line.level), line.category, line.text);
}

} // namespace decant
