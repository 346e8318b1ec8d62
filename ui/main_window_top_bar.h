// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "ui/distributions/distribution_filter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace decant {

class Banner;

/// New, search, which states, in which order, settings.
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

private:
    void makeStates();
    void makeOrder();

    QPushButton *m_new;
    QLineEdit *m_search;
    QComboBox *m_states;
    QToolButton *m_order;
    QPushButton *m_settings;
    Banner *m_trouble;
    QWidget *m_troublePlace;
};

} // namespace decant
