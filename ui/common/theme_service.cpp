// SPDX-License-Identifier: MIT
#include "ui/common/theme_service.h"

#include "ui/common/decant_style.h"

#include <QApplication>
#include <QStyleHints>
#include <QToolTip>

namespace decant {

ThemeService::ThemeService(Theme theme, QObject *parent)
    : QObject(parent), m_theme(theme), m_startedDark(tokensOf(QApplication::palette()).isDark)
{
    QApplication::setStyle(new DecantStyle);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &ThemeService::apply);
#endif
    setSystemColors(SystemColors::make());
}

ThemeService::~ThemeService() = default;

void ThemeService::setSystemColors(std::unique_ptr<SystemColors> colors)
{
    m_colors = std::move(colors);
    connect(m_colors.get(), &SystemColors::changed, this, &ThemeService::apply);
    apply();
}

void ThemeService::setTheme(Theme theme)
{
    m_theme = theme;
    apply();
}

bool ThemeService::systemIsDark() const
{
    if (m_colors->wish().isDark)
        return *m_colors->wish().isDark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    return m_startedDark;
}

void ThemeService::apply()
{
    if (auto *style = qobject_cast<DecantStyle *>(QApplication::style()))
        style->setCalm(m_colors->wish().isCalm);
    const bool isDark = m_theme == Theme::Dark || (m_theme == Theme::System && systemIsDark());
    const auto &plain = isDark ? darkTokens() : lightTokens();
    const auto &strong = isDark ? strongDarkTokens() : strongLightTokens();
    const auto &wish = m_colors->wish();
    const auto palette = paletteOf(wish.contrast         ? contrastTokens(*wish.contrast)
                                   : wish.isHighContrast ? strong
                                                         : plain);
    // A change of the palette is told to every widget: not for nothing.
    if (palette == QApplication::palette())
        return;
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace decant
