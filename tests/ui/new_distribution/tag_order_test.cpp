// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "ui/new_distribution/tag_order.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

TEST(TagOrderTest, LatestComesFirstThenTheNewestVersions)
{
    EXPECT_EQ(sortedTags({u"edge"_s, u"3.9"_s, u"latest"_s, u"3.24"_s, u"3.24-slim"_s,
                          u"20250101"_s, u"v1"_s, u"beta"_s, u"3.24"_s}),
              QStringList({u"latest"_s, u"20250101"_s, u"3.24"_s, u"3.24-slim"_s, u"3.9"_s, u"v1"_s,
                           u"beta"_s, u"edge"_s}));
    EXPECT_TRUE(sortedTags({}).isEmpty());
}

} // namespace
} // namespace decant
