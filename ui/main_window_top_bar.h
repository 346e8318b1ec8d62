// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/values/distribution.h"
#include "ui/distributions/distribution_filter.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace decant {

class Banner;

/// New, search, which states, in which order and whether all, settings.
class MainWindowTopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindowTopBar(QWidget *parent = nullptr);

    QPushButton *newButton() const { return m_new; }
    QLineEdit *search() const { return m_search; }
    QComboBox *states() const { return m_states; }
    QToolButton *order() const { return m_order; }
    QPushButton *settings() const { return m_settings; }
    /// Search, states and order as in the bar that it takes the place of.
    void takeChoices(const MainWindowTopBar &before);
    /// Sorting by what no distribution has is not offered, nor showing what is not there.
    void offerFor(const QList<Distribution> &distributions);
    /// No search, all states.
    void clear();
    /// What is shown may be old: why it could not be looked at again. Null: it is not old.
    void showTrouble(const Error *error);
    Banner *trouble() const { return m_trouble; }

signals:
    void searchChanged(const QString &text);
    void statesChanged(decant::DistributionFilter::States states);
    void orderChanged(decant::DistributionFilter::Order order);
    void refreshRequested();
    void systemShown(bool isShown);

private:
    void makeStates();
    void makeOrder();

    QPushButton *m_new;
    QLineEdit *m_search;
    QComboBox *m_states;
    QToolButton *m_order;
    QAction *m_byVersion;
    QAction *m_byLastStart;
    QAction *m_showSystem;
    QPushButton *m_settings;
    Banner *m_trouble;
    QWidget *m_troublePlace;
};

} // namespace decant
