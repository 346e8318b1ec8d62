// SPDX-License-Identifier: MIT
#include "core/registry/warning_header.h"
#include "tests/core/registry/pull_helpers.h"
#include "tests/support/fake_registry.h"

namespace decant {
namespace {

TEST(WarningHeaderTest, B31OnlyWhatIsMeantForPeopleIsRead)
{
    const QList<std::pair<QByteArray, QStringList>> cases{
        {R"(299 - "old image")", {u"old image"_s}},
        {R"(299 - "a, b" , 299 - "c \"d\"")", {u"a, b"_s, u"c \"d\""_s}},
        {R"(299 - "dated" "Wed, 21 Oct 2015 07:28:00 GMT", 299 - "next")", {u"dated"_s, u"next"_s}},
        {R"(299 - "same", 299 - "same")", {u"same"_s}},
        {R"(110 - "stale")", {}},
        {R"(299 proxy.example "not the registry")", {}},
        {R"(299 - unquoted)", {}},
        {R"(299 - "open)", {}},
        {R"(299 - "")", {}},
        {"299 - \"bell \x07 and \x1b[31mred\"", {u"bell and [31mred"_s}},
        {"", {}},
    };
    for (const auto &[header, texts] : cases)
        EXPECT_EQ(parseWarnings(header), texts) << header.toStdString();
}

TEST(WarningHeaderTest, B31LongTextsAreCut)
{
    const auto header = "299 - \"" + QByteArray(10'000, 'x') + '"';
    EXPECT_EQ(parseWarnings(header).value(0).size(), 300);
}

TEST(WarningHeaderTest, B31ARegistrysWarningsComeWithTheImageAndWithItsLayers)
{
    const auto image = TestImage::of({noise(1000, 1)});
    FakeRegistry registry;
    registry.add(image);
    registry.addRule([](const FakeRequest &request, FakeReply &reply) {
        reply.set("Warning",
                  request.isBlob() ? R"(299 - "from a blob")" : R"(299 - "end of life")");
    });
    Puller puller;
    const auto resolved = puller.resolve(registry.name());
    ASSERT_OK(resolved);
    const auto server = QString::fromLatin1(registry.address());
    EXPECT_TRUE(resolved->warnings.contains(server + u" says: “end of life”"_s));
    const auto fetch = puller.source.fetch(*resolved, image.layer(0), {});
    QSignalSpy warned(fetch.get(), &LayerFetch::warned);
    ASSERT_TRUE(runToEnd(*fetch));
    ASSERT_EQ(warned.size(), 1);
    EXPECT_EQ(warned.first().first().toString(), server + u" says: “from a blob”"_s);
}

} // namespace
} // namespace decant
