// SPDX-License-Identifier: MIT
#include "core/values/image_manifest.h"

#include <QSet>

namespace decant {

namespace {

/// Some registries and tools leave media types out or generic; the bytes decide then.
bool isGeneric(const QString &mediaType)
{
    return mediaType.isEmpty() || mediaType == u"application/octet-stream";
}

bool isImageConfig(const QString &mediaType)
{
    return isGeneric(mediaType) || mediaType == u"application/vnd.oci.image.config.v1+json" ||
           mediaType == u"application/vnd.docker.container.image.v1+json";
}

bool isTarLayer(const QString &mediaType)
{
    return isGeneric(mediaType) || mediaType.startsWith(u"application/vnd.oci.image.layer.") ||
           mediaType.startsWith(u"application/vnd.docker.image.rootfs.") ||
           mediaType == u"application/gzip" || mediaType == u"application/x-tar";
}

} // namespace

Result<ImageManifest> ImageManifest::read(const JsonReader &json)
{
    const auto configJson = json.object("config");
    if (!configJson)
        return configJson.error();
    auto config = Descriptor::read(*configJson);
    if (!config)
        return config.error();
    const auto artifactType = json.optionalString("artifactType");
    if (!artifactType)
        return artifactType.error();
    if (!isImageConfig(config->mediaType))
        return Error{ErrorKind::Invalid,
                     tr("This is not a runnable image but something else kept in a registry (%1).")
                         .arg(artifactType->isEmpty() ? config->mediaType : *artifactType),
                     {}};

    ImageManifest manifest(*std::move(config));
    const auto entries = json.optionalObjects("layers");
    if (!entries)
        return entries.error();
    for (const auto &entry : *entries) {
        auto layer = Descriptor::read(entry);
        if (!layer)
            return layer.error();
        if (layer->mediaType.endsWith(u"+encrypted"))
            return Error{ErrorKind::Invalid,
                         tr("The image's layers are encrypted, which Decant can't read."),
                         layer->mediaType};
        if (layer->mediaType.contains(u"erofs") || layer->mediaType.contains(u"squashfs"))
            return Error{ErrorKind::Invalid,
                         tr("The image's layers are file system images, not archives (%1), which "
                            "Decant can't read.")
                             .arg(layer->mediaType),
                         {}};
        if (!isTarLayer(layer->mediaType))
            return Error{ErrorKind::Invalid,
                         tr("This is not a runnable image: it has a layer of type %1.")
                             .arg(layer->mediaType),
                         {}};
        manifest.m_layers.push_back(*std::move(layer));
    }
    return manifest;
}

qint64 ImageManifest::compressedSize() const
{
    QSet<Digest> seen;
    qint64 size = 0;
    for (const auto &layer : m_layers) {
        if (!seen.contains(layer.digest))
            size += layer.size;
        seen.insert(layer.digest);
    }
    return size;
}

} // namespace decant
