// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"
#include "core/values/catalog.h"
#include "ui/settings/preferences.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace decant {

class CatalogPage;
class GeneralPage;
class NetworkPage;
class RegistriesPage;
class StoragePage;

/// Settings in, settings out: whatever is changed applies at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    enum Page
    {
        General,
        Registries,
        Network,
        CatalogSources,
        Storage
    };

    /// The engine and the catalog must outlive the dialog.
    SettingsDialog(Engine &engine, const Catalog &catalog, const Preferences &preferences,
                   QWidget *parent = nullptr);

    void showPage(Page page);
    GeneralPage *general() const { return m_general; }
    RegistriesPage *registries() const { return m_registries; }
    NetworkPage *network() const { return m_network; }
    CatalogPage *catalogSources() const { return m_catalogSources; }
    StoragePage *storage() const { return m_storage; }

signals:
    void settingsChanged(const decant::Settings &settings);
    void preferencesChanged(const decant::Preferences &preferences);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeFooter();
    void connectPages();
    void tellSettings();
    void tellPreferences();

    Engine &m_engine;
    const Catalog &m_catalog;
    Preferences m_preferences;
    // Made anew when the language changes.
    QWidget *m_contents = nullptr;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    GeneralPage *m_general;
    RegistriesPage *m_registries;
    NetworkPage *m_network;
    CatalogPage *m_catalogSources;
    StoragePage *m_storage;
};

} // namespace decant
