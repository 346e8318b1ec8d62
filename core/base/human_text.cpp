// SPDX-License-Identifier: MIT
#include "core/base/human_text.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::HumanText)
};

/// As exact as it is of use: 4.1, 29.7, 312
QString rounded(double number)
{
    return QLocale().toString(number, 'f', number < 99.95 ? 1 : 0);
}

} // namespace

QString humanSize(qint64 bytes)
{
    static constexpr std::array units{"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    if (bytes < 1000)
        return u"%1 B"_s.arg(QLocale().toString(bytes));
    auto number = static_cast<double>(bytes);
    std::size_t unit = 0;
    // 999.5 kB would print as "1000 kB".
    while (number >= 999.5 && unit + 1 < units.size()) {
        number /= 1000;
        ++unit;
    }
    return u"%1 %2"_s.arg(rounded(number), QLatin1StringView(units[unit]));
}

QString humanSpeed(double bytesPerSecond)
{
    return Text::tr("%1/s").arg(humanSize(static_cast<qint64>(bytesPerSecond)));
}

QString humanTimeLeft(std::chrono::seconds left)
{
    const auto seconds = static_cast<int>(left.count());
    if (seconds <= 55)
        return Text::tr("about %n seconds left", nullptr, std::max(5, (seconds + 4) / 5 * 5));
    if (seconds <= 60)
        return Text::tr("about a minute left");
    return Text::tr("about %n minutes left", nullptr, (seconds + 59) / 60);
}

QString humanDuration(std::chrono::milliseconds duration)
{
    const auto seconds = static_cast<double>(duration.count()) / 1000;
    if (seconds < 10)
        return Text::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    const auto whole = std::llround(seconds);
    if (whole < 60)
        return Text::tr("%1 s").arg(whole);
    return Text::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

} // namespace decant
