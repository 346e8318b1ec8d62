// SPDX-License-Identifier: MIT
#include "app/gui/preferences_file.h"

#include "core/base/error.h"

#include <QSettings>

namespace decant {

namespace {

using Theme = ThemeService::Theme;

const auto themeKey = u"window/theme"_s;
const auto languageKey = u"window/language"_s;
const auto registriesKey = u"window/registries"_s;

} // namespace

Preferences PreferencesFile::read() const
{
    const QSettings file(m_path, QSettings::IniFormat);
    Preferences preferences;
    const auto theme = file.value(themeKey).toString();
    preferences.theme = theme == u"light"  ? Theme::Light
                        : theme == u"dark" ? Theme::Dark
                                           : Theme::System;
    preferences.language = file.value(languageKey).toString();
    preferences.registries = file.value(registriesKey).toStringList();
    return preferences;
}

void PreferencesFile::write(const Preferences &preferences) const
{
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(themeKey, preferences.theme == Theme::Light  ? u"light"_s
                            : preferences.theme == Theme::Dark ? u"dark"_s
                                                               : u"system"_s);
    file.setValue(languageKey, preferences.language);
    file.setValue(registriesKey, preferences.registries);
}

} // namespace decant
