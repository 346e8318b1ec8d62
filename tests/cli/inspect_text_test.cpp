// SPDX-License-Identifier: MIT
#include "app/cli/inspect_text.h"
#include "app/cli/search_command.h"
#include "tests/support/scripted_source.h"

#include <gtest/gtest.h>

namespace decant::cli {
namespace {

ImageFacts factsWith(const std::optional<PullQuota> &quota)
{
    ImageFacts facts{shownImage(u"debian"_s, {{u"1"_s, 1000}}, {}, "{}"), 0, false, {}, {}};
    facts.image.quota = quota;
    return facts;
}

TEST(InspectTextTest, B14PullsThatAreLeftAreSaidWhereSomebodyCounts)
{
    const PullQuota quota{76, 100, std::chrono::hours(6), u"203.0.113.7"_s};
    EXPECT_TRUE(inspectionLines(factsWith(quota)).contains(u"Pulls left    76 of 100 in 6 hours"));
    EXPECT_EQ(inspectionJson(factsWith(quota)).value(u"pulls").toObject(),
              (QJsonObject{{u"remaining"_s, 76},
                           {u"limit"_s, 100},
                           {u"windowSeconds"_s, 21600},
                           {u"source"_s, u"203.0.113.7"_s}}));
    EXPECT_TRUE(inspectionLines(factsWith(PullQuota{1, 2})).contains(u"Pulls left    1 of 2"));
    EXPECT_FALSE(inspectionJson(factsWith({})).contains(u"pulls"));
}

TEST(SearchTextTest, B30ARowSaysWhatSpeaksForAnImage)
{
    EXPECT_EQ(searchRow({u"debian"_s, u"Linux"_s, 5000, true}),
              (QStringList{u"debian"_s, u"official"_s, u"Linux"_s}));
    EXPECT_EQ(searchRow({u"acme/deb"_s, {}, 3, false}),
              (QStringList{u"acme/deb"_s, u"3 stars"_s, {}}));
    EXPECT_EQ(searchRow({u"x.y/a"_s}), (QStringList{u"x.y/a"_s, {}, {}}));
}

} // namespace
} // namespace decant::cli
