// SPDX-License-Identifier: MIT
#include "core/store/prune_plan.h"
#include "tests/support/result_matchers.h"

namespace decant {
namespace {

using Kind = CachedItem::Kind;
using Extent = PruneRule::Extent;

const auto now = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate);

CachedItem item(const QString &name, int days, Kind kind = Kind::Blob, bool isNeeded = false)
{
    return {
        .kind = kind, .hex = name, .size = 10, .used = now.addDays(-days), .isNeeded = isNeeded};
}

TEST(PrunePlanTest, TakesWhatTheRuleSays)
{
    const QList<CachedItem> items{item(u"young"_s, 1),
                                  item(u"old"_s, 100),
                                  item(u"middle"_s, 50),
                                  item(u"part"_s, 2, Kind::Part),
                                  item(u"index"_s, 3, Kind::Index),
                                  item(u"needed"_s, 200, Kind::Blob, true)};
    struct Case
    {
        PruneRule rule;
        QStringList taken;
    };
    const QList<Case> cases{
        {{Extent::Limit, 60}, {}},
        {{Extent::Limit, 59}, {u"old"_s}},
        {{Extent::Limit, 50}, {u"old"_s}},
        {{Extent::Limit, 49}, {u"old"_s, u"middle"_s}},
        {{Extent::Limit, 20}, {u"old"_s, u"middle"_s, u"index"_s, u"part"_s}},
        {{Extent::Limit, 0}, {u"old"_s, u"middle"_s, u"index"_s, u"part"_s, u"young"_s}},
        {{Extent::Unused, 60}, {u"old"_s, u"index"_s, u"part"_s}},
        {{Extent::Unused, 20}, {u"old"_s, u"index"_s, u"part"_s, u"middle"_s}},
        {{Extent::Everything, 60}, {u"old"_s, u"middle"_s, u"index"_s, u"part"_s, u"young"_s}},
    };
    for (const auto &one : cases) {
        QStringList taken;
        for (const auto &gone : planPruning(items, one.rule, now))
            taken.append(gone.hex);
        EXPECT_EQ(taken, one.taken) << static_cast<int>(one.rule.extent) << ' ' << one.rule.limit;
    }
}

} // namespace
} // namespace decant
