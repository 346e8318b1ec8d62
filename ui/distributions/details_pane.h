// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/values/update_check.h"
#include "ui/distributions/distribution_menu.h"
#include "ui/distributions/distribution_model.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace decant {

class Banner;
class FactsPanel;
class Tile;

/// One distribution: what it is, where it came from, what can be done with it.
class DetailsPane final : public QScrollArea
{
    Q_OBJECT

public:
    /// `more`: the menu behind the More button; stays the caller's.
    explicit DetailsPane(QMenu *more, QWidget *parent = nullptr);

    void showRow(const DistributionRow &row);
    /// Whether the default user can be changed.
    void setOffersUser(bool isOffered);
    /// What is known of a newer image; nothing, until it is told anew, once another one is shown.
    void showUpdate(const UpdateCheck &check);
    const Distribution &distribution() const { return m_distribution; }
    /// Stands above the facts until another distribution is shown.
    void showFailure(const QString &title, const Error &error);
    Banner *failure() const { return m_failure; }
    Banner *newer() const { return m_newer; }

signals:
    /// Another distribution is wanted, of the newer image.
    void newerRequested();
    void actionRequested(decant::DistributionAction action);

private:
    QWidget *makeContent(QMenu *more);
    void showFacts();
    void showSource();

    Distribution m_distribution;
    Tile *m_tile;
    QLabel *m_name;
    QLabel *m_subtitle;
    QPushButton *m_terminal;
    QPushButton *m_folder;
    Banner *m_failure;
    Banner *m_newer;
    FactsPanel *m_facts;
    QPushButton *m_changeUser;
    bool m_offersUser = false;
    QLabel *m_noSource;
    FactsPanel *m_source;
    QLabel *m_update;
};

} // namespace decant
