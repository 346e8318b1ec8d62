// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme_service.h"

#include <QString>
#include <QStringList>

namespace decant {

/// How the window is, for the one who uses it; the core knows nothing of it.
struct Preferences
{
    ThemeService::Theme theme = ThemeService::Theme::System;
    QString language{};       ///< "de"; empty: the system's.
    QStringList registries{}; ///< Those that the user has named, beside the well-known ones.

    bool operator==(const Preferences &) const = default;
};

} // namespace decant
