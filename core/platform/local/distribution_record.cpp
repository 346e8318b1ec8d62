// SPDX-License-Identifier: MIT
#include "core/platform/local/distribution_record.h"

#include "core/base/json_reader.h"
#include "core/values/first_boot_json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <utility>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::DistributionRecord)
};

constexpr qint64 mostBytes = qint64{4} * 1024 * 1024;

QJsonObject jsonOf(const Origin &origin)
{
    QJsonArray layers;
    for (const auto &layer : origin.layers)
        layers.append(layer.toString());
    QJsonObject json{{u"image"_s, origin.image},
                     {u"manifest"_s, origin.manifestDigest.toString()},
                     {u"platform"_s, origin.platform.toString()},
                     {u"layers"_s, layers},
                     {u"created"_s, origin.created.toUTC().toString(Qt::ISODateWithMs)}};
    if (!origin.layerSizes.isEmpty()) {
        QJsonArray sizes;
        for (const auto size : origin.layerSizes)
            sizes.append(size);
        json.insert(u"layerSizes"_s, sizes);
    }
    if (!origin.system.isEmpty())
        json.insert(u"system"_s, origin.system);
    if (origin.imageCreated.isValid())
        json.insert(u"imageCreated"_s, origin.imageCreated.toUTC().toString(Qt::ISODateWithMs));
    if (origin.setup)
        json.insert(u"setup"_s, firstBootJson(*origin.setup));
    if (origin.indexDigest)
        json.insert(u"index"_s, origin.indexDigest->toString());
    return json;
}

QJsonObject jsonOf(const LaunchDefaults &launch)
{
    QJsonObject json{{u"environment"_s, QJsonArray::fromStringList(launch.environment)},
                     {u"user"_s, launch.user},
                     {u"hostname"_s, launch.hostname}};
    if (launch.uid)
        json.insert(u"uid"_s, qint64(*launch.uid));
    if (!launch.wslUser.isEmpty())
        json.insert(u"wslUser"_s, launch.wslUser);
    if (launch.systemd)
        json.insert(u"systemd"_s, *launch.systemd);
    return json;
}

Result<Origin> readOrigin(const JsonReader &json)
{
    const auto text = [&json](QStringView key) { return json.json().value(key).toString(); };
    auto manifest = Digest::parse(text(u"manifest"));
    if (!manifest)
        return manifest.error();
    Origin origin{.image = text(u"image"),
                  .manifestDigest = *std::move(manifest),
                  .indexDigest = {},
                  .platform = Platform::parse(text(u"platform")).value_or(Platform()),
                  .layers = {},
                  .created = QDateTime::fromString(text(u"created"), Qt::ISODateWithMs)};
    if (auto index = Digest::parse(text(u"index")); index)
        origin.indexDigest = *std::move(index);
    const auto layers = json.optionalStrings("layers");
    if (!layers)
        return layers.error();
    for (const auto &layer : *layers) {
        auto digest = Digest::parse(layer);
        if (!digest)
            return digest.error();
        origin.layers.append(*std::move(digest));
    }
    for (const auto &size : json.json().value(u"layerSizes").toArray())
        origin.layerSizes.append(size.toInteger());
    origin.imageCreated = QDateTime::fromString(text(u"imageCreated"), Qt::ISODateWithMs);
    origin.system = text(u"system");
    if (const auto setup = json.json().value(u"setup"); setup.isObject())
        origin.setup = firstBootFromJson(setup.toObject());
    return origin;
}

Result<LaunchDefaults> readLaunch(const JsonReader &json)
{
    auto environment = json.optionalStrings("environment");
    if (!environment)
        return environment.error();
    const auto text = [&json](QStringView key) { return json.json().value(key).toString(); };
    LaunchDefaults launch{.environment = *std::move(environment),
                          .user = text(u"user"),
                          .hostname = text(u"hostname"),
                          .wslUser = text(u"wslUser")};
    if (const auto uid = json.json().value(u"uid"); uid.isDouble())
        launch.uid = static_cast<quint32>(uid.toInteger());
    if (const auto systemd = json.json().value(u"systemd"); systemd.isBool())
        launch.systemd = systemd.toBool();
    return launch;
}

} // namespace

void DistributionRecord::swapPlaces()
{
    std::swap(location, other->location);
    std::swap(ownsLocation, other->ownsLocation);
}

QByteArray DistributionRecord::toJson() const
{
    QJsonObject json{{u"name"_s, name},
                     {u"launch"_s, jsonOf(launch)},
                     {u"size"_s, size},
                     {u"mapped"_s, isMapped}};
    if (origin)
        json.insert(u"origin"_s, jsonOf(*origin));
    if (!location.isEmpty()) {
        json.insert(u"location"_s, location);
        json.insert(u"ownsLocation"_s, ownsLocation);
    }
    if (other)
        json.insert(u"other"_s, QJsonObject{{u"location"_s, other->location},
                                            {u"ownsLocation"_s, other->ownsLocation}});
    return QJsonDocument(json).toJson();
}

Result<DistributionRecord> DistributionRecord::fromJson(const QByteArray &text)
{
    const auto json = JsonReader::parse(text, u"distribution record"_s);
    if (!json)
        return json.error();
    DistributionRecord record;
    record.name = json->json().value(u"name").toString();
    record.size = json->json().value(u"size").toInteger();
    record.isMapped = json->json().value(u"mapped").toBool();
    record.location = json->json().value(u"location").toString();
    record.ownsLocation = json->json().value(u"ownsLocation").toBool();
    const auto other = json->optionalObject("other");
    if (!other)
        return other.error();
    if (*other)
        record.other = OtherPlace{.location = (*other)->json().value(u"location").toString(),
                                  .ownsLocation = (*other)->json().value(u"ownsLocation").toBool()};
    const auto launch = json->optionalObject("launch");
    if (!launch)
        return launch.error();
    if (*launch) {
        auto defaults = readLaunch(**launch);
        if (!defaults)
            return defaults.error();
        record.launch = *std::move(defaults);
    }
    const auto origin = json->optionalObject("origin");
    if (!origin)
        return origin.error();
    if (*origin) {
        auto known = readOrigin(**origin);
        if (!known)
            return Error{ErrorKind::Corrupt, known.error().what, {}};
        record.origin = *std::move(known);
    }
    return record;
}

Result<void> DistributionRecord::save(const QString &path) const
{
    QSaveFile file(path);
    const auto text = toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return Error{isFull ? ErrorKind::NoSpace : ErrorKind::Failed,
                 Text::tr("“%1” can't be written.").arg(path), file.errorString()};
}

Result<DistributionRecord> DistributionRecord::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, Text::tr("“%1” can't be read.").arg(path),
                     file.errorString()};
    return fromJson(file.read(mostBytes));
}

} // namespace decant
