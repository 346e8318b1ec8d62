// SPDX-License-Identifier: MIT
#include "ui/common/empty_state.h"

#include "ui/common/decant_style.h"
#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace decant {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_iconPlace(new QWidget),
      m_title(new TextLabel(TextRole::Title)),
      m_sentence(new TextLabel(TextRole::Secondary)),
      m_first(new QPushButton),
      m_second(new QPushButton)
{
    setButtonRole(m_first, ButtonRole::Primary);
    m_iconPlace->setFixedSize(48, 48);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(440);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_iconPlace, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    column->addWidget(m_title);
    column->addSpacing(8);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(24);
    column->addLayout(buttons);
    column->addStretch(3);
}

void EmptyState::say(Symbol symbol, const QString &title, const QString &sentence,
                     const QString &first, const QString &second)
{
    m_symbol = symbol;
    m_title->setText(title);
    m_sentence->setText(sentence);
    // Where it is centred, the layout does not ask how high it is.
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(m_sentence->width()));
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    update();
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSymbol(painter, m_iconPlace->geometry(), m_symbol, tokensOf(palette()).text2);
}

} // namespace decant
