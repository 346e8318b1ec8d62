// SPDX-License-Identifier: MIT
#include "ui/jobs/layer_table.h"

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/speak.h"
#include "ui/jobs/layer_model.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace decant {

namespace {

using LayerState = LayerProgress::State;

constexpr int leastLayerHeight = 26;
constexpr int leastHeaderHeight = 28;
constexpr int margin = 8;
constexpr int mostVisibleRows = 12;

struct Look
{
    Symbol symbol;
    QColor color;
};

Look lookOf(const LayerRow &row, const Tokens &tokens)
{
    switch (row.layer.state) {
    case LayerState::Cached:
    case LayerState::Done:
        return {Symbol::Check, tokens.ok};
    case LayerState::Failed:
        return {Symbol::Cross, tokens.err};
    case LayerState::Waiting:
        return {Symbol::SmallDot, tokens.text2};
    default:
        break;
    }
    if (row.isFrozen)
        return {row.isPaused ? Symbol::Pause : Symbol::SmallDot, tokens.text2};
    if (row.layer.state == LayerState::Retrying)
        return {Symbol::Retry, tokens.warn};
    if (row.layer.state == LayerState::Verifying)
        return {Symbol::Ring, tokens.accent};
    return {row.layer.state == LayerState::Merging ? Symbol::Merge : Symbol::ArrowDown,
            tokens.accent};
}

} // namespace

void LayerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto &tokens = tokensOf(option.palette);
    const auto &row = qobject_cast<const LayerModel *>(index.model())->row(index.row());
    const auto look = lookOf(row, tokens);
    const auto text = index.data().toString();
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(*painter, option.rect, metrics::controlRadius, tokens);
    const QRectF cell = QRectF(option.rect).adjusted(margin, 0, -margin, 0);
    switch (index.column()) {
    case LayerModel::LayerColumn:
        paintText(*painter, cell, text, monospaceFont(option.font), tokens.text);
        break;
    case LayerModel::SizeColumn:
        paintText(*painter, cell, text, option.font, tokens.text,
                  Qt::AlignRight | Qt::AlignVCenter);
        break;
    case LayerModel::StateColumn: {
        constexpr double side = 14;
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const double left = isMirrored ? cell.right() - side : cell.left();
        paintSymbol(*painter, QRectF(left, cell.center().y() - side / 2, side, side), look.symbol,
                    look.color);
        paintText(*painter, isMirrored ? cell.adjusted(0, 0, -20, 0) : cell.adjusted(20, 0, 0, 0),
                  text, option.font, look.color);
        break;
    }
    case LayerModel::ProgressColumn: {
        const bool isGreen =
            row.layer.state == LayerState::Cached || row.layer.state == LayerState::Done;
        const auto color = isGreen                                 ? tokens.ok
                           : row.layer.state == LayerState::Failed ? tokens.err
                           : row.isFrozen                          ? tokens.text2
                                                                   : tokens.accent;
        paintBar(*painter,
                 QRectF(cell.left(), cell.center().y() - metrics::barHeight / 2.0, cell.width(),
                        metrics::barHeight),
                 shareOf(row.layer), color, tokens);
        break;
    }
    default:
        paintText(*painter, cell, text, option.font, tokens.text2,
                  Qt::AlignRight | Qt::AlignVCenter);
    }
}

LayerTable::LayerTable(LayerModel *model, QWidget *parent) : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new LayerDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::TabFocus);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    const int layerHeight = std::max(leastLayerHeight, fontMetrics().height() + 8);
    verticalHeader()->setMinimumSectionSize(layerHeight);
    verticalHeader()->setDefaultSectionSize(layerHeight);
    auto *header = horizontalHeader();
    header->setFixedHeight(std::max(leastHeaderHeight, fontMetrics().height() + 8));
    header->setSectionsClickable(false);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(LayerModel::ProgressColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(60);
    const QFontMetrics digits(monospaceFont(font()));
    const auto wide = [text = QFontMetrics(font())](const QString &sample) {
        return text.horizontalAdvance(sample) + 2 * margin;
    };
    setColumnWidth(LayerModel::LayerColumn, digits.horizontalAdvance(u'0') * 12 + 2 * margin + 16);
    setColumnWidth(LayerModel::SizeColumn, wide(u"1,000 MB"_s));
    speak(this, [this, wide] {
        setAccessibleName(tr("Layers"));
        setColumnWidth(LayerModel::StateColumn,
                       wide(LayerModel::tr("Retrying in %1 s (%2 of %3)").arg(120).arg(5).arg(5)) +
                           20);
    });
    setColumnWidth(LayerModel::SpeedColumn, wide(u"100.0 MB/s"_s));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_wasScrolled = false;
        updateGeometry();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &LayerTable::followActiveRow);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_wasScrolled = true; });
}

QSize LayerTable::sizeHint() const
{
    const int rows = std::clamp(model()->rowCount(), 1, mostVisibleRows);
    return {480,
            horizontalHeader()->minimumHeight() + rows * verticalHeader()->defaultSectionSize()};
}

void LayerTable::followActiveRow()
{
    if (m_wasScrolled || model()->rowCount() <= mostVisibleRows)
        return;
    for (int row = model()->rowCount() - 1; row >= 0; --row) {
        const auto index = model()->index(row, 0);
        const auto state = qobject_cast<LayerModel *>(model())->row(row).layer.state;
        if (state == LayerState::Downloading || state == LayerState::Merging) {
            scrollTo(index);
            return;
        }
    }
}

void LayerTable::keyPressEvent(QKeyEvent *event)
{
    m_wasScrolled = true;
    QTableView::keyPressEvent(event);
}

void LayerTable::wheelEvent(QWheelEvent *event)
{
    m_wasScrolled = true;
    QTableView::wheelEvent(event);
}

} // namespace decant
