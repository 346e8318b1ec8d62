// SPDX-License-Identifier: MIT
#include "core/values/registry_name.h"

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::RegistryName)
};

} // namespace

Result<QString> parseRegistryName(QStringView text)
{
    auto name = text.trimmed().toString();
    const auto scheme = name.indexOf(u"://");
    if (scheme >= 0)
        name = name.sliced(scheme + 3).section(u'/', 0, 0);
    else if (name.endsWith(u'/'))
        name.chop(1);
    const auto image = anyImageOf(name);
    if (!image || canonicalRegistry(name) != canonicalRegistry(image->registry()))
        return Error{ErrorKind::Invalid,
                     Text::tr("“%1” is not the address of a registry; one looks like ghcr.io, "
                              "docker.io or host:5000.")
                         .arg(name.section(u'@', -1)), // Before it, a secret may stand.
                     {}};
    return canonicalRegistry(name);
}

QString canonicalRegistry(const QString &name)
{
    const auto lower = name.toLower();
    return lower == u"index.docker.io" || lower == u"registry-1.docker.io" ? u"docker.io"_s : lower;
}

Result<ImageReference> anyImageOf(const QString &registry)
{
    return ImageReference::parse(registry + u"/any/image"_s);
}

} // namespace decant
