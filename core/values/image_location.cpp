// SPDX-License-Identifier: MIT
#include "core/values/image_location.h"

#include "core/values/distribution_name.h"

#include <QDir>

#include <array>

namespace decant {

ImageLocation::ImageLocation(ImageReference reference) : m_reference(std::move(reference)) {}

ImageLocation::ImageLocation(Transport transport, QString path, QString tag)
    : m_transport(transport), m_path(std::move(path)), m_tag(std::move(tag))
{}

Result<ImageLocation> ImageLocation::parse(const QString &text)
{
    static constexpr std::array later{"oci-archive:", "docker-archive:", "rootfs:"};
    for (const auto *transport : later) {
        if (text.startsWith(QLatin1StringView(transport)))
            return Error{ErrorKind::Invalid,
                         tr("“%1” is not yet understood; use a registry reference or oci:DIR.")
                             .arg(QLatin1StringView(transport)),
                         {}};
    }
    if (!text.startsWith(u"oci:"))
        return ImageReference::parse(text).transform(
            [](ImageReference reference) { return ImageLocation(std::move(reference)); });

    QString path = text.sliced(4);
    QString tag;
    // As skopeo reads it: what follows the last colon is a tag, unless a folder is named so
    // (or it is a Windows drive).
    const auto colon = path.lastIndexOf(u':');
    if (colon > 1 && !path.sliced(colon).contains(u'/') && !QDir(path).exists()) {
        tag = path.sliced(colon + 1);
        path.truncate(colon);
    }
    if (path.isEmpty())
        return Error{ErrorKind::Invalid, tr("Name the folder behind “oci:”."), {}};
    return ImageLocation(Transport::OciLayout, path, tag);
}

QString ImageLocation::toString() const
{
    if (m_transport == Transport::Registry)
        return m_reference->toString();
    return u"oci:"_s + m_path + (m_tag.isEmpty() ? QString() : u':' + m_tag);
}

QString ImageLocation::suggestedName() const
{
    QString base;
    QString tag = m_tag;
    if (m_transport == Transport::Registry) {
        base = m_reference->repository().section(u'/', -1);
        tag = m_reference->tag();
    } else {
        base = QDir(m_path).dirName();
    }
    if (!tag.isEmpty() && tag != u"latest")
        base += u'-' + tag;
    return DistributionName::sanitised(base);
}

} // namespace decant
