// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/catalog.h"

#include <QJsonObject>
#include <QStringList>

namespace decant::cli {

/// Whether every word occurs in the entry's names, reference, family, categories or description.
/// Case does not matter. What has been discontinued is found by a word only.
bool matches(const CatalogEntry &entry, const QStringList &words);

/// Name, reference, description.
QStringList catalogRow(const CatalogEntry &entry);

/// What is not known is left out.
QJsonObject catalogEntryJson(const CatalogEntry &entry);

} // namespace decant::cli
