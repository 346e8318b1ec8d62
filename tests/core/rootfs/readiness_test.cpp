// SPDX-License-Identifier: MIT
#include "tests/support/readiness_fixture.h"

#include <ostream>

namespace decant {
namespace {

struct Family
{
    const char *name;
    TarBuilder (*root)();
    ReadinessReport::Verdict verdict;
    const char *libc;
    const char *packageManager;
    bool hasSystemd;
    QStringList warnings; ///< And blockers.
    QStringList notes;
};

void PrintTo(const Family &family, std::ostream *out)
{
    *out << family.name;
}

class ReadinessFamilyTest : public ReadinessFixture, public testing::WithParamInterface<Family>
{};

TEST_P(ReadinessFamilyTest, IsKnownForWhatItIs)
{
    const auto &family = GetParam();
    const auto report = check(family.root());
    EXPECT_EQ(report.verdict(), family.verdict) << report.sentence().toStdString();
    EXPECT_EQ(report.libc, QLatin1String(family.libc));
    EXPECT_EQ(report.packageManager, QLatin1String(family.packageManager));
    EXPECT_EQ(report.hasSystemd, family.hasSystemd);
    EXPECT_EQ(idsOf(report, Severity::Blocker) + idsOf(report, Severity::Warning), family.warnings);
    EXPECT_EQ(idsOf(report, Severity::Note), family.notes);
}

using Verdict = ReadinessReport::Verdict;

INSTANTIATE_TEST_SUITE_P(
    Families, ReadinessFamilyTest,
    testing::Values(
        Family{"debian",
               [] { return debianRoot(); },
               Verdict::Ready,
               "glibc",
               "apt",
               false,
               {},
               {u"no-sudo"_s, u"no-ca-certificates"_s, u"no-systemd"_s}},
        Family{"fedora", [] { return fedoraRoot(); }, Verdict::Ready, "glibc", "dnf", true, {}, {}},
        Family{"arch",
               archRoot,
               Verdict::Ready,
               "glibc",
               "pacman",
               false,
               {},
               {u"no-sudo"_s, u"no-ca-certificates"_s, u"no-systemd"_s}},
        Family{"alpine",
               alpineRoot,
               Verdict::Limited,
               "musl",
               "apk",
               false,
               {u"musl"_s},
               {u"no-sudo"_s, u"no-systemd"_s}},
        Family{"busybox",
               busyboxRoot,
               Verdict::Limited,
               "",
               "",
               false,
               {u"no-package-manager"_s},
               {u"no-sudo"_s, u"no-ca-certificates"_s, u"no-systemd"_s, u"no-os-release"_s}},
        Family{"distroless", distrolessRoot, Verdict::Unusable, "", "", false, {u"no-shell"_s}, {}},
        Family{"scratch",
               [] { return TarBuilder(); },
               Verdict::Unusable,
               "",
               "",
               false,
               {u"empty-image"_s},
               {}},
        Family{"one program",
               [] { return TarBuilder().mode(0755).file("app", "x"); },
               Verdict::Unusable,
               "",
               "",
               false,
               {u"no-shell"_s},
               {}}),
    [](const auto &tested) {
        return QString::fromLatin1(tested.param.name).remove(u' ').toStdString();
    });

class ReadinessTest : public ReadinessFixture
{};

TEST_F(ReadinessTest, VerdictIsTheGravestFindingsSentence)
{
    EXPECT_EQ(check(fedoraRoot()).sentence(), u"Works well as a distribution."_s);
    EXPECT_EQ(check(distrolessRoot()).sentence(),
              u"This image has no shell, so it can't be opened as a distribution."_s);
    EXPECT_EQ(nameOf(Verdict::Ready), u"ready"_s);
    EXPECT_EQ(nameOf(Verdict::Limited), u"limited"_s);
    EXPECT_EQ(nameOf(Verdict::Unusable), u"unusable"_s);
    EXPECT_EQ(nameOf(Severity::Blocker), u"blocker"_s);
    EXPECT_EQ(nameOf(Severity::Warning), u"warning"_s);
    EXPECT_EQ(nameOf(Severity::Note), u"note"_s);
}

TEST_F(ReadinessTest, SystemSaysItsNameThroughLinks)
{
    const auto report = check(debianRoot());
    EXPECT_EQ(report.system, u"Debian GNU/Linux 12 (bookworm)"_s);
    EXPECT_EQ(report.shell, u"/bin/sh"_s);
    EXPECT_EQ(report.architecture, u"amd64"_s);
    EXPECT_EQ(check(archRoot()).system, u"Arch Linux"_s);
}

TEST_F(ReadinessTest, ApplicationImageIsUsableButSaysSo)
{
    intent.applicationSentence = u"It starts “nginx” instead of a shell."_s;
    const auto report = check(debianRoot());
    EXPECT_EQ(report.verdict(), Verdict::Limited);
    EXPECT_EQ(report.sentence(), intent.applicationSentence);
    EXPECT_EQ(idsOf(report, Severity::Warning), QStringList{u"application-image"_s});
}

TEST_F(ReadinessTest, ImageUserMattersUnlessItIsRoot)
{
    intent.user = u"1000:1000"_s;
    const auto report = check(debianRoot());
    EXPECT_EQ(idsOf(report, Severity::Warning), QStringList{u"image-user"_s});
    EXPECT_TRUE(report.sentence().contains(u"“1000”"));
    for (const auto &root : {u"root"_s, u"0"_s, u"0:0"_s, u"root:root"_s}) {
        intent.user = root;
        EXPECT_EQ(check(debianRoot()).verdict(), Verdict::Ready) << root.toStdString();
    }
}

TEST_F(ReadinessTest, TheImagesFolderIsNotedUnlessRootStartsThereAnyway)
{
    for (const auto &folder : {u""_s, u"/"_s, u"/root"_s, u"/root/"_s}) {
        intent.workingDirectory = folder;
        EXPECT_TRUE(idsOf(check(fedoraRoot()), Severity::Note).isEmpty()) << folder.toStdString();
    }
    intent.workingDirectory = u"/srv/app/"_s;
    const auto report = check(fedoraRoot());
    EXPECT_EQ(report.verdict(), Verdict::Ready);
    EXPECT_EQ(
        findingOf(report, u"working-directory"_s).sentence,
        u"The image's program starts in /srv/app; a distribution starts in the user's home."_s);
}

TEST_F(ReadinessTest, ForeignProgramsStopUnlessTheyAreEmulated)
{
    const auto arm = debianRoot(183);
    const auto report = check(arm);
    EXPECT_EQ(idsOf(report, Severity::Blocker), QStringList{u"foreign-architecture"_s});
    EXPECT_EQ(report.architecture, u"arm64"_s) << "whatever the configuration claims";
    host.emulated = {u"arm64"_s};
    EXPECT_TRUE(check(arm).isUsable());
    host = {.architecture = u"arm64"_s, .emulated = {}};
    EXPECT_EQ(idsOf(check(debianRoot()), Severity::Blocker),
              QStringList{u"foreign-architecture"_s});
    EXPECT_TRUE(check(arm).isUsable());
}

TEST_F(ReadinessTest, WhereNoProgramTellsTheConfigurationDoes)
{
    TarBuilder root;
    addAccounts(root);
    root.mode(0755).file("bin/sh", "#!/bin/other");
    EXPECT_TRUE(check(root).isUsable());
    intent.architecture = u"s390x"_s;
    EXPECT_EQ(idsOf(check(root), Severity::Blocker), QStringList{u"foreign-architecture"_s});
}

TEST_F(ReadinessTest, ProcessorMustReachTheLevelThatTheLibraryNeeds)
{
    const std::string release = "ID=\"rhel\"\nVERSION_ID=\"10.1\"\n";
    const auto stated = fedoraRoot(release, 7);
    auto report = check(stated);
    EXPECT_EQ(idsOf(report, Severity::Blocker), QStringList{u"cpu-level"_s});
    EXPECT_TRUE(report.sentence().contains(u"x86-64-v3")) << report.sentence().toStdString();
    // What only the release's name says may be wrong.
    EXPECT_EQ(idsOf(check(fedoraRoot(release)), Severity::Warning), QStringList{u"cpu-level"_s});
    host.x86Level = 3;
    EXPECT_EQ(check(stated).verdict(), Verdict::Ready);
    host.x86Level = 0;
    EXPECT_EQ(check(stated).verdict(), Verdict::Ready) << "an unknown processor is not accused";
}

TEST_F(ReadinessTest, SpaceIsComparedWithWhatIsFree)
{
    intent.contentSize = 1000;
    host.freeSpace = 999;
    EXPECT_EQ(idsOf(check(debianRoot()), Severity::Blocker), QStringList{u"space"_s});
    host.freeSpace = 1050;
    EXPECT_EQ(idsOf(check(debianRoot()), Severity::Warning), QStringList{u"space"_s});
    host.freeSpace = 2000;
    EXPECT_EQ(check(debianRoot()).verdict(), Verdict::Ready);
}

} // namespace
} // namespace decant
