// SPDX-License-Identifier: MIT
#include "core/values/image_location.h"

#include "core/values/distribution_name.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>

namespace decant {

namespace {

using Transport = ImageLocation::Transport;

struct Prefix
{
    Transport transport;
    const char *text;
};

constexpr std::array prefixes{
    Prefix{Transport::OciLayout, "oci:"},
    Prefix{Transport::OciArchive, "oci-archive:"},
    Prefix{Transport::DockerArchive, "docker-archive:"},
    Prefix{Transport::RootArchive, "rootfs:"},
};

QString prefixOf(Transport transport)
{
    for (const auto &prefix : prefixes) {
        if (prefix.transport == transport)
            return QString::fromLatin1(prefix.text);
    }
    return {};
}

const QRegularExpression &archiveEnding()
{
    static const QRegularExpression ending(u"\\.(tar(\\.(gz|xz|zst))?|tgz|txz|tzst|wsl)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return ending;
}

bool beginsWithDrive(const QString &text)
{
    return text.size() > 2 && text[0].isLetter() && text[1] == u':' &&
           (text[2] == u'\\' || text[2] == u'/');
}

/// No reference looks so.
bool isPath(const QString &text)
{
    static const QRegularExpression anchored(u"^(/|\\.{1,2}([/\\\\]|$)|\\\\)"_s);
    if (anchored.match(text).hasMatch() || beginsWithDrive(text) || text.endsWith(u'/'))
        return true;
    return archiveEnding().match(text).hasMatch() &&
           (QFileInfo(text).isFile() || !text.contains(u':'));
}

/// Splits "path:tag" where the longest path that is there ends, else at the first colon that is
/// not a drive's.
std::pair<QString, QString> splitTag(const QString &text)
{
    const auto first = text.indexOf(u':', beginsWithDrive(text) ? 2 : 0);
    if (first < 0 || QFileInfo::exists(text))
        return {text, {}};
    for (auto colon = text.lastIndexOf(u':'); colon > first;
         colon = text.lastIndexOf(u':', colon - 1)) {
        if (QFileInfo::exists(text.left(colon)))
            return {text.left(colon), text.sliced(colon + 1)};
    }
    return {text.left(first), text.sliced(first + 1)};
}

} // namespace

ImageLocation::ImageLocation(ImageReference reference) : m_reference(std::move(reference)) {}

ImageLocation::ImageLocation(Transport transport, QString path, QString tag)
    : m_transport(transport), m_path(std::move(path)), m_tag(std::move(tag))
{}

ImageLocation ImageLocation::ofFile(Transport transport, const QString &path, const QString &tag)
{
    return {transport, path, tag};
}

Result<ImageLocation> ImageLocation::parse(const QString &text)
{
    for (const auto &[transport, prefix] : prefixes) {
        if (!text.startsWith(QLatin1StringView(prefix)))
            continue;
        const auto rest = text.sliced(prefixOf(transport).size());
        const auto [path, tag] =
            transport == Transport::RootArchive ? std::pair{rest, QString()} : splitTag(rest);
        if (path.isEmpty())
            return Error{ErrorKind::Invalid,
                         transport == Transport::OciLayout
                             ? tr("Name the folder behind “oci:”.")
                             : tr("Name the file behind “%1”.").arg(QLatin1StringView(prefix)),
                         {}};
        return ImageLocation(transport, path, tag);
    }
    if (isPath(text))
        return ImageLocation(Transport::Path, text, {});
    return ImageReference::parse(text).transform(
        [](ImageReference reference) { return ImageLocation(std::move(reference)); });
}

QString ImageLocation::toString() const
{
    if (m_transport == Transport::Registry)
        return m_reference->toString();
    return prefixOf(m_transport) + m_path + (m_tag.isEmpty() ? QString() : u':' + m_tag);
}

QString ImageLocation::suggestedName() const
{
    auto base =
        isFile() ? QDir(QDir::cleanPath(m_path)).dirName().remove(archiveEnding()) : QString();
    auto tag = m_tag;
    const auto named =
        isFile() ? ImageReference::parse(m_tag) : Result<ImageReference>(*m_reference);
    // A tag is an image's name only where it says more than a version.
    if (named && (!isFile() || m_tag.contains(u':') || m_tag.contains(u'/'))) {
        base = named->repository().section(u'/', -1);
        tag = named->tag();
    }
    if (!tag.isEmpty() && tag != u"latest")
        base += u'-' + tag;
    return DistributionName::sanitised(base);
}

} // namespace decant
