// SPDX-License-Identifier: MIT
#include "core/base/memory_stream.h"
#include "core/rootfs/layer_index.h"
#include "core/rootfs/merged_tree.h"
#include "tests/support/result_matchers.h"
#include "tests/support/tar_builder.h"

namespace decant {
namespace {

/// The layers' indexes, each to the disk and back.
class KeptFilesTest : public testing::Test
{
protected:
    void lay(const std::vector<TarBuilder> &layers)
    {
        std::vector<LayerTree> trees;
        for (const auto &layer : layers) {
            MemorySource source(layer.finish());
            const auto index = indexLayer(source, {}, {});
            ASSERT_OK(index);
            const auto back = deserializeLayerIndex(serialize(*index));
            ASSERT_OK(back);
            trees.push_back(back->tree);
        }
        std::vector<const LayerTree *> pointers;
        for (const auto &tree : trees)
            pointers.push_back(&tree);
        const auto merged = MergedTree::overlay(pointers, {}, {});
        ASSERT_OK(merged);
        tree = *merged;
    }

    std::optional<std::string_view> content(std::string_view path) const
    {
        return tree->content(path);
    }

    std::optional<MergedTree> tree;
};

TEST_F(KeptFilesTest, TheUppermostLayersContentCounts)
{
    lay({TarBuilder().file("./etc/passwd", "lower").file("etc/group", "group"),
         TarBuilder().file("/etc/passwd", "upper").file("etc/.wh.group")});
    EXPECT_EQ(content("etc/passwd"), "upper");
    EXPECT_EQ(content("etc/group"), std::nullopt);
}

TEST_F(KeptFilesTest, OfWhatComesTwiceTheLastCounts)
{
    lay({TarBuilder().file("etc/passwd", "first").file("etc/passwd", "second")});
    EXPECT_EQ(content("etc/passwd"), "second");
}

TEST_F(KeptFilesTest, LinksLeadToContents)
{
    lay({TarBuilder()
             .symlink("etc/os-release", "../usr/lib/os-release")
             .file("usr/lib/os-release", "ID=x")
             .file("bin/[", "applet")
             .hardLink("bin/sh", "bin/[")});
    EXPECT_EQ(content("/etc/os-release"), "ID=x");
    EXPECT_EQ(content("bin/sh"), "applet");
}

TEST_F(KeptFilesTest, OnlyWellKnownFilesAreKeptAndOfProgramsTheBeginning)
{
    lay({TarBuilder()
             .file("usr/bin/bash", std::string(10'000, 'b'))
             .file("usr/bin/unknown", "x")
             .file("opt/etc/passwd", "x")
             .file("etc/shadow", std::string(70'000, 's'))
             .file("etc/wsl.conf", "")});
    EXPECT_EQ(content("usr/bin/bash"), std::string(4096, 'b'));
    EXPECT_EQ(content("usr/bin/unknown"), std::nullopt);
    EXPECT_EQ(content("opt/etc/passwd"), std::nullopt);
    EXPECT_EQ(content("etc/shadow"), std::nullopt) << "half of it would mislead";
    EXPECT_EQ(content("etc/wsl.conf"), "") << "which is not the same as unknown";
}

TEST_F(KeptFilesTest, ManyOfThemAreUnsafe)
{
    TarBuilder layer;
    for (int i = 0; i < 4; ++i)
        layer.file("etc/passwd", std::string(60'000, 'x'));
    MemorySource source(layer.finish());
    EXPECT_FAILS(ErrorKind::Unsafe, indexLayer(source, {.indexSize = 200'000}, {}));
}

} // namespace
} // namespace decant
