// SPDX-License-Identifier: MIT
#include "tests/support/setup_fixture.h"

#include <crypt.h>

namespace decant {
namespace {

class UserSetupTest : public SetupFixture
{
protected:
    void SetUp() override { chooseUser(); }

    std::string hash() const
    {
        const auto shadow = contents.at("etc/shadow");
        const auto begin = shadow.find("anna:") + 5;
        return shadow.substr(begin, shadow.find(':', begin) - begin);
    }
};

TEST_F(UserSetupTest, GetsANumberAGroupAPasswordAndAHome)
{
    const auto setup = setUp(debianRoot());
    ASSERT_OK(setup);
    EXPECT_TRUE(contains("etc/passwd", "root:x:0:0:root:/root:/bin/bash\n"));
    EXPECT_TRUE(contains("etc/passwd", "\nanna:x:1000:1000::/home/anna:/bin/bash\n"));
    EXPECT_TRUE(contains("etc/group", "\nanna:x:1000:\n"));
    EXPECT_TRUE(contains("etc/shadow", ":19675:0:99999:7:::\n"));
    crypt_data scratch{};
    EXPECT_EQ(::crypt_r("hunter2", hash().c_str(), &scratch), hash());
    EXPECT_FALSE(setup->layer.contains("hunter2"));
    EXPECT_EQ(contents["etc/wsl.conf"], "[user]\ndefault=anna\n");
    const auto &home = members["home/anna/"];
    EXPECT_EQ(home.metadata.mode, 0700u);
    EXPECT_EQ(home.metadata.uid, 1000);
    EXPECT_EQ(home.metadata.gid, 1000);
    EXPECT_TRUE(stepOf(setup, u"user"_s).isDone);
    EXPECT_FALSE(isWritten("etc/gshadow")) << "where there is none";
    EXPECT_FALSE(isWritten("home/")) << "parents stay as they are";
}

TEST_F(UserSetupTest, WhereTheHostKeepsWhoItStartsAsNoFileOverrulesIt)
{
    choice.isRunByHost = true;
    auto setup = setUp(debianRoot());
    ASSERT_OK(setup);
    EXPECT_EQ(setup->userId, 1000);
    EXPECT_FALSE(isWritten("etc/wsl.conf"));
    setup = setUp(debianRoot().file("etc/wsl.conf", "[user]\ndefault=dev\n[boot]\nsystemd=true\n"));
    ASSERT_OK(setup);
    EXPECT_EQ(contents["etc/wsl.conf"], "[user]\n[boot]\nsystemd=true\n");
    choice.user.reset();
    setup = setUp(debianRoot().file("etc/wsl.conf", "[user]\ndefault=dev\n"));
    ASSERT_OK(setup);
    EXPECT_FALSE(setup->userId);
    EXPECT_FALSE(isWritten("etc/wsl.conf")) << "nobody has chosen anybody else";
}

TEST_F(UserSetupTest, ShadowKeepsWhoMayReadIt)
{
    ASSERT_OK(setUp(debianRoot().mode(0600).owner(0, 42).file("etc/shadow", "root:*:::::::\n")));
    EXPECT_EQ(members["etc/shadow"].metadata.mode, 0600u);
    EXPECT_EQ(members["etc/shadow"].metadata.gid, 42);
    EXPECT_TRUE(contents["etc/shadow"].starts_with("root:*:::::::\nanna:$"));
}

TEST_F(UserSetupTest, AMissingShadowIsMadeForTheShadowGroup)
{
    auto root = TarBuilder().file("etc/passwd", "root:x:0:0::/root:/bin/sh\nold::7:7::/:\n");
    ASSERT_OK(setUp(root.file("etc/group", "root:x:0:\nshadow:x:42:\n")));
    EXPECT_EQ(members["etc/shadow"].metadata.mode, 0640u);
    EXPECT_EQ(members["etc/shadow"].metadata.gid, 42);
    EXPECT_TRUE(contents["etc/shadow"].starts_with("root:*:::::::\nanna:$"));
}

TEST_F(UserSetupTest, NothingAtAllBecomesTwoAccounts)
{
    ASSERT_OK(setUp(TarBuilder().mode(0755).file("bin/sh", "#!")));
    EXPECT_EQ(contents["etc/passwd"], "root:x:0:0:root:/root:/bin/sh\n"
                                      "anna:x:1000:1000::/home/anna:/bin/sh\n");
    EXPECT_EQ(contents["etc/group"], "root:x:0:\nanna:x:1000:\n");
}

TEST_F(UserSetupTest, TakesANumberThatNeitherUsersNorGroupsHave)
{
    ASSERT_OK(setUp(debianRoot()
                        .file("etc/passwd", "root:x:0:0::/root:/bin/sh\nben:x:1000:1000::/:\n")
                        .file("etc/group", "root:x:0:\ndev:x:1001:\n")));
    EXPECT_TRUE(contains("etc/passwd", "\nanna:x:1002:1002:"));
}

TEST_F(UserSetupTest, TheImagesOwnOrdinaryUserIsReused)
{
    const auto setup =
        setUp(debianRoot()
                  .file("etc/passwd", "root:x:0:0::/root:/bin/sh\n"
                                      "anna:x:1000:1000:A,,,:/srv/a:/usr/sbin/nologin"
                                      "\n")
                  .file("etc/group", "root:x:0:\nanna:x:1000:\n")
                  .file("etc/shadow", "root:*:::::::\nanna:!:19000:0:99999:7:::\n")
                  .mode(0750)
                  .dir("srv/a"));
    ASSERT_OK(setup);
    EXPECT_TRUE(contains("etc/passwd", "anna:x:1000:1000:A,,,:/srv/a:/bin/bash\n"));
    EXPECT_TRUE(contains("etc/shadow", ":19000:0:99999:7:::\n"));
    EXPECT_TRUE(hash().starts_with("$"));
    EXPECT_FALSE(isWritten("srv/a/"));
    EXPECT_TRUE(stepOf(setup, u"user"_s).sentence.contains(u"The image's user"));
}

TEST_F(UserSetupTest, TheImagesOwnUserIsNamedWhereAnotherOneIsMade)
{
    const auto setup = setUp(debianRoot().file(
        "etc/passwd", "root:x:0:0::/root:/bin/sh\nsys:x:1001:1001::/:/usr/sbin/nologin\n"
                      "ubuntu:x:1000:1000::/home/ubuntu:/bin/bash\n"));
    ASSERT_OK(setup);
    const auto sentence = stepOf(setup, u"user"_s).sentence;
    EXPECT_TRUE(sentence.endsWith(u" The image's own user “ubuntu” stays, too."))
        << sentence.toStdString();
    EXPECT_TRUE(contains("etc/passwd", "anna:x:1002:"));
}

TEST_F(UserSetupTest, AnAccountOfTheSystemIsRefused)
{
    EXPECT_FAILS(ErrorKind::Invalid,
                 setUp(debianRoot().file("etc/passwd", "root:x:0:0::/:\nanna:x:33:33::/:\n")));
    EXPECT_FAILS(ErrorKind::Invalid,
                 setUp(debianRoot().file("etc/group", "root:x:0:\nanna:x:33:\n")));
    EXPECT_FAILS(ErrorKind::Invalid,
                 setUp(debianRoot().file("etc/passwd", std::string(70'000, 'x'))));
}

TEST_F(UserSetupTest, WithoutAPasswordNobodyLogsInWithOne)
{
    choice.user->password.clear();
    const auto setup = setUp(debianRoot());
    ASSERT_OK(setup);
    EXPECT_EQ(hash(), "!");
    EXPECT_TRUE(stepOf(setup, u"user"_s).sentence.contains(u"no password"));
}

TEST_F(UserSetupTest, PasswordsAreHashedAsTheImageItselfDoesIt)
{
    ASSERT_OK(setUp(debianRoot()));
    EXPECT_TRUE(hash().starts_with("$6$"));
    ASSERT_OK(setUp(debianRoot().file("etc/login.defs", "ENCRYPT_METHOD YESCRYPT\n")));
    EXPECT_TRUE(hash().starts_with("$y$"));
    ASSERT_OK(setUp(debianRoot().file("etc/login.defs", "# ENCRYPT_METHOD YESCRYPT\n")));
    EXPECT_TRUE(hash().starts_with("$6$"));
    ASSERT_OK(setUp(debianRoot().file("etc/pam.d/common-password",
                                      "password [success=1] pam_unix.so obscure yescrypt\n")));
    EXPECT_TRUE(hash().starts_with("$y$"));
    ASSERT_OK(setUp(alpineRoot().file("etc/login.defs", "ENCRYPT_METHOD YESCRYPT\n")));
    EXPECT_TRUE(hash().starts_with("$6$")) << "musl knows no other";
}

TEST_F(UserSetupTest, TablesThatAreThereAreKeptComplete)
{
    ASSERT_OK(setUp(debianRoot()
                        .mode(0640)
                        .file("etc/gshadow", "root:*::\n")
                        .mode(0644)
                        .file("etc/subuid", "ben:100000:65536\n")
                        .file("etc/subgid", "")));
    EXPECT_EQ(contents["etc/gshadow"], "root:*::\nanna:!::\n");
    EXPECT_EQ(contents["etc/subuid"], "ben:100000:65536\nanna:165536:65536\n");
    EXPECT_EQ(contents["etc/subgid"], "anna:100000:65536\n");
}

TEST_F(UserSetupTest, HomeIsACopyOfTheSkeleton)
{
    const auto setup = setUp(debianRoot()
                                 .file("etc/login.defs", "HOME_MODE\t0750\n")
                                 .mode(0640)
                                 .file("etc/skel/.bashrc", "alias x=y\n")
                                 .mode(0755)
                                 .dir("etc/skel/.config")
                                 .mode(04755)
                                 .file("etc/skel/.config/run", "#!")
                                 .symlink("etc/skel/link", ".config/run")
                                 .mode(0644)
                                 .file("etc/skel/large", std::string(70'000, 'x')));
    ASSERT_OK(setup);
    EXPECT_EQ(members["home/anna/"].metadata.mode, 0750u);
    EXPECT_EQ(contents["home/anna/.bashrc"], "alias x=y\n");
    EXPECT_EQ(members["home/anna/.bashrc"].metadata.mode, 0640u);
    EXPECT_EQ(members["home/anna/.config/run"].metadata.mode, 0755u) << "for nobody but them";
    EXPECT_EQ(members["home/anna/link"].linkTarget, ".config/run");
    for (const auto *path : {"home/anna/.bashrc", "home/anna/.config/", "home/anna/link"})
        EXPECT_EQ(members[path].metadata.uid, 1000) << path;
    EXPECT_FALSE(isWritten("home/anna/large"));
    EXPECT_FALSE(stepOf(setup, u"home"_s).isDone);
}

TEST_F(UserSetupTest, LinksOnTheWayAreFollowed)
{
    ASSERT_OK(setUp(debianRoot().symlink("home", "var/home").dir("var/home")));
    EXPECT_TRUE(isWritten("var/home/anna/"));
    EXPECT_FALSE(isWritten("home/anna/"));
    EXPECT_TRUE(contains("etc/passwd", ":/home/anna:"));
}

} // namespace
} // namespace decant
