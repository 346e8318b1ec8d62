// SPDX-License-Identifier: MIT
#include "core/platform/credentials/account_book.h"
#include "core/platform/credentials/system_credentials.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_task.h"

#include <QTemporaryDir>
#include <QThreadPool>

namespace decant {
namespace {

/// Where there is no keychain; the real one is tried in tests/integration.
class SystemCredentialsTest : public testing::Test
{
protected:
    static QProcessEnvironment environment()
    {
        QProcessEnvironment environment;
        environment.insert(
            u"DOCKER_AUTH_CONFIG"_s,
            u"{\"auths\":{\"ghcr.io\":{\"username\":\"anna\",\"password\":\"x\"}}}"_s);
        return environment;
    }

    QThreadPool pool;
    const QTemporaryDir folder;
    SystemCredentials credentials{pool, folder.path(), environment()};
};

TEST_F(SystemCredentialsTest, WithoutAKeychainTheFilesStillCount)
{
    const auto task = credentials.find(*ImageReference::parse(u"ghcr.io/a/b"));
    ASSERT_TRUE(runToEnd(*task));
    ASSERT_FALSE(task->error());
    EXPECT_EQ(task->value().credential->user, u"anna");
    EXPECT_EQ(task->value().place, u"DOCKER_AUTH_CONFIG");
    EXPECT_TRUE(task->value().warnings.isEmpty());
}

TEST_F(SystemCredentialsTest, OwnAccountsAreListedBeforeThoseOfDockersFiles)
{
    const AccountBook book(folder.filePath(u"accounts.json"_s));
    book.note(u"quay.io"_s, u"bob"_s);
    auto task = credentials.accounts();
    ASSERT_TRUE(runToEnd(*task));
    ASSERT_FALSE(task->error());
    const KnownAccount docker{u"ghcr.io"_s, u"anna"_s, u"DOCKER_AUTH_CONFIG"_s, false};
    EXPECT_EQ(
        task->value(),
        (QList{KnownAccount{u"quay.io"_s, u"bob"_s, u"the system's keychain"_s, true}, docker}));
    // Each registry once, by what counts there.
    book.note(u"ghcr.io"_s, u"me"_s);
    book.forget(u"quay.io"_s);
    task = credentials.accounts();
    ASSERT_TRUE(runToEnd(*task));
    EXPECT_EQ(task->value(),
              (QList{KnownAccount{u"ghcr.io"_s, u"me"_s, u"the system's keychain"_s, true}}));
}

TEST_F(SystemCredentialsTest, WithoutAKeychainNothingIsNotedEither)
{
    const auto keep = credentials.keep(u"ghcr.io"_s, Credential::of(u"anna"_s, u"s3cret"_s));
    ASSERT_TRUE(runToEnd(*keep));
    EXPECT_FALSE(QFile::exists(folder.filePath(u"accounts.json"_s)));
}

TEST_F(SystemCredentialsTest, WithoutAKeychainNothingIsKeptAndTheReasonIsOneSentence)
{
    const auto keep = credentials.keep(u"ghcr.io"_s, Credential::of(u"anna"_s, u"s3cret"_s));
    ASSERT_TRUE(runToEnd(*keep));
    ASSERT_TRUE(keep->error());
    EXPECT_EQ(keep->error()->kind, ErrorKind::Failed);
    EXPECT_TRUE(keep->error()->what.contains(u"keychain can't be reached"));
    EXPECT_FALSE(keep->error()->detail.contains(u"s3cret"));
    const auto forget = credentials.forget(u"ghcr.io"_s);
    ASSERT_TRUE(runToEnd(*forget));
    ASSERT_TRUE(forget->error());
    EXPECT_EQ(forget->error()->kind, ErrorKind::Failed);
}

TEST_F(SystemCredentialsTest, ALookupThatIsNeverStartedOrIsDroppedHarmsNobody)
{
    const auto image = *ImageReference::parse(u"ghcr.io/a/b");
    (void)credentials.find(image);
    for (int i = 0; i < 3; ++i) {
        const auto task = credentials.find(image);
        task->start();
        QCoreApplication::processEvents();
    }
    const auto task = credentials.find(image);
    ASSERT_TRUE(runToEnd(*task));
    EXPECT_FALSE(task->error());
}

} // namespace
} // namespace decant
