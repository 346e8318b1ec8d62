// SPDX-License-Identifier: MIT
#include "tests/core/platform/wsl/wsl_fixture.h"
#include "tests/support/run_program.h"

namespace decant {
namespace {

/// Who a distribution starts as.
class WslUserTest : public WslFixture
{
protected:
    /// One with Ann, whose number is 1001, and perhaps with a file that says who starts.
    static QByteArray tarWithAnn(const std::string &conf = {})
    {
        TarBuilder tar;
        tar.mode(0755).dir("./").dir("./etc/").mode(0644);
        tar.file("./etc/passwd", "root:x:0:0::/root:/bin/sh\nann:x:1001:1001::/home/ann:/bin/sh\n");
        if (!conf.empty())
            tar.file("./etc/wsl.conf", conf);
        return tar.finish();
    }

    Result<void> startAs(const QString &user)
    {
        return finish(*host->setDefaultUser(u"d1"_s, user));
    }

    /// Starts it and asks; then nothing runs any more.
    int whoStarts()
    {
        const auto wsl = registry.facts().program;
        const auto who = runProgram({wsl, u"-d"_s, u"d1"_s, u"-e"_s, u"id"_s, u"-u"_s});
        EXPECT_EQ(runProgram({wsl, u"--terminate"_s, u"d1"_s}).status, 0);
        return who.status == 0 ? who.output.trimmed().toInt() : -1;
    }
};

TEST_F(WslUserTest, WhoIsSetUpIsSetWithoutStartingIt)
{
    launch = {.environment = {}, .user = u"ann"_s, .uid = 1001};
    ASSERT_OK(import(u"d1"_s, tarWithAnn()));
    for (const auto &call : calls())
        EXPECT_TRUE(call.contains(u"-import\t")) << call.toStdString();
    EXPECT_EQ(registry.find(u"d1"_s)->defaultUid, 1001U);
    EXPECT_EQ(whoStarts(), 1001);
    EXPECT_EQ(list()[0].defaultUser, u"ann");
    ASSERT_OK(startAs(u"root"_s));
    EXPECT_EQ(list()[0].defaultUser, u"root");
    EXPECT_EQ(whoStarts(), 0);
}

TEST_F(WslUserTest, SomebodyElseIsLookedUpInsideAndAStrangerIsNotFound)
{
    ASSERT_OK(import(u"d1"_s, tarWithAnn()));
    ASSERT_OK(startAs(u"ann"_s));
    EXPECT_EQ(whoStarts(), 1001);
    EXPECT_FAILS(ErrorKind::NotFound, startAs(u"bob"_s));
    EXPECT_EQ(list()[0].state, Distribution::State::Stopped) << "it is as it was";
    ASSERT_OK(startAs(u"root"_s));
    EXPECT_EQ(whoStarts(), 0);
    EXPECT_FAILS(ErrorKind::NotFound, finish(*host->setDefaultUser(u"d3"_s, u"ann"_s)));
}

TEST_F(WslUserTest, WhereItsOwnFileSaysWhoThatIsSaidAndNothingChanges)
{
    ASSERT_OK(import(u"d1"_s, tarWithAnn("[boot]\nsystemd=true\n[user]\ndefault = ann # hers\n")));
    EXPECT_EQ(whoStarts(), 1001);
    const auto refused = startAs(u"root"_s);
    ASSERT_TRUE(failsWith(ErrorKind::HostRefused, refused));
    EXPECT_TRUE(refused.error().what.contains(u"/etc/wsl.conf"))
        << refused.error().what.toStdString();
    EXPECT_EQ(registry.find(u"d1"_s)->defaultUid, 0U);
    EXPECT_EQ(list()[0].state, Distribution::State::Stopped);
    ASSERT_OK(startAs(u"ann"_s));
    EXPECT_EQ(registry.find(u"d1"_s)->defaultUid, 1001U);
}

TEST_F(WslUserTest, WhatRunsIsNotEndedUnasked)
{
    ASSERT_OK(import(u"d1"_s, tarWithAnn()));
    ASSERT_OK(finish(*host->run({u"d1"_s, {}, {u"exit"_s, u"0"_s}})));
    const auto refused = startAs(u"ann"_s);
    ASSERT_TRUE(failsWith(ErrorKind::HostRefused, refused));
    EXPECT_TRUE(refused.error().what.contains(u"stop it first"));
    EXPECT_EQ(list()[0].state, Distribution::State::Running);
    EXPECT_EQ(registry.find(u"d1"_s)->defaultUid, 0U);
}

TEST_F(WslUserTest, AWslThatFailsMeanwhileIsToldByItsCode)
{
    ASSERT_OK(import(u"d1"_s, tarWithAnn()));
    order(u"run/code"_s, u"Wsl/Service/CreateInstance/WSL_E_DISK_CORRUPTED"_s);
    const auto refused = startAs(u"ann"_s);
    ASSERT_TRUE(failsWith(ErrorKind::HostRefused, refused));
    EXPECT_TRUE(refused.error().what.contains(u"damaged"));
}

} // namespace
} // namespace decant
