// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings_page.h"

class QComboBox;

namespace decant {

class PathField;
class StatusLine;

/// Language, theme, terminal, and what a new distribution begins with.
class GeneralPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// The engine must outlive the page.
    GeneralPage(const Preferences &preferences, const Engine &engine, QWidget *parent = nullptr);

    QComboBox *theme() const { return m_theme; }
    QComboBox *language() const { return m_language; }
    /// Hidden where there is nothing to be chosen; so is the version.
    QComboBox *terminal() const { return m_terminal; }
    QComboBox *wslVersion() const { return m_wslVersion; }
    PathField *folder() const { return m_folder; }
    StatusLine *folderStatus() const { return m_folderStatus; }
    /// What stands there now, in the place of what `settings` says of it.
    void putInto(Settings &settings) const;

signals:
    void themeChosen(decant::ThemeService::Theme theme);
    void languageChosen(const QString &language);
    /// See putInto().
    void changed();

private:
    void makeLanguages(const QString &chosen);
    void makeHostChoices();
    void makeFolder();
    bool judgeFolder();
    void takeFolder();
    void resetFolder();

    const Engine &m_engine;
    HostPreferences m_host;
    QComboBox *m_theme;
    QComboBox *m_language;
    QComboBox *m_terminal;
    QComboBox *m_wslVersion;
    PathField *m_folder;
    StatusLine *m_folderStatus;
};

/// The languages that the program speaks, by their codes.
QStringList spokenLanguages();

} // namespace decant
