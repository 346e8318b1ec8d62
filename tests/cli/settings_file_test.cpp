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

TEST_F(SettingsFileTest, AFileBesideTheProgramsKeepsAllOfItThere)
{
    EXPECT_TRUE(SettingsFile(QString(), m_folder.path()).read().home.isEmpty());
    ASSERT_TRUE(QFile(m_folder.filePath(u"portable"_s)).open(QIODevice::WriteOnly));
    const auto settings = SettingsFile(QString(), m_folder.path()).read();
    EXPECT_EQ(settings.home, m_folder.filePath(u"data"_s));
    EXPECT_EQ(settings.dataFolder, m_folder.filePath(u"data"_s));
    EXPECT_EQ(SettingsFile(u"/some/place"_s, m_folder.path()).read().home, u"/some/place"_s);
    qputenv("DECANT_HOME", "/other/place");
    EXPECT_EQ(SettingsFile(QString(), m_folder.path()).read().home, u"/other/place"_s);
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
    settings.proxy = {.mode = ProxySettings::Mode::Manual,
                      .address = u"http://me:p%40ss,word@proxy:3128"_s,
                      .exceptions = {u"lab"_s, u"10.0.0.0/8"_s}};
    settings.mirrors = {{u"docker.io"_s,
                         {{.base = QUrl(u"https://one.example/hub"_s), .isTrustedForTags = true},
                          {.base = QUrl(u"http://127.0.0.1:5000"_s), .wantsNamespace = true}}},
                        {u"lab:5000"_s, {{.base = QUrl(u"https://two.example"_s)}}}};
    settings.cacheLimit = qint64{3} << 29;
    settings.largestLayer = qint64{5} << 29;
    settings.largestImage = qint64{7} << 29;
    settings.mostFiles = 1234;
    settings.host = {.folder = u"/srv/mine"_s, .wslVersion = 1, .terminal = u"kitty"_s};
    ASSERT_OK(file.write(settings));
    const auto read = file.read();
    EXPECT_EQ(read.parallelDownloads, 5);
    EXPECT_EQ(read.plainHttpRegistries, settings.plainHttpRegistries);
    EXPECT_EQ(read.proxy, settings.proxy);
    EXPECT_EQ(read.mirrors, settings.mirrors);
    EXPECT_EQ(read.cacheLimit, settings.cacheLimit);
    EXPECT_EQ(read.largestLayer, settings.largestLayer);
    EXPECT_EQ(read.largestImage, settings.largestImage);
    EXPECT_EQ(read.mostFiles, settings.mostFiles);
    EXPECT_EQ(read.host, settings.host);
}

TEST_F(SettingsFileTest, WhatPeopleWriteByHandIsRead)
{
    QFile file(SettingsFile(m_folder.path()).path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[network]\nproxy=none   ; a comment\nnoProxy=.a, 10.0.0.0/8  ; and "
               "another\n[cache]\nlimitGiB=0.5\n"
               "[mirrors]\ndocker.io=one.example tags, http://two:5000/hub ns\n"
               "lab:5000=ftp://three.example, https://four.example\n"
               "[distributions]\nfolder=somewhere/else\nwslVersion=3\n");
    file.close();
    const auto settings = SettingsFile(m_folder.path()).read();
    EXPECT_EQ(settings.proxy.mode, ProxySettings::Mode::None);
    EXPECT_EQ(settings.proxy.exceptions, (QStringList{u".a"_s, u"10.0.0.0/8"_s}));
    EXPECT_EQ(settings.cacheLimit, qint64{1} << 29);
    const Mirrors expected{{u"docker.io"_s,
                            {{.base = QUrl(u"https://one.example"_s), .isTrustedForTags = true},
                             {.base = QUrl(u"http://two:5000/hub"_s), .wantsNamespace = true}}},
                           {u"lab:5000"_s, {{.base = QUrl(u"https://four.example"_s)}}}};
    EXPECT_EQ(settings.mirrors, expected);
    EXPECT_EQ(settings.host, HostPreferences());
}

TEST_F(SettingsFileTest, WithoutAFileTheCacheMayGrowTo20GiB)
{
    const auto settings = SettingsFile(m_folder.path()).read();
    EXPECT_EQ(settings.cacheLimit, qint64{20} << 30);
    EXPECT_EQ(settings.proxy, ProxySettings());
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
