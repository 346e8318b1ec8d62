// SPDX-License-Identifier: MIT
// How the view makes do with little room; what it shows is distributions_view.cpp's.
#include "ui/common/panel.h"
#include "ui/common/theme.h"
#include "ui/distributions/details_pane.h"
#include "ui/distributions/distributions_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>

namespace decant {

namespace {

constexpr int narrowWidth = 860;

} // namespace

void DistributionsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrowWidth;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    arrange();
}

void DistributionsView::showDetails(bool areShown)
{
    m_showsDetails = areShown;
    arrange();
}

bool DistributionsView::showFailure(const QString &name, const QString &title, const Error &error)
{
    const auto distribution = current();
    if (!distribution || distribution->name != name)
        return false;
    m_details->showFailure(title, error);
    showDetails(true);
    return true;
}

void DistributionsView::openClicked()
{
    m_wanted.clear();
    // The second click would hit what took the list's place.
    if (m_isNarrow)
        m_clicked.start(QApplication::doubleClickInterval());
    else
        showDetails(true);
}

void DistributionsView::arrange()
{
    m_listPlace->setMinimumWidth(m_isNarrow ? 0 : metrics::listWidth);
    m_listPlace->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : metrics::listWidth);
    m_listPlace->setVisible(!m_isNarrow || !m_showsDetails);
    m_sidePlace->setVisible(!m_isNarrow || m_showsDetails);
    m_line->setVisible(!m_isNarrow);
    m_back->setVisible(m_isNarrow);
}

void DistributionsView::keyPressEvent(QKeyEvent *event)
{
    const auto forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const bool goesBack = event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier;
    if (m_isNarrow && m_showsDetails && (goesBack || event->key() == Qt::Key_Escape)) {
        m_back->click();
    } else if (m_isNarrow && !m_showsDetails && event->key() == forward) {
        showDetails(true);
        m_back->setFocus();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace decant
