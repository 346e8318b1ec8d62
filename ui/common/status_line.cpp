// SPDX-License-Identifier: MIT
#include "ui/common/status_line.h"

#include "ui/common/decant_style.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace decant {

namespace {

constexpr int iconSide = 14;
constexpr int gap = 6;
constexpr int lineHeight = 28;

QColor colorOf(StatusLine::Kind kind, const Tokens &tokens)
{
    switch (kind) {
    case StatusLine::Kind::Ok:
        return tokens.ok;
    case StatusLine::Kind::Warning:
        return tokens.warn;
    case StatusLine::Kind::Error:
        return tokens.err;
    case StatusLine::Kind::Plain:
    case StatusLine::Kind::Busy:
        break;
    }
    return tokens.text2;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent),
      m_text(new TextLabel(TextRole::Caption)),
      m_fix(new QPushButton),
      m_second(new QPushButton)
{
    m_text->setWordWrap(true);
    for (auto *button : {m_fix, m_second}) {
        setButtonRole(button, ButtonRole::Link);
        button->setAutoDefault(false);
        button->hide();
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_fix);
    row->addWidget(m_second);
    setMinimumHeight(lineHeight);
    connect(m_fix, &QPushButton::clicked, this, &StatusLine::fixChosen);
    connect(m_second, &QPushButton::clicked, this, &StatusLine::secondFixChosen);
    m_turning.setInterval(50);
    connect(&m_turning, &QTimer::timeout, this, &StatusLine::turn);
}

void StatusLine::say(Kind kind, const QString &sentence, const QString &fix, const QString &second)
{
    m_kind = kind;
    const int taken = kind == Kind::Plain ? 0 : iconSide + gap;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_text->setContentsMargins(isMirrored ? 0 : taken, 0, isMirrored ? taken : 0, 0);
    m_text->setText(sentence);
    m_fix->setText(fix);
    m_fix->setVisible(!fix.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    colourText();
    if (kind == Kind::Busy && isVisible() && mayMove(*this))
        m_turning.start();
    else
        m_turning.stop();
    update();
    setAccessibleName(sentence);
    // What a screen reader tells without being asked, before announcements exist (Qt 6.8).
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

QString StatusLine::sentence() const
{
    return m_text->text();
}

void StatusLine::colourText()
{
    auto colours = m_text->palette();
    const auto color = colorOf(m_kind, tokensOf(palette()));
    colours.setColor(QPalette::PlaceholderText, color);
    m_text->setPalette(colours);
}

void StatusLine::turn()
{
    m_angle = (m_angle + 20) % 360;
    update();
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourText();
}

void StatusLine::hideEvent(QHideEvent *)
{
    m_turning.stop();
}

void StatusLine::showEvent(QShowEvent *)
{
    if (m_kind == Kind::Busy && mayMove(*this))
        m_turning.start();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    if (m_kind == Kind::Plain)
        return;
    QPainter painter(this);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double left = isMirrored ? m_text->geometry().right() - iconSide : 0;
    const double top = m_text->geometry().top() + (m_text->fontMetrics().height() - iconSide) / 2.0;
    const auto symbol = m_kind == Kind::Busy      ? Symbol::Ring
                        : m_kind == Kind::Ok      ? Symbol::Check
                        : m_kind == Kind::Warning ? Symbol::Exclamation
                                                  : Symbol::Cross;
    paintSymbol(painter, QRectF(left, top, iconSide, iconSide), symbol,
                colorOf(m_kind, tokensOf(palette())), m_kind == Kind::Busy ? m_angle : 0);
}

} // namespace decant
