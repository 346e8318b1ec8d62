// SPDX-License-Identifier: MIT
#include "core/base/disk_room.h"
#include "tests/support/result_matchers.h"

#include <QTemporaryDir>

#include <limits>

namespace decant {
namespace {

TEST(DiskRoomTest, AFolderThatIsNotThereYetCountsAsTheDiskItWillLieOn)
{
    const QTemporaryDir folder;
    EXPECT_OK(checkRoom(folder.filePath(u"not/there/yet"_s), 1));
}

TEST(DiskRoomTest, MoreThanAnyDiskHasIsRefusedWithBothNumbers)
{
    const auto room = checkRoom(QDir::tempPath(), std::numeric_limits<qint64>::max());
    ASSERT_TRUE(failsWith(ErrorKind::NoSpace, room));
    EXPECT_TRUE(room.error().what.contains(u"9.2 EB needed")) << room.error().what.toStdString();
}

} // namespace
} // namespace decant
