// SPDX-License-Identifier: MIT
#include "core/base/hasher.h"
#include "core/base/memory_stream.h"
#include "core/rootfs/index_memory.h"
#include "core/rootfs/layer_index.h"
#include "tests/support/compress.h"
#include "tests/support/merge_stack.h"
#include "tests/support/result_matchers.h"
#include "tests/support/tar_builder.h"

#include <random>

namespace decant {
namespace {

Result<LayerIndex> indexed(const QByteArray &blob, const Limits &limits = {})
{
    MemorySource source(blob);
    return indexLayer(source, limits, {});
}

/// Something of everything that an index can hold.
QByteArray sample()
{
    return TarBuilder()
        .mode(01777)
        .modified(5)
        .dir("d")
        .file("d/f", "content")
        .symlink("l", "d/f")
        .hardLink("d/g", "d/f")
        .hardLink("lower", "some/where/else")
        .charDevice("null", 1, 3)
        .fifo("p")
        .file("d/.wh..wh..opq")
        .file("gone/.wh.x")
        .pax({{"SCHILY.xattr.user.a", std::string("1\0\n2", 4)}, {"mtime", "-3.25"}})
        .file("x")
        .symlink("s", "nowhere")
        .file("s/.wh.y")
        .finish();
}

Digest sha256(const QByteArray &bytes)
{
    return Hasher::sha256(std::as_bytes(std::span(bytes.constData(), size_t(bytes.size()))));
}

TEST(LayerIndexTest, DiffIdCoversTheWholeStreamWhateverItsCompression)
{
    const auto tar = sample() + QByteArray("and what follows the end of the archive");
    for (const auto &blob : {tar, gzip(tar), zstd(tar)}) {
        const auto index = indexed(blob);
        ASSERT_OK(index);
        EXPECT_EQ(index->diffId, sha256(tar));
        EXPECT_EQ(index->uncompressedSize, tar.size());
        EXPECT_EQ(index->tree.entryCount(), 12);
    }
}

TEST(LayerIndexTest, IsTheSameAfterItWasOnDisk)
{
    const auto index = indexed(sample());
    ASSERT_OK(index);
    const auto bytes = serialize(*index);
    const auto back = deserializeLayerIndex(bytes);
    ASSERT_OK(back);
    EXPECT_EQ(back->diffId, index->diffId);
    EXPECT_EQ(back->uncompressedSize, index->uncompressedSize);
    EXPECT_EQ(back->tree.warnings(), index->tree.warnings());
    EXPECT_EQ(serialize(*back), bytes);
}

TEST(LayerIndexTest, EveryDamagedByteIsNoticed)
{
    const auto bytes = serialize(indexed(sample()).value());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        auto damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        EXPECT_FAILS(ErrorKind::Corrupt, deserializeLayerIndex(damaged));
        EXPECT_FAILS(ErrorKind::Corrupt, deserializeLayerIndex(bytes.left(at)));
    }
    EXPECT_FAILS(ErrorKind::Corrupt, deserializeLayerIndex(bytes + 'x'));
}

TEST(LayerIndexTest, ForgedIndexIsRefusedOrHarmless)
{
    const auto bytes = serialize(indexed(sample()).value());
    const auto payloadAt = bytes.indexOf('\n') + 1 + 64;
    std::mt19937 random(1);
    for (int round = 0; round < 20'000; ++round) {
        auto payload = bytes.mid(payloadAt);
        for (auto changes = 1 + random() % 3; changes > 0; --changes)
            payload[qsizetype(random() % quint32(payload.size()))] = static_cast<char>(random());
        const auto forged = bytes.left(payloadAt - 64) + sha256(payload).hex().toLatin1() + payload;
        const auto back = deserializeLayerIndex(forged);
        if (!back)
            continue;
        const std::vector<const LayerTree *> layers{&back->tree};
        if (const auto merged = MergedTree::overlay(layers, {}, {}))
            (void)planEmission(*merged, {});
    }
}

TEST(LayerIndexTest, LayersBeyondTheLimitsAreUnsafe)
{
    EXPECT_FAILS(ErrorKind::Unsafe, indexed(sample(), {.layerSize = 4096}));
    EXPECT_FAILS(ErrorKind::Unsafe, indexed(sample(), {.entries = 11}));
    EXPECT_OK(indexed(sample(), {.entries = 12}));
    TarBuilder links;
    for (int i = 0; i < 100; ++i)
        links.symlink(std::to_string(i), std::string(90, 't'));
    EXPECT_FAILS(ErrorKind::Unsafe, indexed(links.finish(), {.indexSize = 80'000}));
    EXPECT_OK(indexed(links.finish(), {.indexSize = 120'000}));
}

TEST(LayerIndexTest, D3WhateverTakesMemoryCounts)
{
    const Limits limits{.indexSize = 50'000};
    EXPECT_OK(indexed(TarBuilder().file("a").finish(), limits));
    TarBuilder files;
    for (int i = 0; i < 100; ++i)
        files.file("a"); // Each again, and none is forgotten before the end.
    std::string deep;
    for (int i = 0; i < 100; ++i)
        deep += "a/";
    const std::string large(15'000, 'x');
    for (const auto &layer : {files, TarBuilder().longName(deep + "f").file(""),
                              TarBuilder().longName(deep + ".wh.f").file(""),
                              TarBuilder().pax({{"SCHILY.xattr.user.a", large}}).file("f"),
                              TarBuilder().file("etc/passwd", large)})
        EXPECT_FAILS(ErrorKind::Unsafe, indexed(layer.finish(), limits));
}

TEST(LayerIndexTest, D3LayersThatAreReadAtOnceShareTheirMemory)
{
    Limits limits{.indexSize = 1000};
    limits.indexMemory = std::make_shared<IndexMemory>(limits.indexSize);
    const auto layer = TarBuilder().file("a").finish();
    EXPECT_OK(limits.indexMemory->take(900));
    EXPECT_FAILS(ErrorKind::Unsafe, indexed(layer, limits));
    limits.indexMemory->giveBack(900);
    // What reading took, it has given back, even where it failed.
    EXPECT_OK(indexed(layer, limits));
    EXPECT_OK(indexed(layer, limits));
}

TEST(LayerIndexTest, DeepPathsThroughLinksAreUnsafe)
{
    // Every link doubles the depth; their paths stay short.
    TarBuilder layer;
    std::string deep(2000, '/');
    for (std::size_t at = 0; at < deep.size(); at += 2)
        deep[at] = 'd';
    layer.pax({{"path", deep + "x"}}).file("x").pax({{"linkpath", deep}}).symlink("one", "");
    layer.pax({{"path", "one/" + deep + "x"}}).file("x");
    layer.pax({{"linkpath", "one/" + deep}}).symlink("two", "");
    layer.pax({{"path", "two/" + deep + "x"}}).file("x");
    EXPECT_FAILS(ErrorKind::Unsafe, indexed(layer.finish()));
}

TEST(LayerIndexTest, ImageBeyondTheLimitsIsUnsafe)
{
    const std::vector layers{TarBuilder().file("a", std::string(600, 'a')).finish(),
                             TarBuilder().file("b", std::string(600, 'b')).finish()};
    EXPECT_OK(mergeStack(layers, {}, {.imageSize = 1200, .entries = 2}));
    EXPECT_FAILS(ErrorKind::Unsafe, mergeStack(layers, {}, {.imageSize = 1199}));
    EXPECT_FAILS(ErrorKind::Unsafe, mergeStack(layers, {}, {.entries = 1}));
}

TEST(LayerIndexTest, D3ALayerThatIsReplacedAgainAndAgainIsUnsafe)
{
    Limits limits;
    limits.entries = 10;
    const auto layer = TarBuilder().file(".wh..wh..opq").file("a/b/c/d/e").finish();
    EXPECT_OK(mergeStack({layer, layer}, {}, limits));
    EXPECT_FAILS(ErrorKind::Unsafe, mergeStack({layer, layer, layer}, {}, limits));
}

TEST(LayerIndexTest, CancelledIndexSaysSo)
{
    const auto stop = std::make_unique<std::stop_source>();
    stop->request_stop();
    MemorySource source(sample());
    EXPECT_FAILS(ErrorKind::Cancelled, indexLayer(source, {}, stop->get_token()));
}

TEST(MergedTreeTest, FindsNamesThroughLinks)
{
    const auto layer = TarBuilder()
                           .symlink("bin", "usr/bin")
                           .file("usr/bin/sh")
                           .symlink("usr/up", "../../bin/./sh")
                           .symlink("circle", "circle")
                           .finish();
    const auto index = indexed(layer);
    ASSERT_OK(index);
    const auto tree = MergedTree::overlay({&index->tree}, {}, {});
    ASSERT_OK(tree);
    const auto shell = tree->find("usr/bin/sh");
    ASSERT_TRUE(shell);
    EXPECT_EQ(tree->find("/bin/sh"), shell);
    EXPECT_EQ(tree->find("usr/up"), shell);
    EXPECT_NE(tree->find("usr/up", false), shell);
    EXPECT_EQ(tree->find("usr/bin/sh/x"), std::nullopt);
    EXPECT_EQ(tree->find("circle"), std::nullopt);
    EXPECT_EQ(tree->find("nothing"), std::nullopt);
    EXPECT_TRUE(tree->find("/"));
}

} // namespace
} // namespace decant
