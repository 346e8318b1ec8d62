// SPDX-License-Identifier: MIT
#include "ui/common/day_text.h"

#include "core/base/error.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace decant {

QString dayText(const QDate &day)
{
    // The long form, without the day of the week and with a short month.
    static const QRegularExpression weekday(u"[\\s,،]*dddd[\\s,،]*"_s);
    const QLocale locale;
    auto format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday).replace(u"MMMM"_s, u"MMM"_s);
    return locale.toString(day, format);
}

} // namespace decant
