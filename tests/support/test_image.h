// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/platform.h"
#include "tests/support/blobs.h"

#include <QList>

namespace decant {

/// An image made of whatever bytes the test wants its layers to be: valid as far as a registry
/// and whoever reads manifests can tell.
struct TestImage
{
    QList<QByteArray> layers;
    QByteArray config;
    QByteArray manifest;

    static TestImage of(const QList<QByteArray> &layers,
                        const Platform &platform = {u"linux"_s, u"amd64"_s});

    Digest digest() const { return digestOf(manifest); }
    Descriptor layer(qsizetype number) const { return blobOf(layers.at(number)); }
    QList<QByteArray> blobs() const { return layers + QList<QByteArray>{config}; }
};

/// An index's entry. `platform` may be empty; `extra` is put in as it is: ",\"annotations\":{}".
QByteArray indexEntry(const QByteArray &document, const Platform &platform,
                      const QByteArray &extra = {});
QByteArray indexOf(const QList<QByteArray> &entries);

/// A folder in OCI layout with these blobs, its index.json listing these entries.
void writeLayout(const QString &folder, const QList<QByteArray> &blobs,
                 const QList<QByteArray> &entries);

inline constexpr auto ociIndexType = "application/vnd.oci.image.index.v1+json";
inline constexpr auto ociManifestType = "application/vnd.oci.image.manifest.v1+json";

} // namespace decant
