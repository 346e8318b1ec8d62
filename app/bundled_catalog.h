// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/catalog.h"

namespace decant {

/// The catalog that is compiled into the program, with the user's own overlay where there is one:
/// catalog.json in the data folder. It speaks `locale`'s language. An overlay that can't be read is
/// left out and logged.
Catalog bundledCatalog(const QString &dataFolder, const QLocale &locale = QLocale::c());

} // namespace decant
