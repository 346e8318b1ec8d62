// SPDX-License-Identifier: MIT
#include "core/values/manifest_document.h"

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::ManifestDocument)
};

bool namesIndex(const QString &mediaType)
{
    return mediaType == u"application/vnd.oci.image.index.v1+json" ||
           mediaType == u"application/vnd.docker.distribution.manifest.list.v2+json";
}

bool namesManifest(const QString &mediaType)
{
    return mediaType == u"application/vnd.oci.image.manifest.v1+json" ||
           mediaType == u"application/vnd.docker.distribution.manifest.v2+json";
}

} // namespace

Result<ManifestDocument> readManifestDocument(const QByteArray &body, const QString &contentType)
{
    const auto json = JsonReader::parse(body, u"manifest"_s);
    if (!json)
        return json.error();
    const auto mediaType = json->optionalString("mediaType");
    if (!mediaType)
        return mediaType.error();
    if (contentType.contains(u"distribution.manifest.v1+") ||
        json->json().value(u"schemaVersion").toInt() == 1)
        return Error{ErrorKind::Invalid,
                     Text::tr("This image uses an obsolete format (schema 1). Its owner needs to "
                              "build it again."),
                     {}};

    const bool isIndex = json->has("manifests");
    const bool isManifest = json->has("layers") || json->has("config");
    const bool contradictsItself = (isIndex && isManifest) ||
                                   (isIndex && namesManifest(*mediaType)) ||
                                   (isManifest && namesIndex(*mediaType));
    if (contradictsItself)
        return Error{ErrorKind::Unsafe,
                     Text::tr("The image's manifest is ambiguous: tools would disagree about what "
                              "it contains. Decant refuses it."),
                     *mediaType};
    if (isIndex)
        return ImageIndex::read(*json).transform(
            [](ImageIndex index) { return ManifestDocument(std::move(index)); });
    if (isManifest)
        return ImageManifest::read(*json).transform(
            [](ImageManifest manifest) { return ManifestDocument(std::move(manifest)); });
    return Error{
        ErrorKind::Corrupt, Text::tr("The manifest is neither an image nor an index."), {}};
}

} // namespace decant
