// SPDX-License-Identifier: MIT
#include "ui/settings/settings_dialog.h"

#include "ui/common/decant_style.h"
#include "ui/common/icons.h"
#include "ui/common/panel.h"
#include "ui/settings/catalog_page.h"
#include "ui/settings/general_page.h"
#include "ui/settings/network_page.h"
#include "ui/settings/registries_page.h"
#include "ui/settings/settings_list_delegate.h"
#include "ui/settings/storage_page.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace decant {

namespace {

constexpr int listWidth = 188;

} // namespace

SettingsDialog::SettingsDialog(Engine &engine, const Catalog &catalog,
                               const Preferences &preferences, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_catalog(catalog), m_preferences(preferences)
{
    resize(760, 560);
    setMinimumSize(680, 480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    build();
}

void SettingsDialog::build()
{
    setWindowTitle(tr("Settings"));
    m_contents = new QWidget;
    m_list = new QListWidget;
    m_pages = new QStackedWidget;
    m_general = new GeneralPage(m_preferences, m_engine);
    m_registries = new RegistriesPage(m_engine, m_preferences);
    m_network = new NetworkPage(m_engine);
    m_catalogSources = new CatalogPage(m_catalog, m_engine);
    m_storage = new StoragePage(m_engine);
    const auto add = [this](Symbol symbol, const QString &name, QWidget *page) {
        m_list->addItem(new QListWidgetItem(symbolIcon(symbol), name));
        auto *scroll = new QScrollArea;
        scroll->setWidget(page);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->viewport()->setAutoFillBackground(false);
        page->setAutoFillBackground(false);
        m_pages->addWidget(scroll);
    };
    add(Symbol::Gear, tr("General"), m_general);
    add(Symbol::Key, tr("Registries"), m_registries);
    add(Symbol::Globe, tr("Network"), m_network);
    add(Symbol::List, tr("Catalog"), m_catalogSources);
    add(Symbol::Disk, tr("Storage"), m_storage);
    m_list->setItemDelegate(new SettingsListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(listWidth);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Settings"));

    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(makeFooter());
    layout()->addWidget(m_contents);
    connectPages();
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

QWidget *SettingsDialog::makeFooter()
{
    auto *footer = new QWidget;
    auto *close = new QPushButton(tr("&Close"));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 12, 16, 12);
    row->addStretch();
    row->addWidget(close);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return footer;
}

void SettingsDialog::connectPages()
{
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_network, &NetworkPage::changed, this, &SettingsDialog::tellSettings);
    connect(m_storage, &StoragePage::changed, this, &SettingsDialog::tellSettings);
    connect(m_registries, &RegistriesPage::changed, this, [this] {
        tellSettings();
        m_preferences.registries = m_registries->ownRegistries();
        tellPreferences();
    });
    connect(m_general, &GeneralPage::changed, this, &SettingsDialog::tellSettings);
    connect(m_general, &GeneralPage::themeChosen, this, [this](ThemeService::Theme theme) {
        m_preferences.theme = theme;
        tellPreferences();
    });
    connect(m_general, &GeneralPage::languageChosen, this, [this](const QString &language) {
        m_preferences.language = language;
        tellPreferences();
    });
}

void SettingsDialog::showPage(Page page)
{
    m_list->setCurrentRow(page);
}

void SettingsDialog::tellSettings()
{
    auto settings = m_engine.settings();
    m_general->putInto(settings);
    m_network->putInto(settings);
    m_storage->putInto(settings);
    m_registries->putInto(settings);
    emit settingsChanged(settings);
}

void SettingsDialog::tellPreferences()
{
    emit preferencesChanged(m_preferences);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // One of the old parts is on the stack: it brought the change about.
    const int page = m_list->currentRow();
    const bool wasChoosing = focusWidget() == m_general->language();
    m_contents->hide();
    layout()->removeWidget(m_contents);
    m_contents->deleteLater();
    const auto *catalogSources = m_catalogSources;
    build();
    m_catalogSources->takeOutcome(*catalogSources);
    m_contents->show();
    m_list->setCurrentRow(page);
    if (wasChoosing)
        m_general->language()->setFocus();
}

} // namespace decant
