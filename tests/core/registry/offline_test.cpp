// SPDX-License-Identifier: MIT
#include "tests/core/registry/pull_helpers.h"
#include "tests/support/fake_registry.h"

namespace decant {
namespace {

/// A registry that answered once, and then does not any more.
class OfflineTest : public testing::Test
{
protected:
    void SetUp() override
    {
        registry->add(image);
        name = registry->name();
    }

    void pull()
    {
        const auto resolved = puller.resolve(name);
        ASSERT_OK(resolved);
        EXPECT_FALSE(resolved->isUnchecked);
        ASSERT_OK(puller.fetch(*resolved, image.layer(0)));
    }

    const TestImage image = TestImage::of({noise(1000, 1)});
    std::unique_ptr<FakeRegistry> registry = std::make_unique<FakeRegistry>();
    QString name;
    Puller puller;
};

TEST_F(OfflineTest, AnImageThatIsHereIsFoundByItsTagAndThatNobodyWasAskedIsSaid)
{
    pull();
    registry.reset();
    const auto found = puller.resolve(name);
    ASSERT_OK(found);
    EXPECT_EQ(found->manifestDigest, image.digest());
    EXPECT_TRUE(found->isUnchecked);
    ASSERT_EQ(found->warnings.size(), 1);
    EXPECT_TRUE(found->warnings.first().contains(u"from the cache"));
}

TEST_F(OfflineTest, WithoutItsLayersItIsNotThere)
{
    ASSERT_OK(puller.resolve(name));
    registry.reset();
    EXPECT_FAILS(ErrorKind::Unavailable, puller.resolve(name));
}

TEST_F(OfflineTest, ATagThatWasNeverPulledIsNotThere)
{
    pull();
    const auto other = registry->name(u"2"_s);
    registry.reset();
    EXPECT_FAILS(ErrorKind::Unavailable, puller.resolve(other));
}

TEST_F(OfflineTest, WhatTheTagMeantLastCounts)
{
    pull();
    const auto newer = TestImage::of({noise(1000, 2)});
    registry->add(newer);
    const auto resolved = puller.resolve(name);
    ASSERT_OK(resolved);
    registry.reset();
    // The older one is here, but is not what the name stands for.
    EXPECT_FAILS(ErrorKind::Unavailable, puller.resolve(name));
    EXPECT_EQ(puller.store.named(name)->digest, newer.digest());
}

TEST_F(OfflineTest, ARegistryThatAnswersIsBelieved)
{
    pull();
    registry->addRule(
        [](const FakeRequest &, FakeReply &reply) { reply = refusal(404, "MANIFEST_UNKNOWN"); });
    EXPECT_FAILS(ErrorKind::NotFound, puller.resolve(name));
    registry->addRule(
        [](const FakeRequest &, FakeReply &reply) { reply = refusal(503, "UNAVAILABLE"); });
    EXPECT_FAILS(ErrorKind::Unavailable, puller.resolve(name));
}

TEST_F(OfflineTest, ClearingTheCacheForgetsTheNames)
{
    pull();
    ASSERT_TRUE(puller.store.named(name));
    ASSERT_OK(puller.store.prune({.extent = PruneRule::Extent::Everything}));
    EXPECT_FALSE(puller.store.named(name));
    EXPECT_FALSE(QFile::exists(puller.store.folder() + u"/names"_s));
}

} // namespace
} // namespace decant
