// SPDX-License-Identifier: MIT
#include "core/platform/local/accounts.h"
#include "tests/support/result_matchers.h"

namespace decant {
namespace {

const QByteArray passwd = "root:x:0:0:root:/root:/bin/bash\n"
                          "broken line\n"
                          "nouid:x::100::/:/bin/sh\n"
                          "daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin\n"
                          "ann:x:1000:1000:Ann:/home/ann:/bin/zsh\n"
                          "1000:x:2000:2000:a number as a name:/odd:/bin/sh\n"
                          "nohome:x:1001:1001:::\n";
const QByteArray group = "root:x:0:\nann:x:1000:ann\nsudo:x:27:ann,bob\nvideo:x:44:bob\n"
                         "audio:x:29:bob,ann\nbroken\n";

TEST(AccountsTest, NobodyInParticularIsRoot)
{
    const auto account = findAccount({}, passwd, group);
    ASSERT_OK(account);
    EXPECT_EQ(account->name, u"root");
    EXPECT_EQ(account->uid, 0U);
    EXPECT_EQ(account->home, u"/root");
    EXPECT_EQ(account->shell, u"/bin/bash");
}

TEST(AccountsTest, RootNeedsNoEntry)
{
    const auto account = findAccount({}, QByteArray(), QByteArray());
    ASSERT_OK(account);
    EXPECT_EQ(*account, (Account{.name = u"root"_s, .home = u"/root"_s}));
}

TEST(AccountsTest, ANamedUserBringsTheirGroups)
{
    const auto account = findAccount(u"ann"_s, passwd, group);
    ASSERT_OK(account);
    EXPECT_EQ(account->uid, 1000U);
    EXPECT_EQ(account->gid, 1000U);
    EXPECT_EQ(account->groups, (QList<quint32>{27, 29}));
    EXPECT_EQ(account->shell, u"/bin/zsh");
}

TEST(AccountsTest, ANameGoesBeforeANumber)
{
    EXPECT_EQ(findAccount(u"1000"_s, passwd, group)->uid, 2000U);
    EXPECT_EQ(findAccount(u"1"_s, passwd, group)->name, u"daemon");
}

TEST(AccountsTest, ANumberNeedsNoEntry)
{
    const auto account = findAccount(u"4711:99"_s, passwd, group);
    ASSERT_OK(account);
    EXPECT_EQ(account->uid, 4711U);
    EXPECT_EQ(account->gid, 99U);
    EXPECT_EQ(account->home, u"/");
}

TEST(AccountsTest, AGroupMayBeNamed)
{
    const auto account = findAccount(u"ann:video"_s, passwd, group);
    ASSERT_OK(account);
    EXPECT_EQ(account->gid, 44U);
    EXPECT_TRUE(account->groups.isEmpty());
}

TEST(AccountsTest, WhoIsNotThereIsNotFound)
{
    EXPECT_FAILS(ErrorKind::NotFound, findAccount(u"eve"_s, passwd, group));
    EXPECT_FAILS(ErrorKind::NotFound, findAccount(u"broken line"_s, passwd, group));
    EXPECT_FAILS(ErrorKind::NotFound, findAccount(u"nouid"_s, passwd, group));
    EXPECT_FAILS(ErrorKind::NotFound, findAccount(u"ann:eve"_s, passwd, group));
    EXPECT_FAILS(ErrorKind::NotFound, findAccount(u"4294967295"_s, passwd, group));
    EXPECT_FAILS(ErrorKind::NotFound, findAccount(u"-1"_s, passwd, group));
    EXPECT_TRUE(findAccount(u"eve"_s, passwd, group).error().what.contains(u"eve"));
}

TEST(AccountsTest, NoHomeIsTheTopFolder)
{
    EXPECT_EQ(findAccount(u"nohome"_s, passwd, group)->home, u"/");
}

} // namespace
} // namespace decant
