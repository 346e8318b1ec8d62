// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/catalog.h"
#include "core/values/platform.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace decant {

/// The curated images as rows: the popular ones first, then by name.
class CatalogModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        DescriptionRole = Qt::UserRole,
        ReferenceRole, ///< As people write it.
        BadgeRole,     ///< The size, or what is to be known first.
        IsWarningRole, ///< Whether the badge warns.
        CategoriesRole
    };

    /// `platform`: this computer's.
    CatalogModel(const Catalog &catalog, const Platform &platform, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString badgeOf(const CatalogEntry &entry) const;

    std::vector<CatalogEntry> m_entries;
    Platform m_platform;
};

/// What the search and the category leave of the catalog. What is discontinued shows only when it
/// is looked for.
class CatalogFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setSearch(const QString &text);
    /// Entries with one of these are shown; empty: all.
    void setCategories(const QStringList &categories);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_search;
    QStringList m_categories;
};

} // namespace decant
