// SPDX-License-Identifier: MIT
#include "core/rootfs/readiness.h"
#include "tests/support/setup_fixture.h"

namespace decant {
namespace {

class RootSetupTest : public SetupFixture
{
protected:
    TarBuilder withSudo(const std::string &sudoers) const
    {
        auto root = debianRoot().mode(04755).file("usr/bin/sudo", "x").mode(0440);
        return root.file("etc/sudoers", sudoers)
            .mode(0644)
            .file("etc/group", "root:x:0:\nsudo:x:27:\n");
    }
};

TEST_F(RootSetupTest, WithoutAChoiceNothingChanges)
{
    const auto setup = setUp(fedoraRoot());
    ASSERT_OK(setup);
    EXPECT_TRUE(setup->layer.isEmpty());
    EXPECT_TRUE(setup->steps.isEmpty());
}

TEST_F(RootSetupTest, TheSameChoiceMakesTheSameBytes)
{
    chooseUser(true);
    choice.user->password.clear();
    choice.user->asksForPassword = false;
    choice.environment = {{"A", "b"}};
    choice.hostname = "box";
    const auto first = setUp(fedoraRoot());
    const auto second = setUp(fedoraRoot());
    ASSERT_OK(first);
    EXPECT_EQ(first->layer, second->layer);
}

TEST_F(RootSetupTest, SudoersMayBecomeRootAsChosen)
{
    chooseUser(true);
    const std::string usual = "root ALL=(ALL:ALL) ALL\n%sudo ALL=(ALL:ALL) ALL\n"
                              "@includedir /etc/sudoers.d\n";
    auto setup = setUp(withSudo(usual));
    ASSERT_OK(setup);
    EXPECT_TRUE(contains("etc/sudoers.d/zz-decant", "\nanna ALL=(ALL:ALL) PASSWD: ALL\n"));
    EXPECT_EQ(members["etc/sudoers.d/zz-decant"].metadata.mode, 0440u);
    EXPECT_TRUE(contains("etc/group", "sudo:x:27:anna\n"));
    EXPECT_FALSE(isWritten("etc/sudoers"));
    EXPECT_TRUE(setup->script.isEmpty());
    choice.user->asksForPassword = false;
    setup = setUp(withSudo(usual));
    EXPECT_TRUE(contains("etc/sudoers.d/zz-decant", "\nanna ALL=(ALL:ALL) NOPASSWD: ALL\n"));
    EXPECT_TRUE(stepOf(setup, u"administrator"_s).sentence.contains(u"any program"));
}

TEST_F(RootSetupTest, RulesBehindTheFolderDoNotOverruleIt)
{
    chooseUser(true);
    const std::string loose = "#includedir /etc/sudoers.d\nanna ALL=(ALL) NOPASSWD: ALL";
    ASSERT_OK(setUp(withSudo(loose)));
    EXPECT_EQ(contents["etc/sudoers"], loose + "\n#include /etc/sudoers.d/zz-decant\n");
    EXPECT_EQ(members["etc/sudoers"].metadata.mode, 0440u);
    const std::string followed = "@includedir /etc/sudoers.d\n%wheel ALL=(ALL) ALL\n"
                                 "Defaults env_reset\n";
    ASSERT_OK(setUp(withSudo(followed)));
    EXPECT_EQ(contents["etc/sudoers"], followed + "#include /etc/sudoers.d/zz-decant\n");
    ASSERT_OK(setUp(withSudo("Defaults targetpw\nALL ALL=(ALL) ALL\n")));
    EXPECT_TRUE(contains("etc/sudoers", "#include /etc/sudoers.d/zz-decant\n"));
    EXPECT_TRUE(contains("etc/sudoers.d/zz-decant", "\nDefaults:anna !targetpw\n"));
}

TEST_F(RootSetupTest, FedoraKnowsAdministratorsByWheel)
{
    chooseUser(true);
    const auto setup = setUp(fedoraRoot()
                                 .file("etc/group", "root:x:0:\nwheel:x:10:\n")
                                 .file("etc/gshadow", "root:::\nwheel:::\n")
                                 .mode(0440)
                                 .file("etc/sudoers", "%wheel ALL=(ALL) ALL\n"
                                                      "#includedir /etc/sudoers.d\n"));
    ASSERT_OK(setup);
    EXPECT_TRUE(contains("etc/group", "wheel:x:10:anna\n"));
    EXPECT_TRUE(contains("etc/gshadow", "wheel:::anna\n"));
    EXPECT_TRUE(stepOf(setup, u"administrator"_s).isDone);
}

TEST_F(RootSetupTest, AlpinesDoasStandsInForSudo)
{
    chooseUser(true);
    const auto setup = setUp(alpineRoot()
                                 .mode(04755)
                                 .file("usr/bin/doas", "x")
                                 .mode(0640)
                                 .file("etc/doas.conf", "permit persist :wheel")
                                 .mode(0755)
                                 .dir("etc/doas.d"));
    ASSERT_OK(setup);
    EXPECT_EQ(contents["etc/doas.conf"], "permit persist :wheel\npermit persist anna\n");
    EXPECT_EQ(members["etc/doas.conf"].metadata.mode, 0640u);
    EXPECT_EQ(contents["etc/doas.d/zz-decant.conf"], "permit persist anna\n");
    EXPECT_TRUE(setup->script.isEmpty());
}

TEST_F(RootSetupTest, MissingSudoIsInstalledByTheImagesOwnPackageManager)
{
    chooseUser(true);
    for (const auto &[root, command] : {std::pair{debianRoot(), "apt-get install -y sudo"},
                                        {archRoot(), "--noconfirm sudo"},
                                        {alpineRoot(), "apk add sudo"}}) {
        const auto setup = setUp(root);
        ASSERT_OK(setup);
        EXPECT_EQ(setup->script, u"/usr/local/lib/decant/first-boot"_s);
        EXPECT_TRUE(contains("usr/local/lib/decant/first-boot", command));
        EXPECT_EQ(members["usr/local/lib/decant/first-boot"].metadata.mode, 0755u);
        EXPECT_TRUE(contains("etc/wsl.conf", "command=/usr/local/lib/decant/first-boot\n"));
        EXPECT_TRUE(setup->settledFindings.contains(u"no-sudo"_s));
    }
    choice.isRunByHost = true;
    ASSERT_OK(setUp(debianRoot()));
    EXPECT_FALSE(contains("etc/wsl.conf", "command"));
}

TEST_F(RootSetupTest, WhereNothingCanBringSudoItIsSaid)
{
    chooseUser(true);
    const auto setup = setUp(busyboxRoot());
    ASSERT_OK(setup);
    EXPECT_FALSE(stepOf(setup, u"administrator"_s).isDone);
    EXPECT_TRUE(setup->script.isEmpty());
    EXPECT_OK(setUp(distrolessRoot()));
}

TEST_F(RootSetupTest, SystemdIsSwitchedOnOnlyWhereItIs)
{
    choice.systemd = true;
    ASSERT_OK(setUp(fedoraRoot().file("etc/wsl.conf", "[Boot]\nsystemd=false # no\n")));
    EXPECT_EQ(contents["etc/wsl.conf"], "[Boot]\nsystemd=true # no\n");
    EXPECT_EQ(members["etc/systemd/system/systemd-resolved.service"].linkTarget, "/dev/null");
    EXPECT_EQ(members["etc/systemd/system/tmp.mount"].linkTarget, "/dev/null");
    auto setup = setUp(debianRoot());
    EXPECT_FALSE(contains("etc/wsl.conf", "systemd=true"));
    EXPECT_TRUE(contains("usr/local/lib/decant/first-boot", "install -y systemd-sysv"));
    setup = setUp(alpineRoot());
    EXPECT_FALSE(stepOf(setup, u"systemd"_s).isDone);
    EXPECT_FALSE(isWritten("etc/wsl.conf"));
}

TEST_F(RootSetupTest, TheHostKnowsItself)
{
    choice.hostname = "box.example";
    ASSERT_OK(setUp(debianRoot().file("etc/hosts", "127.0.0.1 localhost")));
    EXPECT_EQ(contents["etc/hostname"], "box.example\n");
    EXPECT_EQ(contents["etc/hosts"], "127.0.0.1 localhost\n127.0.1.1\tbox.example box\n");
    EXPECT_EQ(contents["etc/wsl.conf"], "[network]\nhostname=box.example\n");
}

TEST_F(RootSetupTest, LocalesAreTakenMadeOrGivenUp)
{
    choice.locale = "de_DE.UTF-8";
    ASSERT_OK(setUp(debianRoot().dir("usr/lib/locale/de_DE.utf8")));
    EXPECT_EQ(contents["etc/default/locale"], "LANG=de_DE.UTF-8\n");
    EXPECT_TRUE(contains("etc/profile.d/zz-decant.sh", "export LANG='de_DE.UTF-8'\n"));
    EXPECT_FALSE(isWritten("usr/local/lib/decant/first-boot"));

    ASSERT_OK(setUp(archRoot()
                        .mode(0755)
                        .file("usr/bin/locale-gen", "#!")
                        .mode(0644)
                        .file("etc/locale.gen",
                              "#de_DE ISO-8859-1\n#de_DE.UTF-8 UTF-8  \n#en_US.UTF-8 UTF-8\n")));
    EXPECT_EQ(contents["etc/locale.gen"],
              "#de_DE ISO-8859-1\nde_DE.UTF-8 UTF-8\n#en_US.UTF-8 UTF-8\n");
    EXPECT_EQ(contents["etc/locale.conf"], "LANG=de_DE.UTF-8\n");
    EXPECT_TRUE(contains("usr/local/lib/decant/first-boot", "step 'locale-gen'\n"));

    ASSERT_OK(setUp(fedoraRoot()));
    EXPECT_TRUE(contains("usr/local/lib/decant/first-boot", "glibc-langpack-de"));
    ASSERT_OK(setUp(debianRoot()));
    EXPECT_TRUE(contains("usr/local/lib/decant/first-boot", "install -y locales"));
    auto setup = setUp(alpineRoot());
    EXPECT_TRUE(stepOf(setup, u"locale"_s).isDone) << "musl needs none";
    setup = setUp(busyboxRoot());
    EXPECT_FALSE(stepOf(setup, u"locale"_s).isDone);
    EXPECT_EQ(setup->locale, "C.UTF-8");
}

TEST_F(RootSetupTest, TimeZonesAreLinksToWhatIsThere)
{
    choice.timezone = "Europe/Berlin";
    ASSERT_OK(setUp(debianRoot()
                        .file("usr/share/zoneinfo/Europe/Berlin", "TZif")
                        .symlink("etc/localtime", "/usr/share/zoneinfo/Etc/UTC")));
    EXPECT_EQ(members["etc/localtime"].linkTarget, "/usr/share/zoneinfo/Europe/Berlin");
    EXPECT_EQ(contents["etc/timezone"], "Europe/Berlin\n");
    auto setup = setUp(fedoraRoot().file("usr/share/zoneinfo/UTC", "TZif"));
    EXPECT_FALSE(stepOf(setup, u"timezone"_s).isDone);
    EXPECT_FALSE(isWritten("etc/localtime"));
    ASSERT_OK(setUp(alpineRoot()));
    EXPECT_TRUE(contains("usr/local/lib/decant/first-boot", "apk add tzdata"));
    setup = setUp(busyboxRoot());
    EXPECT_FALSE(stepOf(setup, u"timezone"_s).isDone);
}

TEST_F(RootSetupTest, VariablesAreForEveryLoginAndLeaveRootItsPath)
{
    choice.environment = {{"PATH", "/opt/go/bin:/usr/local/bin:/usr/bin:/bin:relative"},
                          {"NOTE", "it's\n$(id)"},
                          {"HOME", "/x"},
                          {"not-a-name", "x"}};
    const auto setup = setUp(debianRoot().file("etc/profile", "# no folder"));
    ASSERT_OK(setup);
    EXPECT_EQ(contents["etc/profile.d/zz-decant.sh"],
              "# Written by Decant: what the image sets, and what was chosen.\n"
              "case \":$PATH:\" in\n*:'/opt/go/bin':*) ;;\n*) PATH='/opt/go/bin':$PATH ;;\nesac\n"
              "export PATH\n"
              "export NOTE='it'\\''s\n$(id)'\n");
    EXPECT_EQ(contents["etc/profile"], "# no folder\n. /etc/profile.d/zz-decant.sh\n");
    choice.environment = {{"PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"}};
    EXPECT_TRUE(setUp(debianRoot())->layer.isEmpty()) << "nothing that a login has not";
}

TEST_F(RootSetupTest, WhatAContainerLeftBehindGoes)
{
    const auto setup = setUp(debianRoot()
                                 .file(".dockerenv")
                                 .file("run/.containerenv")
                                 .file("etc/resolv.conf", "nameserver 10.0.0.1\n"));
    ASSERT_OK(setup);
    for (const auto *mark : {".wh..dockerenv", "run/.wh..containerenv", "etc/.wh.resolv.conf"})
        EXPECT_TRUE(isWritten(mark)) << mark;
    ASSERT_OK(setUp(debianRoot().symlink("etc/resolv.conf", "/run/systemd/resolve/stub")));
    EXPECT_TRUE(members.empty()) << "a link is the system's own";
}

TEST_F(RootSetupTest, WhatIsInTheWayIsSaid)
{
    choice.hostname = "box";
    const auto setup = setUp(TarBuilder().dir("etc/hostname"));
    ASSERT_OK(setup);
    EXPECT_FALSE(stepOf(setup, u"files"_s).isDone);
}

} // namespace
} // namespace decant
