// SPDX-License-Identifier: MIT
#include "ui/new_distribution/catalog_view.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/painting.h"
#include "ui/common/panel.h"
#include "ui/common/row_painting.h"

#include <QComboBox>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace decant {

void CatalogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto &tokens = tokensOf(option.palette);
    const auto caption = fontFor(TextRole::Caption, option.font);
    const RowLayout layout(option);
    const auto start = Qt::AlignVCenter | (layout.isMirrored ? Qt::AlignRight : Qt::AlignLeft);
    const auto name = index.data().toString();
    const auto badge = index.data(CatalogModel::BadgeRole).toString();

    paintRowBackground(*painter, option);
    paintTile(*painter, layout.tile, name, tokens, option.font);
    double badgeWidth = 0;
    if (!badge.isEmpty()) {
        badgeWidth = QFontMetricsF(caption).horizontalAdvance(badge) + 1;
        const bool isWarning = index.data(CatalogModel::IsWarningRole).toBool();
        paintText(*painter, layout.upperEnd(badgeWidth), badge, caption,
                  isWarning ? tokens.warn : tokens.text2, start);
        badgeWidth += 8;
    }
    paintText(*painter, layout.upper(0, badgeWidth), name, fontFor(TextRole::Strong, option.font),
              tokens.text, start);
    paintText(*painter, layout.lower(), index.data(CatalogModel::DescriptionRole).toString(),
              caption, tokens.text2, start);
}

QSize CatalogDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = 2 * QFontMetrics(option.font).height() + 24;
    return {200, std::max(metrics::rowHeight, lines)};
}

CatalogView::CatalogView(const Catalog &catalog, const Platform &platform, QWidget *parent)
    : QWidget(parent),
      m_model(new CatalogModel(catalog, platform, this)),
      m_filter(new CatalogFilter(this)),
      m_search(new QLineEdit),
      m_category(new QComboBox),
      m_list(new QListView),
      m_nothing(new TextLabel(TextRole::Secondary,
                              tr("Nothing in the catalog. Enter an image reference on the right.")))
{
    m_search->setPlaceholderText(tr("Search the catalog"));
    m_search->setAccessibleName(tr("Search the catalog"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolIcon(Symbol::Search, QPalette::PlaceholderText),
                        QLineEdit::LeadingPosition);
    m_category->setAccessibleName(tr("Category"));
    m_category->addItem(tr("All"));
    m_category->addItem(tr("General purpose"),
                        QStringList{u"popular"_s, u"independent"_s, u"security"_s});
    m_category->addItem(tr("Small"), QStringList{u"minimal"_s});
    m_category->addItem(tr("Enterprise"), QStringList{u"enterprise"_s, u"cloud"_s});
    m_category->addItem(tr("Rolling"), QStringList{u"rolling"_s});
    m_category->addItem(tr("Development"), QStringList{u"development"_s});
    m_category->setFixedWidth(128);

    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new CatalogDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Catalog"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();

    auto *panel = new Panel;
    auto *panelColumn = new QVBoxLayout(panel);
    panelColumn->setContentsMargins(1, 6, 1, 6);
    panelColumn->addWidget(m_list, 1);
    panelColumn->addWidget(m_nothing, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_category);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(panel, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setSearch(text);
        showWhetherEmpty();
    });
    connect(m_category, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setCategories(m_category->currentData().toStringList());
        showWhetherEmpty();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                if (!selected.isEmpty())
                    emit chosen(
                        selected.indexes().first().data(CatalogModel::ReferenceRole).toString());
            });
    connect(m_list, &QListView::activated, this, &CatalogView::activated);
}

void CatalogView::deselect()
{
    m_list->clearSelection();
    m_list->setCurrentIndex({});
}

void CatalogView::showWhetherEmpty()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
}

} // namespace decant
