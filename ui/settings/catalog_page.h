// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/catalog.h"
#include "ui/settings/settings_page.h"

namespace decant {

/// Where the catalog comes from.
class CatalogPage final : public SettingsPage
{
    Q_OBJECT

public:
    CatalogPage(const Catalog &catalog, const QString &dataFolder, QWidget *parent = nullptr);
};

} // namespace decant
