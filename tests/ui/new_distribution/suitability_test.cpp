// SPDX-License-Identifier: MIT
#include "tests/support/scripted_source.h"
#include "ui/new_distribution/suitability.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

using Kind = Banner::Kind;
using Severity = Finding::Severity;

ResolvedImage imageOf(const QByteArray &config = R"({"Cmd": ["bash"]})")
{
    return shownImage(u"ghcr.io/a/b:1"_s, {{u"a1"_s, 1000}}, {}, config);
}

CatalogEntry entryOf(const QString &libc = {}, const QString &notes = {})
{
    return {.id = {},
            .name = {},
            .reference = *ImageReference::parse(u"ghcr.io/a/b:1"_s),
            .tags = {},
            .categories = {},
            .family = {},
            .packageManager = {},
            .architectures = {},
            .init = {},
            .user = {},
            .libc = libc,
            .cpuLevel = {},
            .approximateSize = {},
            .replacement = {},
            .homepage = {},
            .description = {},
            .notes = notes};
}

ReadinessReport reportOf(const QList<std::pair<Severity, QString>> &findings)
{
    ReadinessReport report;
    for (const auto &[severity, id] : findings)
        report.findings.append({severity, id, u"Sentence of "_s + id, {}});
    return report;
}

const auto musl =
    u"It uses musl. Programs built for glibc, such as the VS Code server, may not run."_s;

TEST(LikelySuitabilityTest, AShellOrTheCatalogSpeaksForAnImage)
{
    const auto plain = suitabilityOf(imageOf(), nullptr, {});
    EXPECT_EQ(plain.kind, Kind::Ok);
    EXPECT_EQ(plain.sentence, u"Should work well as a distribution.");
    EXPECT_TRUE(plain.chips.isEmpty());
    const auto curated = entryOf();
    EXPECT_EQ(suitabilityOf(imageOf("{}"), &curated, {}).kind, Kind::Ok);
    const auto noted = entryOf({}, u"No tools are preinstalled."_s);
    const auto told = suitabilityOf(imageOf("{}"), &noted, {});
    EXPECT_EQ(told.kind, Kind::Info);
    EXPECT_EQ(told.sentence, noted.notes);
    EXPECT_TRUE(suitabilityOf(imageOf("{}"), nullptr, {}).sentence.isEmpty());
}

TEST(LikelySuitabilityTest, MuslIsAWarningAsSoonAsTheCatalogKnows)
{
    const auto alpine = entryOf(u"musl"_s, u"A note."_s);
    const auto found = suitabilityOf(imageOf(), &alpine, {});
    EXPECT_EQ(found.kind, Kind::Warning);
    EXPECT_EQ(found.title, QString());
    EXPECT_EQ(found.sentence, musl);
    const auto user = suitabilityOf(imageOf(R"({"User": "app"})"), &alpine, {});
    EXPECT_EQ(user.title, u"Not made for root");
    EXPECT_EQ(user.chips, QStringList(u"musl"_s));
}

TEST(LikelySuitabilityTest, AUserCanBeChosenInTheNextStep)
{
    const auto found =
        suitabilityOf(imageOf(R"({"Cmd": ["bash"], "User": "app:app"})"), nullptr, {});
    EXPECT_EQ(found.kind, Kind::Warning);
    EXPECT_EQ(found.sentence,
              u"The image runs as “app”. You can choose another user in the next step.");
}

TEST(LikelySuitabilityTest, AnApplicationImageNamesItsProgram)
{
    const auto found = suitabilityOf(
        imageOf(R"({"Cmd": ["nginx"], "User": "nginx", "ExposedPorts": {"80/tcp": {}}})"), nullptr,
        {});
    EXPECT_EQ(found.kind, Kind::Warning);
    EXPECT_EQ(found.title, u"Application image");
    EXPECT_TRUE(found.sentence.startsWith(u"It starts “nginx” instead of a shell"));
    EXPECT_EQ(found.chips, QStringList(u"Not made for root"_s));
}

TEST(LikelySuitabilityTest, FewDownloadsThatAreLeftAreSaid)
{
    auto image = imageOf();
    image.quota = PullQuota{.remaining = 50, .limit = 100};
    EXPECT_TRUE(suitabilityOf(image, nullptr, {}).chips.isEmpty());
    image.quota->remaining = 3;
    EXPECT_EQ(suitabilityOf(image, nullptr, {}).chips, QStringList(u"3 of 100 downloads left"_s));
}

TEST(CheckedSuitabilityTest, NotesAreChipsOfAGoodFit)
{
    const auto found = suitabilityOf(
        imageOf(), nullptr,
        reportOf({{Severity::Note, u"no-sudo"_s}, {Severity::Note, u"no-os-release"_s}}));
    EXPECT_EQ(found.kind, Kind::Ok);
    EXPECT_EQ(found.sentence, u"Works well as a distribution.");
    EXPECT_EQ(found.chips, QStringList(u"No sudo"_s));
}

TEST(CheckedSuitabilityTest, TheGravestFindingIsTheBannerAndTheOthersAreChips)
{
    const auto found = suitabilityOf(imageOf(), nullptr,
                                     reportOf({{Severity::Warning, u"boot-command"_s},
                                               {Severity::Warning, u"musl"_s},
                                               {Severity::Note, u"no-systemd"_s},
                                               {Severity::Note, u"systemd-incomplete"_s}}));
    EXPECT_EQ(found.kind, Kind::Warning);
    EXPECT_EQ(found.title, u"Runs a command at start");
    EXPECT_EQ(found.sentence, u"Sentence of boot-command");
    EXPECT_EQ(found.chips, (QStringList{u"musl"_s, u"No systemd"_s}));
}

TEST(CheckedSuitabilityTest, WhereNothingCouldRunThatIsSaidFirst)
{
    const auto found = suitabilityOf(
        imageOf(), nullptr,
        reportOf({{Severity::Blocker, u"no-shell"_s}, {Severity::Note, u"setuid"_s}}));
    EXPECT_EQ(found.kind, Kind::Error);
    EXPECT_EQ(found.title, u"Can't be a distribution");
    EXPECT_EQ(found.chips, QStringList(u"Programs with root's rights"_s));
}

TEST(CheckedSuitabilityTest, AUserCanStillBeChosen)
{
    const auto found = suitabilityOf(imageOf(R"({"User": "1000:1000"})"), nullptr,
                                     reportOf({{Severity::Warning, u"image-user"_s}}));
    EXPECT_EQ(found.sentence,
              u"The image runs as “1000”. You can choose another user in the next step.");
}

TEST(CheckedSuitabilityTest, EveryWarningHasAFewWords)
{
    for (const auto *id :
         {"application-image", "image-user", "boot-command", "cpu-level", "no-sh",
          "shell-not-executable", "root-shell", "shadow-mode", "no-mount", "tmp",
          "no-package-manager", "systemd-missing", "space", "no-passwd", "no-group",
          "no-root-account", "accounts-malformed", "accounts-duplicate", "accounts-duplicate-id"}) {
        const auto finding = QString::fromLatin1(id);
        const auto found =
            suitabilityOf(imageOf(), nullptr,
                          reportOf({{Severity::Warning, u"musl"_s}, {Severity::Warning, finding}}));
        EXPECT_EQ(found.chips.size(), 1) << id;
    }
}

} // namespace
} // namespace decant
