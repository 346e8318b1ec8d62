// SPDX-License-Identifier: MIT
#include "tests/core/registry/pull_helpers.h"
#include "tests/support/docker_registry.h"

#include <QDir>

namespace decant {
namespace {

/// The happy path, against a registry that nobody here wrote.
class DockerRegistryTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_FALSE(registry.address().isEmpty());
        const auto index =
            indexOf({indexEntry(arm.manifest, arm64), indexEntry(amd.manifest, amd64)});
        const QByteArray named = R"(,"annotations":{"org.opencontainers.image.ref.name":"1"})";
        writeLayout(layout.path(),
                    amd.blobs() + arm.blobs() + QList{amd.manifest, arm.manifest, index},
                    {indexEntry(index, {}, named)});
        indexDigest = digestOf(index);
        ASSERT_TRUE(registry.push(layout.path() + u":1"_s, u"lab/image:1"_s));
    }

    QString name(const QString &tag) const { return registry.address() + u"/lab/image:"_s + tag; }

    const TestImage amd = TestImage::of({noise(3'000'000, 1), noise(10, 2)});
    const TestImage arm = TestImage::of({noise(1000, 3)}, arm64);
    std::optional<Digest> indexDigest;
    const QTemporaryDir layout;
    DockerRegistry registry;
    Puller puller;
};

TEST_F(DockerRegistryTest, AnImageIsFoundPinnedAndFetched)
{
    const auto image = puller.resolve(name(u"1"_s));
    ASSERT_OK(image);
    EXPECT_EQ(image->manifestDigest, amd.digest());
    EXPECT_EQ(image->indexDigest, indexDigest);
    EXPECT_EQ(image->platforms, (std::vector{arm64, amd64}));
    EXPECT_EQ(image->config.command, QStringList(u"/bin/sh"_s));
    EXPECT_TRUE(image->warnings.isEmpty());
    ASSERT_EQ(image->manifest.layers().size(), 2);
    for (int i = 0; i < 2; ++i) {
        const auto &layer = image->manifest.layers()[i];
        EXPECT_TRUE(puller.source.localPath(layer).isEmpty());
        const auto path = puller.fetch(*image, layer);
        ASSERT_OK(path);
        EXPECT_EQ(contentOf(*path), amd.layers[i]);
        EXPECT_EQ(puller.seen, amd.layers[i]);
        EXPECT_EQ(puller.source.localPath(layer), *path);
    }
    using State = LayerProgress::State;
    EXPECT_EQ(puller.states, (QList{State::Downloading, State::Verifying}));
}

TEST_F(DockerRegistryTest, APartIsResumed)
{
    const auto image = puller.resolve(name(u"1"_s));
    ASSERT_OK(image);
    QDir().mkpath(puller.folder.filePath(u"cache/ingest"_s));
    writeFile(puller.store.partPathOf(amd.layer(0).digest), amd.layers[0].first(1'234'567));
    ASSERT_OK(puller.fetch(*image, amd.layer(0)));
    EXPECT_EQ(puller.seen, amd.layers[0]);
}

TEST_F(DockerRegistryTest, TheTagsAreListed)
{
    ASSERT_TRUE(registry.push(layout.path() + u":1"_s, u"lab/image:another"_s));
    auto tags = puller.tags(name(u"1"_s)).value();
    tags.sort();
    EXPECT_EQ(tags, (QStringList{u"1"_s, u"another"_s}));
}

TEST_F(DockerRegistryTest, WhatIsNotThereIsNotFound)
{
    EXPECT_FAILS(ErrorKind::NotFound, puller.resolve(name(u"none"_s)));
    EXPECT_FAILS(ErrorKind::NotFound, puller.resolve(registry.address() + u"/no/such:1"_s));
    EXPECT_FAILS(ErrorKind::NotFound, puller.tags(registry.address() + u"/no/such"_s));
    EXPECT_FAILS(ErrorKind::NotFound, puller.resolve(registry.address() + u"/lab/image@"_s +
                                                     digestOf("nothing").toString()));
    const auto elsewhere = puller.resolve(name(u"1"_s), {u"linux"_s, u"riscv64"_s});
    ASSERT_TRUE(failsWith(ErrorKind::NotFound, elsewhere));
    EXPECT_TRUE(elsewhere.error().what.contains(u"linux/arm64, linux/amd64"));
}

TEST_F(DockerRegistryTest, ADigestPinsTheImage)
{
    const auto image = puller.resolve(
        registry.address() + u"/lab/image:whatever@"_s + arm.digest().toString(), arm64);
    ASSERT_OK(image);
    EXPECT_EQ(image->manifestDigest, arm.digest());
    EXPECT_FALSE(image->indexDigest);
}

} // namespace
} // namespace decant
