// SPDX-License-Identifier: MIT
#include "app/cli/catalog_text.h"
#include "tests/support/result_matchers.h"

namespace decant::cli {
namespace {

CatalogEntry entry()
{
    return {u"alma-10"_s,
            u"AlmaLinux 10"_s,
            *ImageReference::parse(u"almalinux:10"),
            {},
            {u"enterprise"_s},
            u"rhel"_s,
            {},
            {},
            {},
            {},
            {},
            {},
            {},
            CatalogEntry::Status::Active,
            {},
            {},
            u"A stable system for companies"_s,
            {}};
}

TEST(CatalogWordsTest, EveryWordMustOccurSomewhereWhateverItsCase)
{
    EXPECT_TRUE(matches(entry(), {u"ALMA"_s, u"enterprise"_s, u"stable"_s, u"rhel"_s}));
    EXPECT_FALSE(matches(entry(), {u"alma"_s, u"gentoo"_s}));
}

TEST(CatalogWordsTest, WhatEndedIsFoundOnlyByAWord)
{
    auto ended = entry();
    EXPECT_TRUE(matches(ended, {}));
    ended.status = CatalogEntry::Status::Discontinued;
    EXPECT_FALSE(matches(ended, {}));
    EXPECT_TRUE(matches(ended, {u"alma"_s}));
}

} // namespace
} // namespace decant::cli
