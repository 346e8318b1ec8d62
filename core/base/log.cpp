// SPDX-License-Identifier: MIT
#include "core/base/log.h"

namespace decant::log {

Q_LOGGING_CATEGORY(store, "decant.store", QtInfoMsg)
Q_LOGGING_CATEGORY(registry, "decant.registry", QtInfoMsg)
Q_LOGGING_CATEGORY(platform, "decant.platform", QtInfoMsg)
Q_LOGGING_CATEGORY(engine, "decant.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(ui, "decant.ui", QtInfoMsg)

} // namespace decant::log
