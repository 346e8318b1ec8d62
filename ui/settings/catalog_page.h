// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"
#include "core/values/catalog.h"
#include "ui/settings/settings_page.h"

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace decant {

class Banner;
class FactsPanel;

/// What the catalog of images is made of: what is built in, what comes from elsewhere, and the
/// user's own file.
class CatalogPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// Both must outlive the page; the catalog may change whenever the engine says so.
    CatalogPage(const Catalog &catalog, Engine &engine, QWidget *parent = nullptr);
    ~CatalogPage() override;

    QTreeWidget *table() const { return m_table; }
    QLineEdit *address() const { return m_address; }
    QPushButton *add() const { return m_add; }
    QPushButton *refreshButton() const { return m_refresh; }
    QPushButton *remove() const { return m_remove; }
    QPushButton *reset() const { return m_reset; }
    Banner *outcome() const { return m_outcome; }
    /// What the page says that it takes the place of.
    void takeOutcome(const CatalogPage &before);

private:
    /// A catalog that could not be had again.
    struct Stale
    {
        QUrl address;
        Error error;
    };

    void makeFacts();
    void makeSources();
    void connectSources();
    void showSources();
    void showWhetherPossible();
    void addTyped();
    void refresh(const QList<QUrl> &addresses);
    void refreshNext();
    void sayStale(const Stale &stale);
    void removeAll();
    void sayIfFailed(const Result<void> &result);
    QUrl typed() const;
    QUrl selected() const;

    const Catalog &m_catalog;
    Engine &m_engine;
    QList<QUrl> m_left; ///< To be refreshed.
    std::unique_ptr<Task> m_task;
    FactsPanel *m_facts;
    QTreeWidget *m_table;
    QLineEdit *m_address;
    QPushButton *m_add;
    QPushButton *m_refresh;
    QPushButton *m_remove;
    QPushButton *m_reset;
    Banner *m_outcome;
    std::optional<Stale> m_stale; ///< The last one.
};

} // namespace decant
