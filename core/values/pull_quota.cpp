// SPDX-License-Identifier: MIT
#include "core/values/pull_quota.h"

#include "core/base/error.h"

#include <QRegularExpression>

namespace decant {

namespace {

struct Counted
{
    int count = 0;
    int seconds = 0;
};

std::optional<Counted> parseCount(const QByteArray &header)
{
    static const QRegularExpression form(
        u"^\\s*(\\d{1,9})\\s*(?:;\\s*w=(\\d{1,9}))?\\s*(?:[;,]|$)"_s);
    const auto match = form.match(QString::fromLatin1(header));
    if (!match.hasMatch())
        return std::nullopt;
    return Counted{match.captured(1).toInt(), match.captured(2).toInt()};
}

/// A word that can be shown anywhere.
QString plainWord(const QByteArray &header)
{
    static const QRegularExpression form(u"^[A-Za-z0-9._:-]{1,80}$"_s);
    const auto text = QString::fromLatin1(header.trimmed());
    return form.match(text).hasMatch() ? text : QString();
}

} // namespace

std::optional<PullQuota> PullQuota::parse(const QByteArray &limit, const QByteArray &remaining,
                                          const QByteArray &source)
{
    const auto most = parseCount(limit);
    const auto left = parseCount(remaining);
    if (!most || !left)
        return std::nullopt;
    return PullQuota{left->count, most->count,
                     std::chrono::seconds(most->seconds > 0 ? most->seconds : left->seconds),
                     plainWord(source)};
}

} // namespace decant
