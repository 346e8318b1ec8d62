// SPDX-License-Identifier: MIT
#include "app/cli/distribution_text.h"

#include "app/cli/printable.h"
#include "core/base/human_text.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace decant::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::cli::DistributionText)
};

QJsonObject distributionJson(const Distribution &distribution)
{
    QJsonObject json{{u"name"_s, distribution.name},
                     {u"state"_s, nameOf(distribution.state)},
                     {u"location"_s, distribution.location},
                     {u"default"_s, distribution.isDefault}};
    if (!distribution.system.isEmpty())
        json.insert(u"system"_s, distribution.system);
    if (distribution.size)
        json.insert(u"size"_s, *distribution.size);
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

QJsonArray distributionsJson(const QList<Distribution> &distributions)
{
    QJsonArray json;
    for (const auto &distribution : distributions)
        json.append(distributionJson(distribution));
    return json;
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
