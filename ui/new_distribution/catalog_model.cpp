// SPDX-License-Identifier: MIT
#include "ui/new_distribution/catalog_model.h"

#include "ui/common/labels.h"

#include <algorithm>

namespace decant {

CatalogModel::CatalogModel(const Catalog &catalog, const Platform &platform, QObject *parent)
    : QAbstractListModel(parent), m_entries(catalog.entries()), m_platform(platform)
{
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const auto &a, const auto &b) {
        const auto isPopular = [](const CatalogEntry &entry) {
            return entry.categories.contains(u"popular"_s);
        };
        if (isPopular(a) != isPopular(b))
            return isPopular(a);
        return QString::localeAwareCompare(a.name.toLower(), b.name.toLower()) < 0;
    });
    m_curated = m_entries.size();
}

const QString CatalogModel::recentCategory = u"recent"_s;

void CatalogModel::takeTexts(const Catalog &catalog)
{
    for (const auto &entry : catalog.entries()) {
        const auto same =
            std::find_if(m_entries.begin(), m_entries.end(),
                         [&entry](const CatalogEntry &own) { return own.id == entry.id; });
        if (same == m_entries.end())
            continue;
        same->description = entry.description;
        same->notes = entry.notes;
    }
    emit dataChanged(index(0), index(rowCount() - 1));
}

void CatalogModel::showRecent(const QStringList &references)
{
    beginResetModel();
    m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(m_curated), m_entries.end());
    for (const auto &text : references) {
        auto reference = ImageReference::parse(text);
        if (!reference)
            continue;
        const auto name = reference->repository().section(u'/', -1);
        m_entries.push_back({text,
                             name,
                             *std::move(reference),
                             {},
                             {recentCategory},
                             {},
                             {},
                             {m_platform.architecture()},
                             {},
                             {},
                             {},
                             {},
                             {},
                             CatalogEntry::Status::Active,
                             {},
                             {},
                             text,
                             {}});
    }
    endResetModel();
}

int CatalogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString CatalogModel::badgeOf(const CatalogEntry &entry) const
{
    if (entry.status == CatalogEntry::Status::Discontinued)
        return tr("End of life");
    if (!entry.architectures.contains(m_platform.architecture()))
        return tr("Not for this computer");
    const bool isMeasured = entry.approximateSize && m_platform.architecture() == u"amd64";
    // Whole megabytes: more would promise what is only about right.
    return isMeasured ? tr("%1 MB").arg((*entry.approximateSize + 500'000) / 1'000'000) : QString();
}

QVariant CatalogModel::data(const QModelIndex &index, int role) const
{
    const auto &entry = m_entries.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case DescriptionRole:
        return entry.description;
    case ReferenceRole:
        return entry.reference.shortName();
    case BadgeRole:
        return badgeOf(entry);
    case IsWarningRole:
        return entry.status == CatalogEntry::Status::Discontinued ||
               !entry.architectures.contains(m_platform.architecture());
    case CategoriesRole:
        return entry.categories;
    case Qt::ToolTipRole:
        return entry.notes.isEmpty() ? QVariant() : plainToolTip(entry.notes);
    case Qt::AccessibleTextRole: {
        const auto badge = badgeOf(entry);
        return badge.isEmpty() ? tr("%1, %2").arg(entry.name, entry.description)
                               : tr("%1, %2, %3").arg(entry.name, entry.description, badge);
    }
    default:
        return {};
    }
}

void CatalogFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidateFilter();
}

void CatalogFilter::setCategories(const QStringList &categories)
{
    m_categories = categories;
    invalidateFilter();
}

bool CatalogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto index = sourceModel()->index(row, 0, parent);
    const auto categories = index.data(CatalogModel::CategoriesRole).toStringList();
    const bool isInCategory =
        m_categories.isEmpty() ||
        std::any_of(m_categories.begin(), m_categories.end(),
                    [&](const auto &category) { return categories.contains(category); });
    if (!isInCategory)
        return false;
    // What was used last is a category of its own.
    if (m_categories.isEmpty() && categories.contains(CatalogModel::recentCategory))
        return false;
    if (m_search.isEmpty())
        return !categories.contains(u"discontinued"_s);
    for (const int role :
         {static_cast<int>(Qt::DisplayRole), static_cast<int>(CatalogModel::DescriptionRole),
          static_cast<int>(CatalogModel::ReferenceRole)}) {
        if (index.data(role).toString().contains(m_search, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace decant
