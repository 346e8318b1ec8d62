// SPDX-License-Identifier: MIT
#include "app/gui/log_catcher.h"

#include "core/base/error.h"

#include <QLoggingCategory>

namespace decant {

namespace {

// Qt calls a plain function, which gets nothing to find them by.
LogBook *caughtIn = nullptr;
QtMessageHandler before = nullptr;
bool showsDebug = false;

void take(QtMsgType level, const QMessageLogContext &context, const QString &text)
{
    caughtIn->add(
        {QDateTime::currentDateTimeUtc(), level, QString::fromUtf8(context.category), text});
    if (level != QtDebugMsg || showsDebug)
        before(level, context, text);
}

} // namespace

LogCatcher::LogCatcher(LogBook &book)
{
    showsDebug = qEnvironmentVariableIsSet("QT_LOGGING_RULES");
    QLoggingCategory::setFilterRules(u"decant.*.debug=true"_s);
    caughtIn = &book;
    before = qInstallMessageHandler(&take);
}

LogCatcher::~LogCatcher()
{
    qInstallMessageHandler(before);
}

} // namespace decant
