// SPDX-License-Identifier: MIT
#include "ui/common/toast.h"

#include "ui/common/decant_style.h"
#include "ui/common/labels.h"
#include "ui/common/painting.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace decant {

using namespace std::chrono_literals;

Toast::Toast(QWidget *parent)
    : QWidget(parent), m_sentence(new ElidedLabel), m_action(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(12);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    setButtonRole(m_action, ButtonRole::Link);
    hide();
    m_going.setSingleShot(true);
    m_going.setInterval(6s);
    parent->installEventFilter(this);
    connect(&m_going, &QTimer::timeout, this, &Toast::goUnlessNeeded);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        emit actionChosen();
    });
}

void Toast::say(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    layout()->setContentsMargins(16, 6, action.isEmpty() ? 16 : 8, 6);
    setAccessibleName(sentence);
    colourParts();
    place();
    show();
    raise();
    m_going.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::sentence() const
{
    return m_sentence->text();
}

void Toast::goUnlessNeeded()
{
    if (underMouse() || m_action->hasFocus())
        m_going.start();
    else
        hide();
}

void Toast::place()
{
    const auto *window = parentWidget();
    const int width = std::min(sizeHint().width(), window->width() - 48);
    const int height = std::max(sizeHint().height(), metrics::controlHeight + 12);
    setGeometry((window->width() - width) / 2, window->height() - m_distance - height, width,
                height);
}

void Toast::colourParts()
{
    const auto &tokens = tokensOf(parentWidget()->palette());
    // The other theme's colours: it has to stand out from whatever it covers.
    setPalette(paletteOf(tokens.isDark ? lightTokens() : darkTokens()));
}

void Toast::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ParentChange && parentWidget() != nullptr)
        colourParts();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && isVisible()) {
        if (event->type() == QEvent::Resize)
            place();
        else if (event->type() == QEvent::PaletteChange)
            colourParts();
    }
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_going.stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_going.start();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &tokens = tokensOf(palette());
    paintPanel(painter, rect(), 8, tokens.subtle, tokens.border);
}

} // namespace decant
