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
      m_first(makeButton(0)),
      m_second(makeButton(1)),
      m_link(makeButton(2))
{
    setButtonRole(m_first, ButtonRole::Primary);
    setButtonRole(m_link, ButtonRole::Link);
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
    column->addSpacing(12);
    column->addWidget(m_link, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

QPushButton *EmptyState::makeButton(std::size_t place)
{
    auto *button = new QPushButton;
    connect(button, &QPushButton::clicked, this, [this, place] {
        // What it does may say something else here.
        const auto act = m_acts.at(place);
        act();
    });
    return button;
}

void EmptyState::offer(std::size_t place, const Offer &offer)
{
    auto *button = std::array{m_first, m_second, m_link}.at(place);
    button->setText(offer.text);
    button->setVisible(!offer.text.isEmpty());
    m_acts.at(place) = offer.act;
}

void EmptyState::say(const Words &words, const Offer &first, const Offer &second, const Offer &link)
{
    m_symbol = words.symbol;
    m_title->setText(words.title);
    m_sentence->setText(words.sentence);
    // Where it is centred, the layout does not ask how high it is.
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(m_sentence->width()));
    offer(0, first);
    offer(1, second);
    offer(2, link);
    setAccessibleName(words.title);
    setAccessibleDescription(words.sentence);
    update();
}

void EmptyState::setBusy(bool isBusy)
{
    m_first->setEnabled(!isBusy);
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
