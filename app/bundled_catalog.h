// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/catalog.h"

namespace decant {

class Engine;

/// The catalog that is compiled into the program, with those that came from elsewhere and are on,
/// and at last the user's own overlay where there is one: catalog.json in the data folder. It
/// speaks `locale`'s language. An overlay that can't be read is left out and logged.
Catalog bundledCatalog(const Engine &engine, const QLocale &locale = QLocale::c());

} // namespace decant
