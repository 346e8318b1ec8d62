// SPDX-License-Identifier: MIT
#include "tests/support/test_image.h"

#include <QDir>

namespace decant {

namespace {

QByteArray descriptor(const QByteArray &mediaType, const QByteArray &content,
                      const QByteArray &extra = {})
{
    return R"({"mediaType":")" + mediaType + R"(","digest":")" +
           digestOf(content).toString().toLatin1() + R"(","size":)" +
           QByteArray::number(content.size()) + extra + '}';
}

QByteArray platformFields(const Platform &platform)
{
    QByteArray json = R"("os":")" + platform.os().toLatin1() + R"(","architecture":")" +
                      platform.architecture().toLatin1() + '"';
    if (!platform.variant().isEmpty())
        json += R"(,"variant":")" + platform.variant().toLatin1() + '"';
    return json;
}

} // namespace

TestImage TestImage::of(const QList<QByteArray> &layers, const Platform &platform)
{
    QByteArrayList diffIds;
    QByteArrayList descriptors;
    for (const auto &layer : layers) {
        diffIds.append('"' + digestOf(layer).toString().toLatin1() + '"');
        descriptors.append(descriptor("application/vnd.oci.image.layer.v1.tar", layer));
    }
    TestImage image;
    image.layers = layers;
    image.config = '{' + platformFields(platform) +
                   R"(,"config":{"Cmd":["/bin/sh"]},"rootfs":{"type":"layers","diff_ids":[)" +
                   diffIds.join(',') + "]}}";
    image.manifest = R"({"schemaVersion":2,"mediaType":")" + QByteArray(ociManifestType) +
                     R"(","config":)" +
                     descriptor("application/vnd.oci.image.config.v1+json", image.config) +
                     R"(,"layers":[)" + descriptors.join(',') + "]}";
    return image;
}

QByteArray indexEntry(const QByteArray &document, const Platform &platform, const QByteArray &extra)
{
    const auto *type = document.contains("\"manifests\"") ? ociIndexType : ociManifestType;
    const auto fields =
        platform.isEmpty() ? QByteArray() : R"(,"platform":{)" + platformFields(platform) + '}';
    return descriptor(type, document, fields + extra);
}

QByteArray indexOf(const QList<QByteArray> &entries)
{
    return R"({"schemaVersion":2,"mediaType":")" + QByteArray(ociIndexType) + R"(","manifests":[)" +
           QByteArrayList(entries).join(',') + "]}";
}

void writeLayout(const QString &folder, const QList<QByteArray> &blobs,
                 const QList<QByteArray> &entries)
{
    QDir().mkpath(folder + u"/blobs/sha256"_s);
    writeFile(folder + u"/oci-layout"_s, R"({"imageLayoutVersion":"1.0.0"})");
    writeFile(folder + u"/index.json"_s, indexOf(entries));
    for (const auto &blob : blobs)
        writeFile(folder + u"/blobs/sha256/"_s + digestOf(blob).hex(), blob);
}

} // namespace decant
