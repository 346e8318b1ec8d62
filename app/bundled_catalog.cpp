// SPDX-License-Identifier: MIT
#include "app/bundled_catalog.h"

#include "core/base/log.h"
#include "core/engine/engine.h"

#include <QDir>
#include <QFile>

namespace decant {

namespace {

std::optional<Catalog> parsed(const QByteArray &text, const QString &from, const QLocale &locale)
{
    auto catalog = Catalog::parse(text, locale);
    if (!catalog) {
        qCWarning(log::engine) << from << catalog.error().what << catalog.error().detail;
        return std::nullopt;
    }
    return *std::move(catalog);
}

std::optional<Catalog> readCatalog(const QString &path, const QLocale &locale)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return parsed(file.readAll(), path, locale);
}

} // namespace

Catalog bundledCatalog(const Engine &engine, const QLocale &locale)
{
    auto bundled = readCatalog(u":/catalog/catalog.json"_s, locale).value_or(Catalog());
    for (const auto &text : engine.furtherCatalogs()) {
        if (const auto further = parsed(text, u"catalogs"_s, locale))
            bundled = bundled.joinedBy(*further);
    }
    const QDir data(engine.settings().dataFolder);
    const auto overlay = readCatalog(data.filePath(u"catalog.json"_s), locale);
    return overlay ? bundled.mergedWith(*overlay) : bundled;
}

} // namespace decant
