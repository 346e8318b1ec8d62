// SPDX-License-Identifier: MIT
#pragma once

#include "ui/new_distribution/catalog_model.h"

#include <QStyledItemDelegate>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace decant {

/// Paints an entry: tile, name and badge; below them what it is.
class CatalogDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The catalog: a list, with a search field and a choice of categories.
class CatalogView final : public QWidget
{
    Q_OBJECT

public:
    CatalogView(const Catalog &catalog, const Platform &platform, QWidget *parent = nullptr);

    void deselect();
    /// The same catalog in another language.
    void setCatalog(const Catalog &catalog) { m_model->takeTexts(catalog); }
    /// References for the category of what was used last, the newest first.
    void showRecent(const QStringList &references);
    QListView *list() const { return m_list; }

signals:
    /// An entry was selected; its reference as people write it.
    void chosen(const QString &reference);
    /// An entry was double-clicked.
    void activated();

private:
    void sayTexts();
    void showWhetherEmpty();
    /// The reference of the selected entry; empty: none is.
    QString selected() const;
    /// Changes what is shown, which chooses nothing.
    void filter(const std::function<void()> &change);

    CatalogModel *m_model;
    CatalogFilter *m_filter;
    QLineEdit *m_search;
    QComboBox *m_category;
    QListView *m_list;
    QLabel *m_nothing;
    bool m_isFiltering = false;
};

} // namespace decant
