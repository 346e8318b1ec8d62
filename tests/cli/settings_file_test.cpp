// SPDX-License-Identifier: MIT
#include "app/settings_file.h"
#include "tests/support/result_matchers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace decant {
namespace {

class SettingsFileTest : public testing::Test
{
protected:
    SettingsFileTest() { qunsetenv("DECANT_HOME"); }
    ~SettingsFileTest() override { qunsetenv("DECANT_HOME"); }

    QTemporaryDir m_folder;
};

TEST_F(SettingsFileTest, ANamedFolderHoldsEverything)
{
    const auto settings = SettingsFile(m_folder.path()).read();
    EXPECT_EQ(settings.home, m_folder.path());
    EXPECT_EQ(settings.dataFolder, m_folder.path());
    EXPECT_EQ(settings.cacheFolder, m_folder.filePath(u"cache"_s));
}

TEST_F(SettingsFileTest, TheOptionWinsOverTheEnvironmentAndThatOverThePlatform)
{
    EXPECT_TRUE(SettingsFile(QString()).read().home.isEmpty());
    EXPECT_NE(SettingsFile(QString()).read().dataFolder,
              SettingsFile(QString()).read().cacheFolder);
    qputenv("DECANT_HOME", QFile::encodeName(m_folder.filePath(u"home"_s)));
    EXPECT_EQ(SettingsFile(QString()).read().dataFolder, m_folder.filePath(u"home"_s));
    EXPECT_EQ(SettingsFile(m_folder.path()).read().dataFolder, m_folder.path());
}

TEST_F(SettingsFileTest, ARelativeFolderIsMadeAbsolute)
{
    EXPECT_EQ(SettingsFile(u"some/place"_s).read().dataFolder,
              QDir::current().absoluteFilePath(u"some/place"_s));
}

TEST_F(SettingsFileTest, WhatIsWrittenIsRead)
{
    const SettingsFile file(m_folder.path());
    auto settings = file.read();
    settings.parallelDownloads = 5;
    settings.plainHttpRegistries = QStringList{u"lab:5000"_s, u"other.example"_s};
    ASSERT_OK(file.write(settings));
    const auto read = file.read();
    EXPECT_EQ(read.parallelDownloads, 5);
    EXPECT_EQ(read.plainHttpRegistries, settings.plainHttpRegistries);
}

TEST_F(SettingsFileTest, NonsenseInTheFileIsAsIfItWereNotThere)
{
    QFile file(SettingsFile(m_folder.path()).path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[downloads]\nparallel=lots\n");
    file.close();
    EXPECT_EQ(SettingsFile(m_folder.path()).read().parallelDownloads, 3);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[downloads]\nparallel=1000000\n");
    file.close();
    EXPECT_EQ(SettingsFile(m_folder.path()).read().parallelDownloads, 10);
}

TEST_F(SettingsFileTest, AFolderThatCannotBeIsSaidSo)
{
    QFile inTheWay(m_folder.filePath(u"file"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    EXPECT_FAILS(ErrorKind::Failed, SettingsFile(m_folder.filePath(u"file/below"_s)).write({}));
}

} // namespace
} // namespace decant
