// SPDX-License-Identifier: MIT
#include "tests/support/layout_builder.h"

#include "core/values/platform.h"
#include "tests/support/blobs.h"
#include "tests/support/compress.h"

#include <QDir>
#include <QJsonDocument>

namespace decant {

LayoutBuilder::LayoutBuilder(QString folder) : m_folder(std::move(folder))
{
    QDir().mkpath(m_folder + u"/blobs/sha256"_s);
}

QString LayoutBuilder::blobPath(const Digest &digest) const
{
    return m_folder + u"/blobs/sha256/"_s + digest.hex();
}

QJsonObject LayoutBuilder::addBlob(const QByteArray &bytes, const QString &mediaType)
{
    const auto digest = digestOf(bytes);
    writeFile(blobPath(digest), bytes);
    return {{u"mediaType"_s, mediaType},
            {u"digest"_s, digest.toString()},
            {u"size"_s, static_cast<qint64>(bytes.size())}};
}

Digest LayoutBuilder::addLayer(const QByteArray &tar)
{
    const auto layer = addBlob(gzip(tar), u"application/vnd.oci.image.layer.v1.tar+gzip"_s);
    m_layers.append(layer);
    m_diffIds.append(digestOf(tar).toString());
    return Digest::parse(layer.value(u"digest").toString()).value();
}

void LayoutBuilder::claimDiffId(const QString &diffId)
{
    m_diffIds.replace(m_diffIds.size() - 1, diffId);
}

void LayoutBuilder::describeOneMore()
{
    m_diffIds.append(m_diffIds.last());
}

ImageLocation LayoutBuilder::write()
{
    const auto json = [](const QJsonObject &object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    };
    const auto host = Platform::host();
    const QJsonObject config{
        {u"os"_s, host.os()},
        {u"architecture"_s, host.architecture()},
        {u"config"_s, QJsonObject{{u"Env"_s, QJsonArray{u"PATH=/bin"_s}}}},
        {u"rootfs"_s, QJsonObject{{u"type"_s, u"layers"_s}, {u"diff_ids"_s, m_diffIds}}}};
    const auto configBlob = addBlob(json(config), u"application/vnd.oci.image.config.v1+json"_s);
    auto manifest =
        addBlob(json({{u"schemaVersion"_s, 2}, {u"config"_s, configBlob}, {u"layers"_s, m_layers}}),
                u"application/vnd.oci.image.manifest.v1+json"_s);
    manifest.insert(u"annotations"_s,
                    QJsonObject{{u"org.opencontainers.image.ref.name"_s, u"1"_s}});
    writeFile(m_folder + u"/index.json"_s,
              json({{u"schemaVersion"_s, 2}, {u"manifests"_s, QJsonArray{manifest}}}));
    writeFile(m_folder + u"/oci-layout"_s, json({{u"imageLayoutVersion"_s, u"1.0.0"_s}}));
    return ImageLocation::parse(u"oci:"_s + m_folder + u":1"_s).value();
}

} // namespace decant
