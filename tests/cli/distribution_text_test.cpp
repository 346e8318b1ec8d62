// SPDX-License-Identifier: MIT
#include "app/cli/distribution_text.h"

#include <QJsonObject>

#include <gtest/gtest.h>

namespace decant::cli {
namespace {

Distribution debian()
{
    Distribution distribution;
    distribution.name = u"d1"_s;
    distribution.location = u"/srv/d1"_s;
    distribution.system = u"Debian"_s;
    distribution.size = 117'000'000;
    distribution.origin =
        Origin{u"docker.io/library/debian:12"_s,
               Digest::fromRaw(Digest::Algorithm::Sha256, QByteArray(32, '\x22')),
               std::nullopt,
               Platform(u"linux"_s, u"amd64"_s),
               {Digest::fromRaw(Digest::Algorithm::Sha256, QByteArray(32, '\x33'))},
               QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC)};
    return distribution;
}

Distribution foreign()
{
    Distribution distribution;
    distribution.name = u"somebody-elses"_s;
    distribution.state = Distribution::State::Running;
    distribution.isDefault = true;
    return distribution;
}

TEST(DistributionTextTest, TheTableShowsNameSizeImageAndDigestInColumns)
{
    EXPECT_EQ(
        distributionTable({debian(), foreign()}),
        (QStringList{
            u"NAME             STATE    SIZE    DIGEST               IMAGE"_s,
            u"d1               stopped  117 MB  sha256:222222222222  docker.io/library/debian:12"_s,
            u"somebody-elses*  running  -       -                    -"_s}));
}

TEST(DistributionTextTest, WithoutDistributionsThereIsNoHeadingEither)
{
    EXPECT_TRUE(distributionTable({}).isEmpty());
}

TEST(DistributionTextTest, AHostileNameCannotReachTheTerminal)
{
    auto distribution = foreign();
    distribution.name = u"a\x1b]0;x\x07"_s;
    for (const auto &line : distributionTable({distribution}))
        EXPECT_FALSE(line.contains(u'\x1b') || line.contains(u'\x07'));
}

TEST(DistributionTextTest, JsonHoldsWhatIsKnownAndNothingElse)
{
    const auto json = distributionsJson({debian(), foreign()});
    ASSERT_EQ(json.size(), 2);
    const auto known = json[0].toObject();
    EXPECT_EQ(known[u"name"], u"d1"_s);
    EXPECT_EQ(known[u"size"].toInteger(), 117'000'000);
    EXPECT_EQ(known[u"image"], u"docker.io/library/debian:12"_s);
    EXPECT_EQ(known[u"digest"], u"sha256:"_s + u"22"_s.repeated(32));
    EXPECT_EQ(known[u"platform"], u"linux/amd64"_s);
    EXPECT_EQ(known[u"created"], u"2026-01-02T03:04:05Z"_s);
    EXPECT_EQ(known[u"layers"].toArray().size(), 1);
    const auto unknown = json[1].toObject();
    EXPECT_EQ(unknown[u"state"], u"running"_s);
    EXPECT_EQ(unknown[u"default"], true);
    for (const auto &key : {u"size"_s, u"image"_s, u"digest"_s, u"system"_s})
        EXPECT_FALSE(unknown.contains(key)) << key.toStdString();
}

TEST(DistributionTextTest, JsonTellsWhatWasSetUpAndWhetherThereIsANewerImage)
{
    auto distribution = debian();
    distribution.origin->layerSizes = {117};
    distribution.origin->setup = FirstBoot{
        .user = UserSetup{.name = u"ann"_s, .password = u"hidden"_s}, .timezone = u"Europe/Rome"_s};
    const QDateTime checked({2026, 2, 3}, {4, 5, 6}, Qt::UTC);
    const auto json = distributionsJson({distribution, foreign()}, [&](const Distribution &one) {
        return one.origin ? UpdateCheck{.result = UpdateCheck::Result::Newer,
                                        .checked = checked,
                                        .digest = one.origin->layers.first()}
                          : UpdateCheck();
    });
    const auto known = json[0].toObject();
    EXPECT_EQ(known[u"layerSizes"].toArray().first().toInteger(), 117);
    EXPECT_EQ(known[u"setup"], (QJsonObject{{u"user"_s, u"ann"_s},
                                            {u"administrator"_s, true},
                                            {u"asksForPassword"_s, true},
                                            {u"timezone"_s, u"Europe/Rome"_s}}));
    EXPECT_EQ(known[u"update"], (QJsonObject{{u"result"_s, u"newer"_s},
                                             {u"checked"_s, u"2026-02-03T04:05:06Z"_s},
                                             {u"digest"_s, u"sha256:"_s + u"33"_s.repeated(32)}}));
    EXPECT_FALSE(json[1].toObject().contains(u"update"));
}

} // namespace
} // namespace decant::cli
