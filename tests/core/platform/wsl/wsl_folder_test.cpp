// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_folder.h"
#include "tests/core/platform/wsl/wsl_fixture.h"

#include <QDir>

namespace decant {
namespace {

class WslFolderTest : public WslFixture
{
protected:
    void SetUp() override
    {
        WslFixture::SetUp();
        ASSERT_OK(import(u"d1"_s, systemTar()));
    }

    QString refusal(const QString &folder) const
    {
        const auto checked = checkWslFolder(registry, folder);
        EXPECT_FAILS(ErrorKind::Invalid, checked) << folder.toStdString();
        return checked ? QString() : checked.error().what;
    }
};

TEST_F(WslFolderTest, OnlyADiskOfThisComputerWillDo)
{
    EXPECT_TRUE(refusal(u"//server/share/d2"_s).contains(u"another computer"));
    EXPECT_TRUE(refusal(u"\\\\server\\share\\d2"_s).contains(u"another computer"));
}

TEST_F(WslFolderTest, AnotherDistributionsFilesAreItsOwn)
{
    const auto folder = host->defaultFolder(u"d1"_s);
    EXPECT_TRUE(refusal(folder).contains(u"“d1”"));
    EXPECT_TRUE(refusal(folder + u"/rootfs"_s).contains(u"“d1”"));
    EXPECT_TRUE(refusal(folder + u"/rootfs/etc/x"_s).contains(u"“d1”"));
    // Beside a disk, there is room.
    EXPECT_OK(checkWslFolder(registry, folder + u"/d2"_s));
}

TEST_F(WslFolderTest, NothingIsMovedThereEither)
{
    const auto before = calls().size();
    EXPECT_FAILS(ErrorKind::Invalid, finish(*host->move(u"d1"_s, path(u"wsl/lxss.ini/d1"_s))));
    EXPECT_FAILS(ErrorKind::Invalid, finish(*host->move(u"d1"_s, host->defaultFolder(u"d1"_s))));
    EXPECT_EQ(calls().size(), before);
}

TEST_F(WslFolderTest, WhereNothingCanBeMadeNothingIsImported)
{
    EXPECT_TRUE(refusal(path(u"wsl/lxss.ini/d2"_s)).contains(u"not a folder"));
    EXPECT_OK(checkWslFolder(registry, path(u"new/folders/d2"_s)));
    EXPECT_FAILS(ErrorKind::Invalid, host->checkTarget(u"d2"_s, path(u"wsl/lxss.ini/d2"_s)));
    EXPECT_OK(host->checkTarget(u"d2"_s, path(u"new/folders/d2"_s)));
    QFile locked(path(u"locked"_s));
    ASSERT_TRUE(QDir().mkpath(locked.fileName()));
    ASSERT_TRUE(locked.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    // Root, and Windows, ask other questions than these permissions.
    if (!QFileInfo(locked).isWritable()) {
        EXPECT_TRUE(refusal(path(u"locked/d2"_s)).contains(u"written"));
    }
    locked.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace
} // namespace decant
