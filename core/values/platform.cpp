// SPDX-License-Identifier: MIT
#include "core/values/platform.h"

#include "core/base/processor.h"

#include <QStringList>
#include <QSysInfo>

namespace decant {

namespace {

QString normalArchitecture(const QString &name)
{
    if (name == u"x86_64" || name == u"x86-64")
        return u"amd64"_s;
    if (name == u"aarch64")
        return u"arm64"_s;
    if (name == u"i386" || name == u"i686" || name == u"x86")
        return u"386"_s;
    if (name == u"armhf" || name == u"armv7l")
        return u"arm"_s;
    return name;
}

/// The variant as a number to compare: v7 is 7. What an architecture's plain name means comes
/// from containerd's platform defaults, which the other runtimes follow.
int level(const QString &architecture, const QString &variant)
{
    if (variant.startsWith(u'v')) {
        bool isNumber = false;
        const int number = QStringView(variant).sliced(1).toInt(&isNumber);
        return isNumber ? number : -1;
    }
    if (!variant.isEmpty())
        return -1;
    if (architecture == u"arm64")
        return 8;
    if (architecture == u"arm")
        return 7;
    return 1;
}

} // namespace

Platform::Platform(QString os, const QString &architecture, QString variant)
    : m_os(std::move(os)),
      m_architecture(normalArchitecture(architecture)),
      m_variant(std::move(variant))
{}

Result<Platform> Platform::parse(QStringView text)
{
    const auto parts = text.toString().toLower().split(u'/');
    const bool hasEmptyPart = parts.contains(QString());
    if (parts.size() < 2 || parts.size() > 3 || hasEmptyPart)
        return Error{
            ErrorKind::Invalid,
            tr("A platform is written like linux/amd64 or linux/arm64/v8; “%1” is not.").arg(text),
            {}};
    return Platform(parts[0], parts[1], parts.value(2));
}

Platform Platform::host()
{
    return {u"linux"_s, QSysInfo::currentCpuArchitecture()};
}

QString Platform::toString() const
{
    return m_os + u'/' + m_architecture + (m_variant.isEmpty() ? QString() : u'/' + m_variant);
}

int Platform::suitabilityOf(const Platform &image) const
{
    if (m_os != image.m_os || m_architecture != image.m_architecture)
        return 0;
    const int wanted = level(m_architecture, m_variant);
    const int offered = level(m_architecture, image.m_variant);
    if (wanted < 0 || offered < 0)
        return m_variant == image.m_variant ? 1000 : 0;
    if (offered <= wanted)
        return 1000 - (wanted - offered);
    // An image may need more than the first level, and this processor may have it.
    const bool isPlain = m_architecture == u"amd64" && m_variant.isEmpty();
    return isPlain && offered <= x86Level() ? offered : 0;
}

} // namespace decant
