// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/system_colors.h"
#include "ui/common/theme.h"

namespace decant {

/// Dresses the application: the style, and the palette that fits the system's colours, now and
/// when they change.
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
    ~ThemeService() override;

    void setTheme(Theme theme);
    Theme theme() const { return m_theme; }
    /// Instead of this system's own.
    void setSystemColors(std::unique_ptr<SystemColors> colors);

private:
    void apply();
    bool systemIsDark() const;

    Theme m_theme;
    bool m_startedDark; ///< What the system's own palette said, before ours.
    std::unique_ptr<SystemColors> m_colors;
};

} // namespace decant
