// SPDX-License-Identifier: MIT
#include "core/values/descriptor.h"

namespace decant {

namespace {

Result<std::optional<Platform>> readPlatform(const JsonReader &json)
{
    const auto object = json.optionalObject("platform");
    if (!object)
        return object.error();
    if (!*object)
        return std::optional<Platform>();
    const auto os = (*object)->optionalString("os");
    const auto architecture = (*object)->optionalString("architecture");
    const auto variant = (*object)->optionalString("variant");
    for (const auto *part : {&os, &architecture, &variant}) {
        if (!*part)
            return part->error();
    }
    return std::optional(Platform(*os, *architecture, *variant));
}

} // namespace

Result<Descriptor> Descriptor::read(const JsonReader &json)
{
    const auto mediaType = json.optionalString("mediaType");
    if (!mediaType)
        return mediaType.error();
    const auto digestText = json.string("digest");
    if (!digestText)
        return digestText.error();
    auto digest = Digest::parse(*digestText);
    if (!digest)
        return Error{ErrorKind::Corrupt, digest.error().what, {}};
    const auto size = json.integer("size");
    if (!size)
        return size.error();
    if (*size < 0)
        return Error{ErrorKind::Corrupt,
                     QCoreApplication::translate("decant::Descriptor",
                                                 "The image states a negative size for %1.")
                         .arg(*digestText),
                     {}};
    auto platform = readPlatform(json);
    if (!platform)
        return platform.error();
    const auto artifactType = json.optionalString("artifactType");
    if (!artifactType)
        return artifactType.error();
    auto urls = json.optionalStrings("urls");
    if (!urls)
        return urls.error();
    const auto annotations = json.json().value(u"annotations").toObject();
    return Descriptor{
        .mediaType = *mediaType,
        .digest = *std::move(digest),
        .size = *size,
        .platform = *std::move(platform),
        .artifactType = *artifactType,
        .isAttestation =
            annotations.value(u"vnd.docker.reference.type").toString() == u"attestation-manifest",
        .urls = *std::move(urls),
    };
}

} // namespace decant
