// SPDX-License-Identifier: MIT
#include "core/registry/auth_challenge.h"

#include "core/base/error.h"

#include <algorithm>

namespace decant {

namespace {

/// A header's text, token by token.
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    bool skip(QChar c)
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    void skipAny(QStringView characters)
    {
        while (!atEnd() && characters.contains(m_text[m_at]))
            ++m_at;
    }

    /// Letters, digits and what else a token or a token68 may hold; the text's own spelling.
    QString token(bool isToken68 = false)
    {
        const auto start = m_at;
        while (!atEnd() && isTokenCharacter(m_text[m_at], isToken68))
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    /// What stands behind an opening quote, up to the closing one or the end.
    QString quoted()
    {
        QString text;
        while (!atEnd() && !skip(u'"')) {
            skip(u'\\');
            if (!atEnd())
                text += m_text[m_at++];
        }
        return text;
    }

    qsizetype position() const { return m_at; }
    void goBackTo(qsizetype position) { m_at = position; }

private:
    static bool isTokenCharacter(QChar c, bool isToken68)
    {
        const bool isPlain = c.unicode() < 128 && c.isLetterOrNumber();
        return isPlain || QStringView(u"!#$%&'*+-.^_`|~").contains(c) ||
               (isToken68 && QStringView(u"/=:").contains(c));
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

constexpr QStringView blanks = u" \t";

/// name = value, spaces permitted; empty where the next thing is something else.
std::optional<std::pair<QString, QString>> readParameter(Scanner &scanner)
{
    const auto start = scanner.position();
    const auto name = scanner.token().toLower();
    scanner.skipAny(blanks);
    if (name.isEmpty() || !scanner.skip(u'=')) {
        scanner.goBackTo(start);
        return std::nullopt;
    }
    scanner.skipAny(blanks);
    auto value = scanner.skip(u'"') ? scanner.quoted() : scanner.token(true);
    return std::pair(name, std::move(value));
}

} // namespace

std::vector<AuthChallenge> parseChallenges(const QByteArray &header)
{
    const auto text = QString::fromLatin1(header);
    Scanner scanner(text);
    std::vector<AuthChallenge> challenges;
    while (true) {
        scanner.skipAny(u" \t,");
        if (scanner.atEnd())
            return challenges;
        // "scheme", "scheme name=value" or, for the scheme before, one more "name=value".
        if (!challenges.empty()) {
            if (auto parameter = readParameter(scanner)) {
                challenges.back().parameters.insert(parameter->first, parameter->second);
                continue;
            }
        }
        const auto scheme = scanner.token().toLower();
        if (scheme.isEmpty()) {
            // Nothing that belongs here: on to what comes behind it.
            const auto start = scanner.position();
            if (scanner.skip(u'"'))
                scanner.quoted();
            else
                scanner.goBackTo(start + 1);
            continue;
        }
        challenges.push_back({scheme, {}});
        scanner.skipAny(blanks);
        if (auto parameter = readParameter(scanner)) {
            challenges.back().parameters.insert(parameter->first, parameter->second);
        } else {
            // A token68, as in "Negotiate YII=": of no interest, but not a scheme either.
            const auto start = scanner.position();
            scanner.token(true);
            scanner.skipAny(blanks);
            const bool isAlone = scanner.atEnd() || scanner.skip(u',');
            if (!isAlone)
                scanner.goBackTo(start);
        }
    }
}

std::optional<AuthChallenge> bestChallenge(const std::vector<AuthChallenge> &challenges)
{
    for (const auto &scheme : {u"bearer"_s, u"basic"_s}) {
        const auto found = std::find_if(challenges.begin(), challenges.end(),
                                        [&](const auto &c) { return c.scheme == scheme; });
        if (found != challenges.end())
            return *found;
    }
    return std::nullopt;
}

} // namespace decant
