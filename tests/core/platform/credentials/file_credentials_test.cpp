// SPDX-License-Identifier: MIT
#include "core/platform/credentials/file_credentials_task.h"
#include "tests/core/platform/credentials/helper_folder.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_task.h"

#include <QTest>

namespace decant {
namespace {

class FileCredentialsTest : public testing::Test
{
protected:
    /// One more file, behind those that are there.
    void addFile(const QByteArray &content)
    {
        const auto path = helpers.path(u"file%1"_s.arg(places.size()));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        places.append({.path = path, .name = u"file%1"_s.arg(places.size())});
    }

    FoundCredential find(const QString &image = u"ghcr.io/team/app"_s)
    {
        FileCredentialsTask task(pool, places, *ImageReference::parse(image),
                                 helpers.environment());
        EXPECT_TRUE(runToEnd(task));
        EXPECT_FALSE(task.error());
        return task.error() ? FoundCredential() : task.value();
    }

    static QByteArray entry(const QByteArray &key, const QByteArray &user)
    {
        return R"("auths":{")" + key + R"(":{"auth":")" + (user + ":x").toBase64() + "\"}}";
    }

    QThreadPool pool;
    HelperFolder helpers;
    QList<AuthPlace> places;
};

TEST_F(FileCredentialsTest, NoFilesMeanNobody)
{
    places.append({.path = u"/nowhere/at-all"_s, .name = u"nothing"_s});
    places.append({.path = helpers.path({}), .name = u"a folder"_s});
    addFile("");
    const auto found = find();
    EXPECT_FALSE(found.credential);
    EXPECT_TRUE(found.warnings.isEmpty());
}

TEST_F(FileCredentialsTest, TheFirstFileThatKnowsCounts)
{
    addFile('{' + entry("quay.io", "zero") + '}');
    addFile('{' + entry("ghcr.io", "one") + '}');
    addFile('{' + entry("ghcr.io/team/app", "two") + '}');
    const auto found = find();
    ASSERT_TRUE(found.credential);
    EXPECT_EQ(found.credential->user, u"one");
    EXPECT_EQ(found.place, u"file1");
}

TEST_F(FileCredentialsTest, ADamagedFileIsToldAndLeftOut)
{
    addFile("{\"auths\": {\"ghcr.io\": {\"auth\": \"czNjcmV0");
    addFile('{' + entry("ghcr.io", "anna") + '}');
    const auto found = find();
    EXPECT_EQ(found.credential->user, u"anna");
    ASSERT_EQ(found.warnings.size(), 1);
    EXPECT_TRUE(found.warnings.first().contains(u"file0"));
    EXPECT_FALSE(found.warnings.first().contains(u"czNjcmV0"));
}

TEST_F(FileCredentialsTest, AVariableHoldsAFilesContent)
{
    places.append({.content = '{' + entry("ghcr.io", "anna") + '}', .name = u"VARIABLE"_s});
    EXPECT_EQ(find().place, u"VARIABLE");
}

TEST_F(FileCredentialsTest, HelpersComeBeforeTheEntriesOfTheirFile)
{
    helpers.add(u"own"_s, R"(echo '{"Username":"own","Secret":"x"}')");
    helpers.add(u"store"_s, R"(echo '{"Username":"store","Secret":"x"}')");
    addFile(R"({"credHelpers":{"ghcr.io":"own"},"credsStore":"store",)" +
            entry("ghcr.io", "entry") + '}');
    EXPECT_EQ(find().credential->user, u"own");
    EXPECT_EQ(find().place, u"docker-credential-own");
    EXPECT_EQ(find(u"quay.io/team/app"_s).credential->user, u"store");
}

TEST_F(FileCredentialsTest, AHelperThatKnowsNobodyLeavesItToTheEntriesAndTheNextFile)
{
    helpers.add(u"empty"_s, "echo 'credentials not found in native keychain'; exit 1");
    addFile(R"({"credsStore":"empty",)" + entry("ghcr.io", "entry") + '}');
    addFile('{' + entry("quay.io", "next") + '}');
    EXPECT_EQ(find().credential->user, u"entry");
    EXPECT_EQ(find(u"quay.io/team/app"_s).credential->user, u"next");
    EXPECT_TRUE(find().warnings.isEmpty());
}

TEST_F(FileCredentialsTest, AMissingHelperIsToldAndTheSearchGoesOn)
{
    addFile(R"({"credsStore":"missing"})");
    addFile('{' + entry("ghcr.io", "anna") + '}');
    const auto found = find();
    EXPECT_EQ(found.credential->user, u"anna");
    ASSERT_EQ(found.warnings.size(), 1);
    EXPECT_TRUE(found.warnings.first().contains(u"docker-credential-missing"));
}

TEST_F(FileCredentialsTest, ItCanBeCancelledWhileAHelperHangs)
{
    helpers.add(u"hanging"_s, "touch \"$FOLDER/asked\"; exec sleep 1000");
    addFile(R"({"credsStore":"hanging"})");
    FileCredentialsTask task(pool, places, *ImageReference::parse(u"ghcr.io/a/b"),
                             helpers.environment());
    QSignalSpy finished(&task, &Task::finished);
    task.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(helpers.path(u"asked"_s)); }, 60'000));
    task.cancel();
    ASSERT_TRUE(finished.count() == 1 || finished.wait(60'000));
    EXPECT_EQ(task.error()->kind, ErrorKind::Cancelled);
}

} // namespace
} // namespace decant
