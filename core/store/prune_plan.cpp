// SPDX-License-Identifier: MIT
#include "core/store/prune_plan.h"

#include <algorithm>
#include <numeric>

namespace decant {

namespace {

constexpr int daysUnused = 90;

bool goesAnyway(const CachedItem &item, PruneRule::Extent extent, const QDateTime &longAgo)
{
    switch (extent) {
    case PruneRule::Extent::Limit:
        return false;
    case PruneRule::Extent::Unused:
        return item.kind != CachedItem::Kind::Blob || item.used < longAgo;
    case PruneRule::Extent::Everything:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<CachedItem> planPruning(QList<CachedItem> items, const PruneRule &rule, const QDateTime &now)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const auto &a, const auto &b) { return a.used < b.used; });
    const auto longAgo = now.addDays(-daysUnused);
    auto left = sizeOf(items);
    QList<CachedItem> taken;
    QList<CachedItem> staying;
    for (const auto &item : items) {
        if (!item.isNeeded && goesAnyway(item, rule.extent, longAgo)) {
            taken.append(item);
            left -= item.size;
        } else if (!item.isNeeded) {
            staying.append(item);
        }
    }
    for (const auto &item : staying) {
        if (left <= rule.limit)
            break;
        taken.append(item);
        left -= item.size;
    }
    return taken;
}

qint64 sizeOf(const QList<CachedItem> &items)
{
    return std::accumulate(items.begin(), items.end(), qint64{0},
                           [](qint64 sum, const CachedItem &item) { return sum + item.size; });
}

} // namespace decant
