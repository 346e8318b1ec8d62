// SPDX-License-Identifier: MIT
#include "core/registry/warning_header.h"

#include "core/base/error.h"

#include <QRegularExpression>

namespace decant {

namespace {

/// Nobody reads more, characters.
constexpr qsizetype mostText = 300;
constexpr int mostWarnings = 10;

} // namespace

QStringList parseWarnings(const QByteArray &header)
{
    // A code, an agent, a quoted text and maybe a quoted date; between two warnings, a comma.
    static const QRegularExpression warning(
        u"\\G[\\s,]*(\\d{3})\\s+(\\S+)\\s+\"((?:[^\"\\\\]|\\\\.)*)\"(?:\\s+\"[^\"]*\")?\\s*(?=,|$)"_s);
    static const QRegularExpression escaped(u"\\\\(.)"_s);
    QStringList texts;
    auto all = warning.globalMatch(QString::fromUtf8(header));
    while (all.hasNext() && texts.size() < mostWarnings) {
        const auto match = all.next();
        if (match.captured(1) != u"299" || match.captured(2) != u"-")
            continue;
        auto text = match.captured(3).replace(escaped, u"\\1"_s);
        for (auto &character : text) {
            if (!character.isPrint())
                character = u' ';
        }
        text = text.simplified().left(mostText);
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

} // namespace decant
