// SPDX-License-Identifier: MIT
#include "ui/main_window_top_bar.h"

#include "ui/common/banner.h"
#include "ui/common/decant_style.h"
#include "ui/common/icons.h"
#include "ui/common/panel.h"
#include "ui/common/theme.h"
#include "ui/distributions/distribution_model.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace decant {

using States = DistributionFilter::States;
using Order = DistributionFilter::Order;

MainWindowTopBar::MainWindowTopBar(QWidget *parent)
    : QWidget(parent),
      m_new(new QPushButton(symbolIcon(Symbol::Add, QPalette::HighlightedText),
                            tr("&New distribution"))),
      m_search(new QLineEdit),
      m_states(new QComboBox),
      m_order(new QToolButton),
      m_settings(new QPushButton(symbolIcon(Symbol::Gear), tr("S&ettings"))),
      m_trouble(new Banner),
      m_troublePlace(new QWidget)
{
    setButtonRole(m_new, ButtonRole::Primary);
    m_search->setPlaceholderText(tr("Search distributions"));
    m_search->setAccessibleName(tr("Search distributions"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolIcon(Symbol::Search, QPalette::PlaceholderText),
                        QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(280);
    makeStates();
    makeOrder();

    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    row->addWidget(m_new);
    row->addSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_states);
    row->addWidget(m_order);
    row->addStretch();
    row->addWidget(m_settings);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_troublePlace);
    column->addWidget(new Hairline(Qt::Horizontal));
    auto *place = new QVBoxLayout(m_troublePlace);
    place->setContentsMargins(16, 0, 16, 12);
    place->addWidget(m_trouble);
    showTrouble(nullptr);
    connect(m_trouble, &Banner::remedyChosen, this, &MainWindowTopBar::refreshRequested);

    connect(m_search, &QLineEdit::textChanged, this, &MainWindowTopBar::searchChanged);
    auto *clearing = new QShortcut(QKeySequence(Qt::Key_Escape), m_search);
    clearing->setContext(Qt::WidgetShortcut);
    connect(clearing, &QShortcut::activated, m_search, &QLineEdit::clear);
}

void MainWindowTopBar::makeStates()
{
    m_states->setAccessibleName(tr("State"));
    m_states->addItem(tr("All states"), static_cast<int>(States::All));
    m_states->addItem(tr("Running"), static_cast<int>(States::Running));
    m_states->addItem(tr("Stopped"), static_cast<int>(States::Stopped));
    m_states->addItem(tr("In progress"), static_cast<int>(States::InProgress));
    connect(m_states, &QComboBox::currentIndexChanged, this,
            [this] { emit statesChanged(static_cast<States>(m_states->currentData().toInt())); });
}

void MainWindowTopBar::makeOrder()
{
    m_order->setIcon(symbolIcon(Symbol::Sort));
    m_order->setText(tr("&View"));
    m_order->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_order->setMinimumHeight(metrics::controlHeight);
    m_order->setPopupMode(QToolButton::InstantPopup);
    m_order->setToolTip(tr("View"));
    m_order->setAccessibleName(tr("View"));
    auto *menu = new QMenu(m_order);
    menu->addAction(tr("Sort by"))->setEnabled(false);
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, Order order) {
        auto *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(order == Order::State);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] { emit orderChanged(order); });
        return action;
    };
    add(tr("Running first"), Order::State);
    add(tr("Name"), Order::Name);
    add(tr("System"), Order::System);
    add(tr("Size"), Order::Size);
    m_byVersion = add(tr("Version"), Order::Version);
    add(tr("Source"), Order::Source);
    m_byLastStart = add(tr("Last started"), Order::LastStarted);
    menu->addSeparator();
    m_showSystem = menu->addAction(tr("Show system distributions"));
    m_showSystem->setCheckable(true);
    connect(m_showSystem, &QAction::toggled, this, &MainWindowTopBar::systemShown);
    offerFor({});
    m_order->setMenu(menu);
}

void MainWindowTopBar::offerFor(const QList<Distribution> &distributions)
{
    const auto anyIs = [&](const auto &what) {
        return std::any_of(distributions.begin(), distributions.end(), what);
    };
    m_byVersion->setVisible(anyIs([](const auto &one) { return one.wslVersion.has_value(); }));
    m_byLastStart->setVisible(anyIs([](const auto &one) { return one.lastStarted.isValid(); }));
    m_showSystem->setVisible(anyIs(isSystemDistribution));
}

void MainWindowTopBar::takeChoices(const MainWindowTopBar &before)
{
    m_search->setText(before.m_search->text());
    m_states->setCurrentIndex(before.m_states->currentIndex());
    const auto own = m_order->menu()->actions();
    const auto actions = before.m_order->menu()->actions();
    for (qsizetype i = 0; i < own.size(); ++i) {
        // What is not offered can't be chosen.
        own.at(i)->setVisible(actions.at(i)->isVisible());
        if (actions.at(i)->isChecked())
            own.at(i)->trigger();
    }
}

void MainWindowTopBar::showTrouble(const Error *error)
{
    m_troublePlace->setVisible(error != nullptr);
    // The same again every ten seconds is nothing to be told again.
    if (error == nullptr) {
        m_trouble->hide();
    } else if (m_trouble->isHidden() || m_trouble->sentences() != error->what) {
        m_trouble->say(Banner::Kind::Error, tr("This list may be out of date"), error->what);
        m_trouble->setRemedy(tr("Tr&y again"));
    }
}

void MainWindowTopBar::clear()
{
    m_search->clear();
    m_states->setCurrentIndex(0);
}

} // namespace decant
