// SPDX-License-Identifier: MIT
#include "ui/distributions/distribution_delegate.h"

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/row_painting.h"
#include "ui/distributions/distribution_model.h"

#include <QFontMetricsF>
#include <QPainter>

#include <optional>

namespace decant {

namespace {

using Kind = DistributionRow::Kind;
constexpr double markSide = 14;

struct Look
{
    Symbol symbol;
    QColor mark;
    QColor word;
};

Look lookOf(const DistributionRow &row, const Tokens &tokens)
{
    if (row.kind == Kind::Creating || !row.activity.isEmpty())
        return {Symbol::Dot, tokens.accent, tokens.text2};
    if (row.kind == Kind::Failed || row.distribution.state == Distribution::State::Broken)
        return {Symbol::Cross, tokens.err, tokens.err};
    if (row.distribution.state == Distribution::State::Busy)
        return {Symbol::Dot, tokens.accent, tokens.text2};
    return {Symbol::Dot, tokens.ok, tokens.ok};
}

double widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text) + 1;
}

} // namespace

void DistributionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto &tokens = tokensOf(option.palette);
    const auto row = index.data(DistributionModel::RowRole).value<DistributionRow>();
    const auto caption = fontFor(TextRole::Caption, option.font);
    const auto strong = fontFor(TextRole::Strong, option.font);
    const RowLayout layout(option);
    // The painter mirrors it.
    const auto start = Qt::AlignVCenter | Qt::AlignLeft;

    paintRowBackground(*painter, option);
    paintTile(*painter, layout.tile, row.distribution.name, tokens, option.font);

    const auto state = stateText(row);
    double stateWidth = 0;
    if (!state.isEmpty()) {
        const auto look = lookOf(row, tokens);
        stateWidth = widthOf(state, caption) + markSide + 4;
        const auto place = layout.upperEnd(stateWidth);
        const QRectF mark(layout.isMirrored ? place.right() - markSide : place.left(),
                          place.center().y() - markSide / 2, markSide, markSide);
        paintSymbol(*painter, mark, look.symbol, look.mark);
        const auto word = layout.isMirrored ? place.adjusted(0, 0, -markSide - 4, 0)
                                            : place.adjusted(markSide + 4, 0, 0, 0);
        paintText(*painter, word, state, caption, look.word, start);
        stateWidth += 8;
    }
    const auto isDefault = row.kind == Kind::Installed && row.distribution.isDefault;
    const auto defaultText = isDefault ? tr("Default") : QString();
    const double defaultWidth = isDefault ? widthOf(defaultText, caption) + 8 : 0;
    const auto nameRect = layout.upper(0, stateWidth + defaultWidth);
    paintText(*painter, nameRect, row.distribution.name, strong, tokens.text, start);
    if (isDefault) {
        const double taken = std::min(nameRect.width(), widthOf(row.distribution.name, strong)) + 8;
        paintText(*painter, layout.upper(taken, stateWidth), defaultText, caption, tokens.text2,
                  start);
    }

    const auto lower = layout.lower();
    if (row.kind == Kind::Creating) {
        paintBar(*painter,
                 QRectF(lower.left(), lower.center().y() - metrics::barHeight / 2.0, lower.width(),
                        metrics::barHeight),
                 row.percent / 100.0, row.activity.isEmpty() ? tokens.accent : tokens.text2,
                 tokens);
    } else {
        paintText(*painter, lower, summaryText(row), caption, tokens.text2, start);
    }
}

QSize DistributionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = 2 * QFontMetrics(option.font).height() + 24;
    return {200, std::max(metrics::rowHeight, lines)};
}

} // namespace decant
