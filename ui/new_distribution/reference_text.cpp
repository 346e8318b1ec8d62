// SPDX-License-Identifier: MIT
#include "ui/new_distribution/reference_text.h"

#include "core/values/image_reference.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace decant {

namespace {

/// Options of "run" and "pull" whose value is the next word.
bool takesValue(const QString &option)
{
    static const QSet<QString> known{
        u"-v"_s,        u"--volume"_s,   u"-e"_s,         u"--env"_s,      u"-p"_s,
        u"--publish"_s, u"--name"_s,     u"-u"_s,         u"--user"_s,     u"-w"_s,
        u"--workdir"_s, u"--network"_s,  u"--net"_s,      u"--platform"_s, u"-h"_s,
        u"--mount"_s,   u"--hostname"_s, u"-l"_s,         u"--label"_s,    u"--entrypoint"_s,
        u"--restart"_s, u"--env-file"_s, u"--gpus"_s,     u"-m"_s,         u"--memory"_s,
        u"--cpus"_s,    u"--device"_s,   u"--add-host"_s, u"--cap-add"_s,  u"--shm-size"_s};
    return known.contains(option);
}

QString fromCommand(const QString &text)
{
    static const QRegularExpression space(u"\\s+"_s);
    auto words = text.split(space, Qt::SkipEmptyParts);
    static const QSet<QString> before{u"$"_s, u"#"_s, u">"_s, u"sudo"_s};
    while (!words.isEmpty() && before.contains(words.first()))
        words.removeFirst();
    static const QSet<QString> tools{u"docker"_s, u"podman"_s, u"nerdctl"_s};
    if (words.size() < 3 || !tools.contains(words.first()))
        return {};
    words.removeFirst();
    if (words.first() == u"image" || words.first() == u"container")
        words.removeFirst();
    static const QSet<QString> verbs{u"pull"_s, u"run"_s, u"create"_s};
    if (words.isEmpty() || !verbs.contains(words.takeFirst()))
        return {};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto &word = words.at(i);
        if (!word.startsWith(u'-'))
            return word;
        if (takesValue(word))
            ++i;
    }
    return {};
}

QString fromPage(const QString &text)
{
    static const QRegularExpression official(u"^https?://hub\\.docker\\.com/_/([a-z0-9._-]+)"_s);
    static const QRegularExpression hub(
        u"^https?://hub\\.docker\\.com/r/([a-z0-9._-]+/[a-z0-9._-]+)"_s);
    static const QRegularExpression quay(
        u"^https?://quay\\.io/repository/([a-z0-9._-]+/[a-z0-9._/-]+)"_s);
    if (const auto match = official.match(text); match.hasMatch())
        return match.captured(1);
    if (const auto match = hub.match(text); match.hasMatch())
        return match.captured(1);
    if (const auto match = quay.match(text); match.hasMatch())
        return u"quay.io/"_s + match.captured(1);
    return {};
}

} // namespace

QString cleanedReference(const QString &pasted)
{
    QString text = pasted.trimmed();
    for (const QChar quote : {u'"', u'\'', u'`'}) {
        if (text.size() > 2 && text.startsWith(quote) && text.endsWith(quote))
            text = text.sliced(1, text.size() - 2).trimmed();
    }
    if (const auto found = fromPage(text); !found.isEmpty())
        return found;
    if (const auto found = fromCommand(text); !found.isEmpty())
        return found;
    static const QRegularExpression from(u"^FROM\\s+(?:--platform=\\S+\\s+)?(\\S+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto match = from.match(text); match.hasMatch())
        return match.captured(1);
    if (text.startsWith(u"docker://"))
        return text.sliced(9);
    return text;
}

QString suggestedReference(const QString &typed)
{
    const auto text = typed.trimmed();
    QStringList candidates;
    if (const auto scheme = text.indexOf(u"://"); scheme >= 0)
        candidates.append(text.sliced(scheme + 3));
    const auto colon = text.lastIndexOf(u':');
    const bool hasTag = colon > text.lastIndexOf(u'/');
    candidates.append(hasTag ? text.first(colon).toLower() + text.sliced(colon) : text.toLower());
    candidates.append(QString(text).remove(u' '));
    for (const auto &candidate : candidates) {
        if (candidate != typed && ImageReference::parse(candidate))
            return candidate;
    }
    return {};
}

qsizetype insertedSize(const QString &before, const QString &after)
{
    const auto shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return after.size() - head - tail;
}

QString shortSentence(const QString &sentences)
{
    static const QRegularExpression brackets(u" ?\\([^)]*\\)"_s);
    auto text = sentences;
    text.remove(brackets);
    const auto end = text.indexOf(u". ");
    return end < 0 ? text : text.first(end + 1);
}

} // namespace decant
