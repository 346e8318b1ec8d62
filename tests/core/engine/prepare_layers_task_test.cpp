// SPDX-License-Identifier: MIT
#include "core/engine/prepare_layers_task.h"
#include "tests/core/engine/engine_fixture.h"

namespace decant {
namespace {

class PrepareLayersTaskTest : public EngineFixture
{
protected:
    std::optional<ResolvedImage> resolve(const ImageLocation &location)
    {
        const auto task = files.resolve(location, Platform::host());
        if (!runToEnd(*task) || task->error())
            return std::nullopt;
        return task->takeValue();
    }

    LayerParts parts() { return {pool, store, files}; }
};

TEST_F(PrepareLayersTaskTest, ALayerThatOccursTwiceIsPreparedOnceAndStandsTwice)
{
    const auto tar = TarBuilder().file("a", "1").finish();
    layout.addLayer(tar);
    layout.addLayer(TarBuilder().file("b", "2").finish());
    layout.addLayer(tar);
    const auto image = resolve(layout.write());
    ASSERT_TRUE(image);
    EXPECT_EQ(PrepareLayersTask::initialProgress(*image).size(), 2);

    PrepareLayersTask task(parts(), *image, 3);
    ASSERT_TRUE(runToEnd(task));
    ASSERT_FALSE(task.error());
    const auto layers = task.takeValue();
    ASSERT_EQ(layers.size(), 3u);
    EXPECT_EQ(layers[0].index, layers[2].index);
    EXPECT_NE(layers[0].index, layers[1].index);
}

TEST_F(PrepareLayersTaskTest, EveryPlaceOfALayerHasTheDiffIdThatIsStatedThere)
{
    const auto tar = TarBuilder().file("a", "1").finish();
    layout.addLayer(tar);
    layout.addLayer(tar);
    auto image = resolve(layout.write());
    ASSERT_TRUE(image);
    image->config.diffIds.at(1) = digestOf("another");
    PrepareLayersTask task(parts(), *image, 3);
    ASSERT_TRUE(runToEnd(task));
    ASSERT_TRUE(task.error());
    EXPECT_EQ(task.error()->kind, ErrorKind::Corrupt);
    EXPECT_TRUE(task.error()->what.startsWith(u"Layer 2 "_s));
}

TEST_F(PrepareLayersTaskTest, AKeptIndexSparesTheFirstPass)
{
    layout.addLayer(TarBuilder().file("a", "1").finish());
    const auto image = resolve(layout.write());
    ASSERT_TRUE(image);
    PrepareLayersTask first(parts(), *image, 3);
    ASSERT_TRUE(runToEnd(first));
    EXPECT_TRUE(first.value().front().isVerified);
    PrepareLayersTask second(parts(), *image, 3);
    ASSERT_TRUE(runToEnd(second));
    ASSERT_FALSE(second.error());
    EXPECT_FALSE(second.value().front().isVerified);
    EXPECT_EQ(second.value().front().index->diffId, first.value().front().index->diffId);
}

TEST_F(PrepareLayersTaskTest, ADamagedIndexIsMadeAgain)
{
    const auto digest = layout.addLayer(TarBuilder().file("a", "1").finish());
    const auto image = resolve(layout.write());
    ASSERT_TRUE(image);
    ASSERT_OK(store.keepIndex(digest, "nonsense"));
    PrepareLayersTask task(parts(), *image, 3);
    ASSERT_TRUE(runToEnd(task));
    ASSERT_FALSE(task.error());
    EXPECT_TRUE(task.value().front().isVerified);
}

TEST_F(PrepareLayersTaskTest, D3_LayersBeyondTheChosenLimitAreRefusedEvenIfTheyAreKnown)
{
    layout.addLayer(TarBuilder().file("a", std::string(5000, 'a')).finish());
    const auto image = resolve(layout.write());
    ASSERT_TRUE(image);
    PrepareLayersTask unlimited(parts(), *image, 3);
    ASSERT_TRUE(runToEnd(unlimited));
    ASSERT_FALSE(unlimited.error());
    auto limited = parts();
    limited.limits.layerSize = 5000;
    PrepareLayersTask task(limited, *image, 3);
    ASSERT_TRUE(runToEnd(task));
    ASSERT_TRUE(task.error());
    EXPECT_EQ(task.error()->kind, ErrorKind::Unsafe);
    EXPECT_TRUE(task.error()->what.startsWith(u"Layer 1"));
}

TEST_F(PrepareLayersTaskTest, D3_LayersThatTakeTooMuchMemoryTogetherAreRefusedEvenIfTheyAreKnown)
{
    for (int i = 0; i < 3; ++i)
        layout.addLayer(TarBuilder().file(std::to_string(i), "x").finish());
    const auto image = resolve(layout.write());
    ASSERT_TRUE(image);
    auto limited = parts();
    limited.limits.indexSize = 1000; // For one at a time.
    for (int i = 0; i < 2; ++i) {
        PrepareLayersTask task(limited, *image, 1);
        ASSERT_TRUE(runToEnd(task));
        ASSERT_TRUE(task.error());
        EXPECT_EQ(task.error()->kind, ErrorKind::Unsafe);
        PrepareLayersTask unlimited(parts(), *image, 1);
        ASSERT_TRUE(runToEnd(unlimited));
        EXPECT_FALSE(unlimited.error());
    }
}

TEST_F(PrepareLayersTaskTest, A48AnImageThatDescribesOtherLayersThanItHasIsRefused)
{
    layout.addLayer(TarBuilder().file("a", "1").finish());
    layout.describeOneMore();
    const auto task = files.resolve(layout.write(), Platform::host());
    ASSERT_TRUE(runToEnd(*task));
    ASSERT_TRUE(task->error());
    EXPECT_EQ(task->error()->kind, ErrorKind::Corrupt);
    EXPECT_TRUE(task->error()->what.contains(u"1 layers, but describes 2"_s));
}

TEST_F(PrepareLayersTaskTest, TheFirstFailureStopsTheOthersAndIsTold)
{
    for (int i = 0; i < 6; ++i)
        layout.addLayer(TarBuilder().file(std::to_string(i), "x").finish());
    layout.addLayer("this is no archive at all, and long enough to be looked at");
    const auto image = resolve(layout.write());
    ASSERT_TRUE(image);
    PrepareLayersTask task(parts(), *image, 2);
    ASSERT_TRUE(runToEnd(task));
    ASSERT_TRUE(task.error());
    EXPECT_EQ(task.error()->kind, ErrorKind::Corrupt);
    EXPECT_TRUE(task.error()->what.startsWith(u"Layer 7"));
}

} // namespace
} // namespace decant
