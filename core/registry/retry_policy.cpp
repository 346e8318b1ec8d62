// SPDX-License-Identifier: MIT
#include "core/registry/retry_policy.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace decant {

using std::chrono::milliseconds;

namespace {

constexpr double jitter = 0.2;

/// How often this kind of trouble is worth another try, whatever the policy says.
int mostTries(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Lost:
    case Trouble::Overload:
        return 100;
    case Trouble::Refused:
        return 2; // It may just be restarting; who waits wants to know soon.
    case Trouble::Silence:
    case Trouble::UnknownHost:
    case Trouble::Untrusted:
    case Trouble::Unidentified:
    case Trouble::ProxyAway:
    case Trouble::ProxySignIn:
    case Trouble::Misled:
    case Trouble::Refusal:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isNoWay(Trouble trouble)
{
    return trouble == Trouble::Refused || trouble == Trouble::UnknownHost ||
           trouble == Trouble::Silence || trouble == Trouble::Lost || trouble == Trouble::ProxyAway;
}

bool isTransient(int httpStatus)
{
    static constexpr std::array codes{408, 429, 499, 500, 502, 503, 504, 522};
    return std::find(codes.begin(), codes.end(), httpStatus) != codes.end();
}

std::optional<milliseconds> parseRetryAfter(const QByteArray &header, const QDateTime &now)
{
    bool isNumber = false;
    const auto seconds = header.trimmed().toLongLong(&isNumber);
    constexpr qint64 year = qint64{366} * 86'400;
    if (isNumber)
        return seconds < 0 ? std::nullopt
                           : std::optional(milliseconds(std::min(seconds, year) * 1000));
    // Qt knows the zone as a number only.
    const auto text = QString::fromLatin1(header.trimmed())
                          .replace(QLatin1StringView("GMT"), QLatin1StringView("+0000"));
    const auto date = QDateTime::fromString(text, Qt::RFC2822Date);
    if (!date.isValid())
        return std::nullopt;
    return milliseconds(std::max<qint64>(now.msecsTo(date), 0));
}

int RetryPolicy::triesFor(Trouble trouble) const
{
    return std::min(tries, mostTries(trouble));
}

std::optional<milliseconds> RetryPolicy::waitAfter(int failedTries, Trouble trouble,
                                                   std::optional<milliseconds> retryAfter,
                                                   double random) const
{
    if (failedTries >= triesFor(trouble))
        return std::nullopt;
    if (retryAfter && *retryAfter > patience)
        return std::nullopt;
    const auto doubled = static_cast<double>(firstWait.count()) * std::pow(2.0, failedTries - 1);
    const auto capped = std::min(doubled, static_cast<double>(longestWait.count()));
    const auto spread = capped * (1 - jitter + 2 * jitter * random);
    const auto wait = milliseconds(std::llround(spread));
    return std::max(wait, retryAfter.value_or(milliseconds(0)));
}

} // namespace decant
