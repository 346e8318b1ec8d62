// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/settings.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings_page.h"

class QComboBox;

namespace decant {

/// Language, theme, and where everything lies.
class GeneralPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// `distributionsFolder`: where new ones go.
    GeneralPage(const Preferences &preferences, const QString &distributionsFolder,
                QWidget *parent = nullptr);

    QComboBox *theme() const { return m_theme; }
    QComboBox *language() const { return m_language; }

signals:
    void themeChosen(decant::ThemeService::Theme theme);
    void languageChosen(const QString &language);

private:
    void makeLanguages(const QString &chosen);

    QComboBox *m_theme;
    QComboBox *m_language;
};

/// The languages that the program speaks, by their codes.
QStringList spokenLanguages();

} // namespace decant
