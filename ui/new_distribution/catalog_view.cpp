// SPDX-License-Identifier: MIT
#include "ui/new_distribution/catalog_view.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/painting.h"
#include "ui/common/panel.h"
#include "ui/common/row_painting.h"
#include "ui/common/speak.h"

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
    // The painter mirrors it.
    const auto start = Qt::AlignVCenter | Qt::AlignLeft;
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
      m_nothing(new TextLabel(TextRole::Secondary))
{
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolIcon(Symbol::Search, QPalette::PlaceholderText),
                        QLineEdit::LeadingPosition);
    const QList<QStringList> categories{{},
                                        {u"popular"_s, u"independent"_s, u"security"_s},
                                        {u"minimal"_s},
                                        {u"enterprise"_s, u"cloud"_s},
                                        {u"rolling"_s},
                                        {u"development"_s},
                                        {CatalogModel::recentCategory}};
    for (const auto &category : categories)
        m_category->addItem(QString(), category);
    m_category->setFixedWidth(128);

    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new CatalogDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    speak(this, [this] { sayTexts(); });

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

    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { filter([&] { m_filter->setSearch(text); }); });
    connect(m_category, &QComboBox::currentIndexChanged, this, [this] {
        filter([this] { m_filter->setCategories(m_category->currentData().toStringList()); });
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                if (!selected.isEmpty() && !m_isFiltering)
                    emit chosen(
                        selected.indexes().first().data(CatalogModel::ReferenceRole).toString());
            });
    // Enter is the dialog's, wherever the focus is.
    connect(m_list, &QListView::doubleClicked, this, &CatalogView::activated);
}

QString CatalogView::selected() const
{
    return m_list->currentIndex().data(CatalogModel::ReferenceRole).toString();
}

void CatalogView::filter(const std::function<void()> &change)
{
    // A view selects the neighbour of a row that goes; nobody has chosen that one.
    const auto before = selected();
    m_isFiltering = true;
    change();
    if (selected() != before)
        deselect();
    m_isFiltering = false;
    showWhetherEmpty();
}

void CatalogView::sayTexts()
{
    m_search->setPlaceholderText(tr("Search the catalog"));
    m_search->setAccessibleName(tr("Search the catalog"));
    m_category->setAccessibleName(tr("Category"));
    m_list->setAccessibleName(tr("Catalog"));
    int at = 0;
    for (const auto &category : {tr("All"), tr("General purpose"), tr("Small"), tr("Enterprise"),
                                 tr("Rolling"), tr("Development"), tr("Recent")})
        m_category->setItemText(at++, category);
    showWhetherEmpty();
}

void CatalogView::deselect()
{
    m_list->clearSelection();
    m_list->setCurrentIndex({});
}

void CatalogView::showRecent(const QStringList &references)
{
    m_model->showRecent(references);
    showWhetherEmpty();
}

void CatalogView::showWhetherEmpty()
{
    const bool isRecent =
        m_category->currentData().toStringList().contains(CatalogModel::recentCategory);
    m_nothing->setText(isRecent && m_search->text().isEmpty()
                           ? tr("References that you use are kept here.")
                           : tr("Nothing in the catalog. Enter an image reference on the right."));
    const bool isEmpty = m_filter->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
}

} // namespace decant
