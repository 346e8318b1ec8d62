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
    apply();
}

void ThemeService::setTheme(Theme theme)
{
    m_theme = theme;
    apply();
}

bool ThemeService::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return m_startedDark;
#endif
}

void ThemeService::apply()
{
    const bool isDark = m_theme == Theme::Dark || (m_theme == Theme::System && systemIsDark());
    const auto palette = paletteOf(isDark ? darkTokens() : lightTokens());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace decant
