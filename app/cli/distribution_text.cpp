// SPDX-License-Identifier: MIT
#include "app/cli/distribution_text.h"

#include "app/cli/printable.h"
#include "core/base/human_text.h"
#include "core/values/first_boot_json.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace decant::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::cli::DistributionText)
};

QJsonObject updateJson(const UpdateCheck &check)
{
    QJsonObject json{{u"result"_s, nameOf(check.result)},
                     {u"checked"_s, check.checked.toUTC().toString(Qt::ISODate)}};
    if (check.digest)
        json.insert(u"digest"_s, check.digest->toString());
    if (check.created.isValid())
        json.insert(u"created"_s, check.created.toUTC().toString(Qt::ISODate));
    return json;
}

QJsonObject distributionJson(const Distribution &distribution)
{
    QJsonObject json{{u"name"_s, distribution.name},
                     {u"state"_s, nameOf(distribution.state)},
                     {u"location"_s, distribution.location},
                     {u"default"_s, distribution.isDefault}};
    if (!distribution.defaultUser.isEmpty())
        json.insert(u"defaultUser"_s, distribution.defaultUser);
    if (distribution.defaultUid)
        json.insert(u"defaultUid"_s, static_cast<qint64>(*distribution.defaultUid));
    if (distribution.wslVersion)
        json.insert(u"wslVersion"_s, *distribution.wslVersion);
    if (distribution.systemd)
        json.insert(u"systemd"_s, *distribution.systemd);
    if (!distribution.system.isEmpty())
        json.insert(u"system"_s, distribution.system);
    if (distribution.size)
        json.insert(u"size"_s, *distribution.size);
    if (distribution.mostSize)
        json.insert(u"mostSize"_s, *distribution.mostSize);
    if (!distribution.origin)
        return json;
    const auto &origin = *distribution.origin;
    QJsonArray layers;
    for (const auto &layer : origin.layers)
        layers.append(layer.toString());
    json.insert(u"image"_s, origin.image);
    json.insert(u"digest"_s, origin.manifestDigest.toString());
    if (origin.indexDigest)
        json.insert(u"indexDigest"_s, origin.indexDigest->toString());
    json.insert(u"platform"_s, origin.platform.toString());
    json.insert(u"layers"_s, layers);
    json.insert(u"created"_s, origin.created.toString(Qt::ISODate));
    if (!origin.layerSizes.isEmpty()) {
        QJsonArray sizes;
        for (const auto size : origin.layerSizes)
            sizes.append(size);
        json.insert(u"layerSizes"_s, sizes);
    }
    if (origin.imageCreated.isValid())
        json.insert(u"imageCreated"_s, origin.imageCreated.toUTC().toString(Qt::ISODate));
    if (origin.setup)
        json.insert(u"setup"_s, firstBootJson(*origin.setup));
    return json;
}

} // namespace

QStringList distributionTable(const QList<Distribution> &distributions)
{
    if (distributions.isEmpty())
        return {};
    QList<QStringList> rows{{Text::tr("NAME"), Text::tr("STATE"), Text::tr("SIZE"),
                             Text::tr("DIGEST"), Text::tr("IMAGE")}};
    for (const auto &distribution : distributions) {
        const auto &origin = distribution.origin;
        rows.append({distribution.isDefault ? distribution.name + u'*' : distribution.name,
                     nameOf(distribution.state),
                     distribution.size ? humanSize(*distribution.size) : u"-"_s,
                     origin ? u"sha256:"_s + origin->manifestDigest.shortHex() : u"-"_s,
                     origin ? origin->image : u"-"_s});
    }
    return alignedColumns(rows);
}

QJsonArray distributionsJson(const QList<Distribution> &distributions,
                             const std::function<UpdateCheck(const Distribution &)> &update)
{
    QJsonArray json;
    for (const auto &distribution : distributions) {
        auto one = distributionJson(distribution);
        const auto check = update ? update(distribution) : UpdateCheck();
        if (check.result != UpdateCheck::Result::NotAsked)
            one.insert(u"update"_s, updateJson(check));
        json.append(one);
    }
    return json;
}

QString updateText(const Distribution &distribution, const UpdateCheck &check)
{
    switch (check.result) {
    case UpdateCheck::Result::NotAsked:
        return {};
    case UpdateCheck::Result::UpToDate:
        return Text::tr("“%1” is up to date.").arg(distribution.name);
    case UpdateCheck::Result::CouldNotCheck:
        return Text::tr("Whether there is a newer image than that of “%1” can't be told now.")
            .arg(distribution.name);
    case UpdateCheck::Result::Newer:
        break;
    }
    return check.created.isValid()
               ? Text::tr("A newer image of “%1” is available, of %2.")
                     .arg(distribution.name, check.created.toString(Qt::ISODate).left(10))
               : Text::tr("A newer image of “%1” is available.").arg(distribution.name);
}

QStringList alignedColumns(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    QList<QStringList> cells;
    for (const auto &row : rows) {
        QStringList safe;
        for (const auto &cell : row)
            safe.append(printable(cell));
        widths.resize(std::max(widths.size(), safe.size()));
        for (qsizetype i = 0; i < safe.size(); ++i)
            widths[i] = std::max(widths[i], safe[i].size());
        cells.append(safe);
    }

    QStringList lines;
    for (auto &row : cells) {
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            row[i] = row[i].leftJustified(widths[i]);
        lines.append(row.join(u"  "));
    }
    return lines;
}

} // namespace decant::cli
