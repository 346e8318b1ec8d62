// SPDX-License-Identifier: MIT
#include "core/platform/credentials/system_credentials.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_task.h"

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
    SystemCredentials credentials{pool, environment()};
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
