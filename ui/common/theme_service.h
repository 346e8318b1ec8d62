// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QObject>

namespace decant {

/// Dresses the application: the style, and the palette that fits the system's colours, now and
/// when they change (where Qt tells: from 6.5 on).
class ThemeService final : public QObject
{
    Q_OBJECT

public:
    enum class Theme
    {
        System,
        Light,
        Dark
    };

    explicit ThemeService(Theme theme = Theme::System, QObject *parent = nullptr);
    void setTheme(Theme theme);

private:
    void apply();
    bool systemIsDark() const;

    Theme m_theme;
    bool m_startedDark; ///< What the system's own palette said, before ours.
};

} // namespace decant
