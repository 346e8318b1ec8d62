// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

/// One category per room: QT_LOGGING_RULES="decant.registry.debug=true" shows what it does.
/// Nothing secret is ever logged: no Authorization header, no token, no URL's query.
namespace decant::log {

Q_DECLARE_LOGGING_CATEGORY(store)
Q_DECLARE_LOGGING_CATEGORY(registry)
Q_DECLARE_LOGGING_CATEGORY(platform)
Q_DECLARE_LOGGING_CATEGORY(engine)
Q_DECLARE_LOGGING_CATEGORY(ui)

} // namespace decant::log
