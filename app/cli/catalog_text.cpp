// SPDX-License-Identifier: MIT
#include "app/cli/catalog_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace decant::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::cli::CatalogText)
};

} // namespace

QJsonObject catalogEntryJson(const CatalogEntry &entry)
{
    QJsonObject json{{u"id"_s, entry.id},
                     {u"name"_s, entry.name},
                     {u"image"_s, entry.reference.toString()},
                     {u"tags"_s, QJsonArray::fromStringList(entry.tags)},
                     {u"categories"_s, QJsonArray::fromStringList(entry.categories)},
                     {u"family"_s, entry.family},
                     {u"packageManager"_s, entry.packageManager},
                     {u"architectures"_s, QJsonArray::fromStringList(entry.architectures)},
                     {u"init"_s, entry.init},
                     {u"user"_s, entry.user},
                     {u"status"_s, entry.status == CatalogEntry::Status::Active
                                       ? u"active"_s
                                       : u"discontinued"_s},
                     {u"homepage"_s, entry.homepage},
                     {u"description"_s, entry.description},
                     {u"notes"_s, entry.notes}};
    if (!entry.cpuLevel.isEmpty())
        json.insert(u"cpuLevel"_s, entry.cpuLevel);
    if (entry.approximateSize)
        json.insert(u"approximateSize"_s, *entry.approximateSize);
    if (entry.replacement)
        json.insert(u"replacement"_s, entry.replacement->toString());
    return json;
}

QStringList catalogRow(const CatalogEntry &entry)
{
    const auto name = entry.status == CatalogEntry::Status::Active
                          ? entry.name
                          : Text::tr("%1 (discontinued)").arg(entry.name);
    return {name, entry.reference.shortName(), entry.description};
}

bool matches(const CatalogEntry &entry, const QStringList &words)
{
    if (words.isEmpty())
        return entry.status == CatalogEntry::Status::Active;
    const auto text = QStringList{entry.id,     entry.name,        entry.reference.toString(),
                                  entry.family, entry.description, entry.categories.join(u' ')}
                          .join(u'\n');
    return std::ranges::all_of(
        words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace decant::cli
