// SPDX-License-Identifier: MIT
#include "core/values/image_reference.h"

#include <QRegularExpression>

namespace decant {

namespace {

const QString dockerHub = u"docker.io"_s;

Error invalid(const QString &what)
{
    return {ErrorKind::Invalid, what, {}};
}

bool matches(const QString &text, const char *pattern)
{
    const QRegularExpression expression(
        QRegularExpression::anchoredPattern(QLatin1StringView(pattern)));
    return expression.match(text).hasMatch();
}

bool looksLikeHost(const QString &component)
{
    return component.contains(u'.') || component.contains(u':') || component == u"localhost" ||
           component != component.toLower();
}

bool isHost(const QString &text)
{
    return matches(
        text,
        R"((?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?)");
}

/// The first character that no reference has, if there is one.
std::optional<QChar> strangeCharacter(const QString &text)
{
    static const QString known = u"._-:/@[]+"_s;
    for (const QChar c : text) {
        const bool isPlain = c.unicode() < 128 && c.isLetterOrNumber();
        if (!isPlain && !known.contains(c))
            return c;
    }
    return std::nullopt;
}

} // namespace

Result<ImageReference> ImageReference::parse(QStringView given)
{
    const QString text = given.trimmed().toString();
    if (text.isEmpty())
        return invalid(tr("Type the name of an image, for example ghcr.io/myorg/myimage:latest."));
    if (const auto scheme = text.indexOf(u"://"); scheme >= 0)
        return invalid(tr("An image name has no “%1” in front: try “%2”.")
                           .arg(text.first(scheme + 3), text.sliced(scheme + 3)));
    if (const auto strange = strangeCharacter(text))
        return invalid(tr("References can't contain “%1”.").arg(*strange));

    ImageReference reference;
    QString name = text;
    if (const auto at = name.indexOf(u'@'); at >= 0) {
        auto digest = Digest::parse(QStringView(name).sliced(at + 1));
        if (!digest)
            return digest.error();
        reference.m_digest = *std::move(digest);
        name.truncate(at);
    }
    // A colon behind the last slash starts the tag; one before it belongs to the port.
    if (const auto colon = name.lastIndexOf(u':'); colon > name.lastIndexOf(u'/')) {
        reference.m_tag = name.sliced(colon + 1);
        name.truncate(colon);
        if (!matches(reference.m_tag, R"(\w[\w.-]{0,127})"))
            return invalid(tr("“%1” is not a tag: a tag has up to 128 letters, digits, “_”, “.” "
                              "and “-”, and starts with none of the last two.")
                               .arg(reference.m_tag));
    } else if (!reference.m_digest) {
        reference.m_tag = u"latest"_s;
    }

    const auto slash = name.indexOf(u'/');
    if (slash > 0 && looksLikeHost(name.first(slash))) {
        reference.m_registry = name.first(slash);
        reference.m_repository = name.sliced(slash + 1);
        if (!isHost(reference.m_registry))
            return invalid(tr("“%1” is not the address of a registry.").arg(reference.m_registry));
    } else {
        reference.m_registry = dockerHub;
        reference.m_repository = name;
    }
    if (reference.m_registry == u"index.docker.io" ||
        reference.m_registry == u"registry-1.docker.io")
        reference.m_registry = dockerHub;

    if (const auto lower = reference.m_repository.toLower(); lower != reference.m_repository) {
        QString better = text;
        return invalid(tr("Repository names are lower case. Use “%1”?")
                           .arg(better.replace(reference.m_repository, lower)));
    }
    if (reference.m_registry == dockerHub && !reference.m_repository.contains(u'/')) {
        if (matches(reference.m_repository, "[0-9a-f]{64}"))
            return invalid(tr("This is an image's ID, which no registry knows. Give its name, "
                              "or its digest behind a name: name@sha256:…"));
        reference.m_repository.prepend(u"library/");
    }
    if (reference.m_repository.size() > 255)
        return invalid(tr("A repository name has at most 255 characters."));
    constexpr auto part = R"([a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)";
    for (const auto &component : reference.m_repository.split(u'/')) {
        if (!matches(component, part))
            return invalid(
                component.isEmpty()
                    ? tr("“%1” is not the name of an image: a part of it is empty.").arg(text)
                    : tr("“%1” is not the name of an image: its parts are letters and "
                         "digits, joined by single “.”, “_” or “-”.")
                          .arg(text));
    }
    return reference;
}

QString ImageReference::apiHost() const
{
    return m_registry == dockerHub ? u"registry-1.docker.io"_s : m_registry;
}

QString ImageReference::manifestName() const
{
    return m_digest ? m_digest->toString() : m_tag;
}

QString ImageReference::toString() const
{
    QString text = m_registry + u'/' + m_repository;
    if (!m_tag.isEmpty())
        text += u':' + m_tag;
    if (m_digest)
        text += u'@' + m_digest->toString();
    return text;
}

QString ImageReference::shortName() const
{
    QString text = toString();
    for (const auto prefix :
         {QLatin1StringView("docker.io/library/"), QLatin1StringView("docker.io/")}) {
        if (!text.startsWith(prefix))
            continue;
        // docker.io/a.b/c is not a.b/c.
        const auto shorter = text.sliced(prefix.size());
        if (const auto same = parse(shorter); same && *same == *this)
            return shorter;
    }
    return text;
}

ImageReference ImageReference::withDigest(const Digest &digest) const
{
    auto pinned = *this;
    pinned.m_digest = digest;
    return pinned;
}

ImageReference ImageReference::withTag(const QString &tag) const
{
    auto other = *this;
    other.m_tag = tag;
    other.m_digest.reset();
    return other;
}

} // namespace decant
