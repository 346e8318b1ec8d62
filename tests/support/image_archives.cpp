// SPDX-License-Identifier: MIT
#include "tests/support/image_archives.h"

#include "tests/support/tar_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace decant {

DockerArchiveBuilder &DockerArchiveBuilder::add(const TestImage &image, const QStringList &names)
{
    QStringList layers;
    for (const auto &layer : image.layers) {
        const auto folder = QString(digestOf(layer).hex()).replace(u'a', u'0');
        layers.append(folder + u"/layer.tar"_s);
        file(folder + u"/VERSION"_s, "1.0");
        file(layers.last(), layer);
    }
    const auto config = digestOf(image.config).hex() + u".json"_s;
    file(config, image.config);
    return addEntry(config.toUtf8(), names, layers);
}

DockerArchiveBuilder &DockerArchiveBuilder::addEntry(const QByteArray &config,
                                                     const QStringList &names,
                                                     const QStringList &layers)
{
    QJsonObject entry{{u"Config"_s, QString::fromUtf8(config)},
                      {u"RepoTags"_s, QJsonArray::fromStringList(names)},
                      {u"Layers"_s, QJsonArray::fromStringList(layers)}};
    if (names.isEmpty())
        entry.insert(u"RepoTags"_s, QJsonValue::Null);
    m_entries.append(QJsonDocument(entry).toJson(QJsonDocument::Compact));
    return *this;
}

DockerArchiveBuilder &DockerArchiveBuilder::file(const QString &name, const QByteArray &content)
{
    m_members.append({name, content, {}});
    return *this;
}

DockerArchiveBuilder &DockerArchiveBuilder::symlink(const QString &name, const QString &target)
{
    m_members.append({name, {}, target});
    return *this;
}

QByteArray DockerArchiveBuilder::manifest() const
{
    return '[' + m_entries.join(',') + ']';
}

QByteArray DockerArchiveBuilder::finish() const
{
    TarBuilder tar;
    for (const auto &[name, content, target] : m_members) {
        if (target.isEmpty())
            tar.file(name.toStdString(), content.toStdString());
        else
            tar.symlink(name.toStdString(), target.toStdString());
    }
    return tar.file("manifest.json", manifest().toStdString()).finish();
}

QByteArray ociArchive(const TestImage &image, const QByteArray &tag,
                      const QList<std::pair<QString, QByteArray>> &extra)
{
    TarBuilder tar;
    tar.dir("blobs/").dir("blobs/sha256/");
    for (const auto &blob : image.blobs() + QList{image.manifest})
        tar.file("./blobs/sha256/" + digestOf(blob).hex().toStdString(), blob.toStdString());
    tar.file("oci-layout", R"({"imageLayoutVersion":"1.0.0"})");
    for (const auto &[name, content] : extra)
        tar.file(name.toStdString(), content.toStdString());
    const auto name = R"(,"annotations":{"org.opencontainers.image.ref.name":")" + tag + "\"}";
    tar.file("index.json", indexOf({indexEntry(image.manifest, {}, name)}).toStdString());
    return tar.finish();
}

QByteArray elfHeader(int machine, bool isWide, bool isLittle)
{
    QByteArray header(64, '\0');
    header.replace(0, 4,
                   QByteArray("\x7f"
                              "ELF"));
    header[4] = isWide ? 2 : 1;
    header[5] = isLittle ? 1 : 2;
    header[isLittle ? 18 : 19] = static_cast<char>(machine & 0xff);
    header[isLittle ? 19 : 18] = static_cast<char>(machine >> 8);
    return header;
}

QByteArray rootTar(int machine)
{
    return TarBuilder()
        .dir("./")
        .dir("./etc/")
        .file("./etc/os-release", "ID=small\n")
        .dir("./bin/")
        .file("./bin/sh", elfHeader(machine).toStdString())
        .finish();
}

} // namespace decant
