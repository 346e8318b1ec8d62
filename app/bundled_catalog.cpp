// SPDX-License-Identifier: MIT
#include "app/bundled_catalog.h"

#include "core/base/log.h"

#include <QDir>
#include <QFile>

namespace decant {

namespace {

std::optional<Catalog> readCatalog(const QString &path, const QLocale &locale)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto catalog = Catalog::parse(file.readAll(), locale);
    if (!catalog) {
        qCWarning(log::engine) << path << catalog.error().what << catalog.error().detail;
        return std::nullopt;
    }
    return *std::move(catalog);
}

} // namespace

Catalog bundledCatalog(const QString &dataFolder, const QLocale &locale)
{
    const auto bundled = readCatalog(u":/catalog/catalog.json"_s, locale).value_or(Catalog());
    const auto overlay = readCatalog(QDir(dataFolder).filePath(u"catalog.json"_s), locale);
    return overlay ? bundled.mergedWith(*overlay) : bundled;
}

} // namespace decant
