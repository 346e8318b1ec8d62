// SPDX-License-Identifier: MIT
#include "ui/common/checklist.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/speak.h"

#include <QPainter>
#include <QVBoxLayout>

namespace decant {

namespace {

constexpr int markSide = 14;

} // namespace

Checklist::Checklist(QWidget *parent) : Panel(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(16, 10, 12, 10);
    m_column->setSpacing(6);
}

void Checklist::setItems(const QList<Item> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    qDeleteAll(m_lines);
    m_lines.clear();
    for (const auto &item : items) {
        auto *line = new TextLabel(TextRole::Body, item.sentence);
        line->setWordWrap(true);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        line->setContentsMargins(isMirrored ? 0 : markSide + 10, 0, isMirrored ? markSide + 10 : 0,
                                 0);
        speak(line, [line, item] {
            line->setAccessibleName(item.isDone ? tr("Done: %1").arg(item.sentence)
                                                : tr("Not done: %1").arg(item.sentence));
        });
        m_column->addWidget(line);
        m_lines.append(line);
    }
    update();
}

void Checklist::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    QPainter painter(this);
    const auto &tokens = tokensOf(palette());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto place = m_lines.at(i)->geometry();
        const double left = isMirrored ? place.right() - markSide : place.left();
        const double top = place.top() + (m_lines.at(i)->fontMetrics().height() - markSide) / 2.0;
        const bool isDone = m_items.at(i).isDone;
        paintSymbol(painter, QRectF(left, top, markSide, markSide),
                    isDone ? Symbol::Check : Symbol::Exclamation, isDone ? tokens.ok : tokens.warn);
    }
}

} // namespace decant
