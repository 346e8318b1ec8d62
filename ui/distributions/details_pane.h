// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/values/distribution.h"

#include <QScrollArea>

class QLabel;
class QMenu;
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

    void showDistribution(const Distribution &distribution);
    const Distribution &distribution() const { return m_distribution; }
    /// Stands above the facts until another distribution is shown.
    void showFailure(const QString &title, const Error &error);

signals:
    void terminalRequested();
    void folderRequested();

private:
    Distribution m_distribution;
    Tile *m_tile;
    QLabel *m_name;
    QLabel *m_subtitle;
    QPushButton *m_terminal;
    QPushButton *m_folder;
    Banner *m_failure;
    FactsPanel *m_facts;
    QLabel *m_noSource;
    FactsPanel *m_source;
};

} // namespace decant
