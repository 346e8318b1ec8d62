// SPDX-License-Identifier: MIT
#include "core/platform/credentials/helper_task.h"
#include "tests/core/platform/credentials/helper_folder.h"
#include "tests/support/run_task.h"

#include <QDir>
#include <QTest>

namespace decant {
namespace {

constexpr auto notFound = "echo 'credentials not found in native keychain'; exit 1";

class HelperTaskTest : public testing::Test
{
protected:
    HelperAnswer ask(const QString &name = u"lab"_s, const QString &registry = u"ghcr.io"_s,
                     std::chrono::milliseconds patience = std::chrono::seconds(50))
    {
        HelperTask task(name, helperServers(registry), helpers.environment(), patience);
        EXPECT_TRUE(runToEnd(task));
        EXPECT_FALSE(task.error());
        return task.error() ? HelperAnswer() : task.value();
    }

    HelperFolder helpers;
};

TEST_F(HelperTaskTest, C3ItIsAskedForTheServerAndSaysWhoWeAre)
{
    helpers.add(u"lab"_s, R"(printf '%s' "$server" >"$FOLDER/server"; echo "$*" >"$FOLDER/words"
        echo '{"ServerURL":"ghcr.io","Username":"anna","Secret":"s3cret"}')");
    const auto answer = ask();
    EXPECT_TRUE(answer.credential ==
                (Credential{Credential::Kind::Password, u"anna"_s, u"s3cret"_s}));
    EXPECT_TRUE(answer.warning.isEmpty());
    EXPECT_EQ(helpers.contentOf(u"server"_s), "ghcr.io");
    EXPECT_EQ(helpers.contentOf(u"words"_s), "get\n");
}

TEST_F(HelperTaskTest, C3TheNameOfATokenMeansAToken)
{
    helpers.add(u"lab"_s, R"(echo '{"Username":"<token>","Secret":"abc"}')");
    EXPECT_EQ(ask().credential->kind, Credential::Kind::IdentityToken);
}

TEST_F(HelperTaskTest, C3NotToKnowIsNoTrouble)
{
    helpers.add(u"lab"_s, notFound);
    const auto answer = ask();
    EXPECT_FALSE(answer.credential);
    EXPECT_TRUE(answer.warning.isEmpty());
}

TEST_F(HelperTaskTest, C3DockerHubIsAskedForByItsOldAddressFirst)
{
    helpers.add(u"lab"_s, QByteArray(R"(echo "$server" >>"$FOLDER/servers"; )") + notFound);
    EXPECT_FALSE(ask(u"lab"_s, u"docker.io"_s).credential);
    EXPECT_EQ(helpers.contentOf(u"servers"_s), "https://index.docker.io/v1/\ndocker.io\n");
}

TEST_F(HelperTaskTest, C3WhateverGoesWrongIsOneSentenceWithoutItsWords)
{
    const QList<QByteArray> scripts{
        "echo 's3cret'; exit 1",
        "echo s3cret >&2; exit 3",
        "echo 's3cret'",
        "echo '{\"Secret\":7,\"Username\":\"s3cret\"}'",
        "echo '{}'",
        "kill -9 $$",
        "printf '{\"Username\":\"anna\",\"Secret\":\"s3cret\",\"x\":\"%0100000d\"}' 0",
    };
    for (const auto &script : scripts) {
        helpers.add(u"lab"_s, script);
        const auto answer = ask();
        EXPECT_FALSE(answer.credential) << script.constData();
        EXPECT_TRUE(answer.warning.contains(u"docker-credential-lab")) << script.constData();
        EXPECT_FALSE(answer.warning.contains(u"s3cret")) << script.constData();
    }
}

TEST_F(HelperTaskTest, WhatIsNotInstalledIsLeftOut)
{
    const auto answer = ask(u"none"_s);
    EXPECT_FALSE(answer.credential);
    EXPECT_TRUE(answer.warning.contains(u"docker-credential-none"));
}

TEST_F(HelperTaskTest, C3ANameThatIsAPathIsNotRun)
{
    QFile file(helpers.path(u"evil"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\ntouch \"$FOLDER/ran\"\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    file.close();
    for (const auto &name : {u"/../evil"_s, u"x/../../evil"_s, u"x; touch y"_s, u"a b"_s})
        EXPECT_FALSE(ask(name).warning.isEmpty());
    EXPECT_FALSE(QFile::exists(helpers.path(u"ran"_s)));
}

TEST_F(HelperTaskTest, C3OnlyAbsoluteFoldersAreSearched)
{
    helpers.add(u"lab"_s, R"(echo '{"Username":"anna","Secret":"x"}')");
    const auto before = QDir::currentPath();
    QDir::setCurrent(helpers.path({}));
    for (const auto &path : {u"."_s, u""_s, u":"_s}) {
        helpers.environment().insert(u"PATH"_s, path);
        EXPECT_FALSE(ask().credential) << path.toStdString();
    }
    QDir::setCurrent(before);
}

TEST_F(HelperTaskTest, C4TheWindowsNameMayStandForTheLinuxProgram)
{
    helpers.add(u"desktop"_s, R"(echo '{"Username":"anna","Secret":"x"}')");
    QFile broken(helpers.path(u"docker-credential-desktop.exe"_s));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("MZ\x90\x00");
    broken.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    broken.close();
    EXPECT_EQ(ask(u"desktop.exe"_s).credential->user, u"anna");
    broken.remove();
    EXPECT_EQ(ask(u"desktop.exe"_s).credential->user, u"anna");
}

TEST_F(HelperTaskTest, C3OneThatHangsIsEnded)
{
    helpers.add(u"lab"_s, "echo $$ >\"$FOLDER/id\"; exec sleep 1000");
    const auto answer = ask(u"lab"_s, u"ghcr.io"_s, std::chrono::milliseconds(500));
    EXPECT_FALSE(answer.credential);
    EXPECT_TRUE(answer.warning.contains(u"too long"));
    const auto id = helpers.contentOf(u"id"_s).trimmed();
    const auto isGone = [&] {
        return id.isEmpty() || !QFile::exists(u"/proc/"_s + QString::fromLatin1(id));
    };
    EXPECT_TRUE(QTest::qWaitFor(isGone, 60'000));
}

} // namespace
} // namespace decant
