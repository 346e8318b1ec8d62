// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/registry/pull_helpers.h"
#include "tests/support/fake_registry.h"

namespace decant {

/// A registry with an image of one layer, to be fetched under difficulties.
class FetchFaultsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        registry.add(image);
        const auto resolved = puller.resolve(registry.name());
        ASSERT_OK(resolved);
        pinned.emplace(*resolved);
    }

    Result<QString> fetch() { return puller.fetch(*pinned, layer); }

    void expectFetched()
    {
        const auto path = fetch();
        ASSERT_OK(path);
        EXPECT_TRUE(contentOf(*path) == image.layers[0]);
        EXPECT_TRUE(puller.seen == image.layers[0]);
    }

    /// Changes what is answered to requests for the layer.
    void addLayerRule(const FakeRegistry::Rule &rule)
    {
        const auto name = layer.digest.toString().toLatin1();
        registry.addRule([name, rule](const FakeRequest &request, FakeReply &reply) {
            if (request.path.endsWith(name))
                rule(request, reply);
        });
    }

    qint64 keptPart() const { return puller.store.partSize(layer); }

    const TestImage image = TestImage::of({noise(2'000'000, 1)});
    const Descriptor layer = image.layer(0);
    FakeRegistry registry;
    Puller puller;
    std::optional<ResolvedImage> pinned;
};

} // namespace decant
