// SPDX-License-Identifier: MIT
#include "ui/common/banner.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/painting.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace decant {

namespace {

struct Look
{
    QColor back;
    QColor front;
    Symbol symbol;
};

Look lookOf(Banner::Kind kind, const Tokens &tokens)
{
    switch (kind) {
    case Banner::Kind::Ok:
        return {tokens.okSoft, tokens.ok, Symbol::Check};
    case Banner::Kind::Warning:
        return {tokens.warnSoft, tokens.warn, Symbol::Exclamation};
    case Banner::Kind::Error:
        return {tokens.errSoft, tokens.err, Symbol::Cross};
    case Banner::Kind::Info:
        break;
    }
    return {tokens.accentSoft, tokens.accent, Symbol::Info};
}

constexpr int iconSide = 16;

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextRole::Strong)),
      m_sentences(new TextLabel(TextRole::Body)),
      m_remedy(new QPushButton),
      m_second(new QPushButton)
{
    m_title->setWordWrap(true);
    m_title->setIndent(0);
    m_sentences->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_sentences);
    m_remedyPlace = new QWidget;
    auto *remedyRow = new QHBoxLayout(m_remedyPlace);
    remedyRow->setContentsMargins(iconSide + 8, 4, 0, 2);
    remedyRow->setSpacing(8);
    remedyRow->addWidget(m_remedy);
    remedyRow->addWidget(m_second);
    remedyRow->addStretch();
    column->addWidget(m_remedyPlace);
    // As tall as its words, at whatever width: a height that depends on the width.
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setRemedy({});
    connect(m_remedy, &QPushButton::clicked, this, &Banner::remedyChosen);
    connect(m_second, &QPushButton::clicked, this, &Banner::secondChosen);
}

void Banner::say(Kind kind, const QString &title, const QString &sentences)
{
    m_kind = kind;
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentences->setText(sentences);
    m_sentences->setVisible(!sentences.isEmpty());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (auto *text : {m_title, m_sentences})
        text->setContentsMargins(isMirrored ? 0 : iconSide + 8, 0, isMirrored ? iconSide + 8 : 0,
                                 0);
    setAccessibleName(title.isEmpty() ? sentences : title);
    setAccessibleDescription(title.isEmpty() ? QString() : sentences);
    colourTitle();
    setVisible(true);
    update();
    if (kind == Kind::Error) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Banner::setRemedy(const QString &label, const QString &second)
{
    m_remedy->setText(label);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    m_remedyPlace->setVisible(!label.isEmpty());
}

QString Banner::title() const
{
    return m_title->text();
}

QString Banner::sentences() const
{
    return m_sentences->text();
}

void Banner::colourTitle()
{
    auto colours = m_title->palette();
    colours.setColor(QPalette::WindowText, lookOf(m_kind, tokensOf(palette())).front);
    m_title->setPalette(colours);
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourTitle();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto look = lookOf(m_kind, tokensOf(palette()));
    paintPanel(painter, rect(), metrics::panelRadius, look.back, {});
    auto *first = m_title->isHidden() ? m_sentences : m_title;
    const int line = first->fontMetrics().height();
    const QRectF icon(0, 0, iconSide, iconSide);
    const auto left = layoutDirection() == Qt::RightToLeft ? first->geometry().right() - iconSide
                                                           : first->geometry().left();
    paintSymbol(painter, icon.translated(left, first->geometry().top() + (line - iconSide) / 2.0),
                look.symbol, look.front);
}

} // namespace decant
