// SPDX-License-Identifier: MIT
#include "core/store/origin_book.h"

#include "core/base/json_reader.h"
#include "core/base/log.h"
#include "core/store/file_error.h"
#include "core/store/file_stream.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUrl>

namespace decant {

namespace {

QJsonObject toJson(const QString &name, const Origin &origin)
{
    QJsonArray layers;
    for (const auto &layer : origin.layers)
        layers.append(layer.toString());
    QJsonObject json{
        {u"name"_s, name},
        {u"image"_s, origin.image},
        {u"manifest"_s, origin.manifestDigest.toString()},
        {u"platform"_s, origin.platform.toString()},
        {u"layers"_s, layers},
        {u"created"_s, origin.created.toUTC().toString(Qt::ISODateWithMs)},
    };
    if (origin.indexDigest)
        json.insert(u"index"_s, origin.indexDigest->toString());
    return json;
}

Result<Origin> fromJson(const QByteArray &text)
{
    const auto json = JsonReader::parse(text, u"origin"_s);
    if (!json)
        return json.error();
    const auto &object = json->json();
    const auto textOf = [&object](QStringView key) { return object.value(key).toString(); };
    auto manifest = Digest::parse(textOf(u"manifest"));
    if (!manifest)
        return manifest.error();
    auto platform = Platform::parse(textOf(u"platform"));
    if (!platform)
        return platform.error();
    Origin origin{
        .image = textOf(u"image"),
        .manifestDigest = *std::move(manifest),
        .indexDigest = {},
        .platform = *std::move(platform),
        .layers = {},
        .created = QDateTime::fromString(textOf(u"created"), Qt::ISODateWithMs),
    };
    if (object.contains(u"index")) {
        auto index = Digest::parse(textOf(u"index"));
        if (!index)
            return index.error();
        origin.indexDigest = *std::move(index);
    }
    for (const auto &layer : object.value(u"layers").toArray()) {
        auto digest = Digest::parse(layer.toString());
        if (!digest)
            return digest.error();
        origin.layers.append(*std::move(digest));
    }
    return origin;
}

} // namespace

Result<void> OriginBook::keep(const QString &name, const Origin &origin) const
{
    if (!QDir().mkpath(m_folder))
        return writeError(m_folder, u"the folder can't be made"_s);
    const auto text = QJsonDocument(toJson(name, origin)).toJson();
    QSaveFile file(pathOf(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    if (!isWritten || !file.commit())
        return writeError(file);
    return {};
}

std::optional<Origin> OriginBook::origin(const QString &name) const
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto origin = fromJson(file.readAll());
    if (!origin) {
        qCWarning(log::store) << file.fileName() << origin.error().what << origin.error().detail;
        return std::nullopt;
    }
    return *std::move(origin);
}

void OriginBook::forget(const QString &name) const
{
    QFile::remove(pathOf(name));
}

Result<void> OriginBook::rename(const QString &name, const QString &newName) const
{
    const auto known = origin(name);
    if (!known)
        return {};
    if (auto kept = keep(newName, *known); !kept)
        return kept;
    if (pathOf(name) != pathOf(newName))
        forget(name);
    return {};
}

QString OriginBook::pathOf(const QString &name) const
{
    const auto file = QUrl::toPercentEncoding(name.toLower());
    return u"%1/%2.json"_s.arg(m_folder, QString::fromLatin1(file));
}

} // namespace decant
