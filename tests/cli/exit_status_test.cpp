// SPDX-License-Identifier: MIT
#include "app/cli/exit_status.h"

#include <gtest/gtest.h>

namespace decant::cli {
namespace {

TEST(ExitStatusTest, EveryKindOfErrorHasTheStatusThatScriptsRelyOn)
{
    EXPECT_EQ(doneStatus, 0);
    EXPECT_EQ(exitStatusOf(ErrorKind::Failed), 1);
    EXPECT_EQ(exitStatusOf(ErrorKind::Invalid), 2);
    EXPECT_EQ(exitStatusOf(ErrorKind::NotFound), 3);
    EXPECT_EQ(exitStatusOf(ErrorKind::Unauthorized), 4);
    EXPECT_EQ(exitStatusOf(ErrorKind::Unavailable), 5);
    EXPECT_EQ(exitStatusOf(ErrorKind::RateLimited), 5);
    EXPECT_EQ(exitStatusOf(ErrorKind::Corrupt), 6);
    EXPECT_EQ(exitStatusOf(ErrorKind::Unsafe), 6);
    EXPECT_EQ(exitStatusOf(ErrorKind::NoSpace), 7);
    EXPECT_EQ(exitStatusOf(ErrorKind::HostRefused), 8);
    EXPECT_EQ(exitStatusOf(ErrorKind::Cancelled), 130);
}

} // namespace
} // namespace decant::cli
