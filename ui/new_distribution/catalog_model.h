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

    /// Takes descriptions and notes from the same catalog in another language.
    void takeTexts(const Catalog &catalog);
    /// Of the rows that showRecent() adds.
    static const QString recentCategory;
    /// References that stand in no catalog, the newest first; they come after all others.
    void showRecent(const QStringList &references);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString badgeOf(const CatalogEntry &entry) const;

    std::vector<CatalogEntry> m_entries;
    std::size_t m_curated; ///< So many of them are the catalog's.
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
