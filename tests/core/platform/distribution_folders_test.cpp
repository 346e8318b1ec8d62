// SPDX-License-Identifier: MIT
#include "core/base/file_lock.h"
#include "core/platform/local/distribution_folders.h"
#include "tests/support/result_matchers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace decant {
namespace {

Digest digest(char digit)
{
    return *Digest::parse(u"sha256:"_s + QString(64, QLatin1Char(digit)));
}

DistributionRecord record()
{
    return {.name = u"Deb"_s,
            .origin = Origin{.image = u"host:5000/x:1"_s,
                             .manifestDigest = digest('a'),
                             .indexDigest = digest('b'),
                             .platform = *Platform::parse(u"linux/arm/v7"),
                             .layers = {digest('c'), digest('d')},
                             .created = QDateTime({2026, 1, 2}, {3, 4, 5, 678}, Qt::UTC),
                             .layerSizes = {17, qint64{5} << 32},
                             .imageCreated = QDateTime({2025, 1, 2}, {3, 4, 5}, Qt::UTC),
                             .setup = FirstBoot{.user = UserSetup{.name = u"ann"_s,
                                                                  .isAdministrator = false},
                                                .systemd = true,
                                                .hostname = u"box"_s,
                                                .locale = u"de_DE.UTF-8"_s,
                                                .timezone = u"Europe/Berlin"_s,
                                                .keepsEnvironment = true,
                                                .leftOut = {u"A"_s}},
                             .system = u"Debian GNU/Linux 13 (trixie)"_s},
            .launch = {.environment = {u"A=b=c"_s, u"E="_s},
                       .user = u"ann:users"_s,
                       .uid = 4'000'000'000,
                       .wslUser = u"ann"_s,
                       .systemd = false},
            .size = qint64{5} << 32,
            .isMapped = true,
            .location = u"/mnt/x"_s,
            .ownsLocation = true,
            .other = DistributionRecord::OtherPlace{.location = u"/srv/y"_s, .ownsLocation = true}};
}

TEST(DistributionRecordTest, APasswordIsNeverWritten)
{
    auto secret = record();
    secret.origin->setup->user->password = u"hidden"_s;
    EXPECT_FALSE(secret.toJson().contains("hidden"));
}

class DistributionFoldersTest : public testing::Test
{
protected:
    /// A registered distribution without files.
    void add(DistributionRecord record)
    {
        const auto entry = m_folders.entryOf(record.name);
        ASSERT_TRUE(QDir().mkpath(entry));
        ASSERT_OK(record.save(entry + u"/distribution.json"_s));
    }

    QString make(const QString &folder)
    {
        EXPECT_TRUE(QDir(m_data.path()).mkpath(folder));
        return m_data.filePath(folder);
    }

    QTemporaryDir m_data;
    DistributionFolders m_folders{m_data.path()};
};

TEST(DistributionRecordTest, ComesBackAsItWasWritten)
{
    const auto read = DistributionRecord::fromJson(record().toJson());
    ASSERT_OK(read);
    EXPECT_EQ(*read, record());
    auto plain = record();
    plain.origin.reset();
    plain.launch.wslUser.clear();
    plain.launch.systemd.reset();
    plain.location.clear();
    plain.ownsLocation = false;
    EXPECT_EQ(DistributionRecord::fromJson(plain.toJson()).value(), plain);
}

TEST(DistributionRecordTest, NonsenseIsCorrupt)
{
    EXPECT_FAILS(ErrorKind::Corrupt, DistributionRecord::fromJson("{"));
    EXPECT_FAILS(ErrorKind::Corrupt, DistributionRecord::fromJson(R"({"origin":{"image":"x"}})"));
    EXPECT_FAILS(ErrorKind::Corrupt, DistributionRecord::fromJson(R"({"launch":[]})"));
}

TEST_F(DistributionFoldersTest, NamesAreFoundInAnyCase)
{
    add({.name = u"Deb"_s});
    EXPECT_EQ(m_folders.names(), QStringList{u"Deb"_s});
    ASSERT_OK(m_folders.find(u"dEB"_s));
    EXPECT_EQ(m_folders.find(u"dEB"_s)->record.name, u"Deb");
    EXPECT_FAILS(ErrorKind::NotFound, m_folders.find(u"other"_s));
    EXPECT_FAILS(ErrorKind::NotFound, m_folders.find(u".."_s));
}

TEST_F(DistributionFoldersTest, AHiddenEntryIsNoDistribution)
{
    const auto entry = m_folders.hiddenEntry(u"Deb"_s);
    EXPECT_NE(entry, m_folders.hiddenEntry(u"Deb"_s));
    ASSERT_TRUE(QDir().mkpath(entry));
    EXPECT_TRUE(m_folders.names().isEmpty());
    ASSERT_EQ(m_folders.hidden().size(), 1);
    EXPECT_EQ(m_folders.hidden().first().entry, entry);
    EXPECT_OK(m_folders.checkTarget(u"Deb"_s, {}));
}

TEST_F(DistributionFoldersTest, TakenAndIllegalNamesAreInvalid)
{
    add({.name = u"Deb"_s});
    EXPECT_FAILS(ErrorKind::Invalid, m_folders.checkTarget(u"deb"_s, {}));
    EXPECT_FAILS(ErrorKind::Invalid, m_folders.checkTarget(u"../deb"_s, {}));
    EXPECT_FAILS(ErrorKind::Invalid, m_folders.checkTarget(u""_s, {}));
    EXPECT_OK(m_folders.checkTarget(u"deb2"_s, {}));
}

TEST_F(DistributionFoldersTest, ALocationHasToBeEmptyOrNotThere)
{
    EXPECT_OK(m_folders.checkTarget(u"d"_s, make(u"empty"_s)));
    EXPECT_OK(m_folders.checkTarget(u"d"_s, m_data.filePath(u"not/there/yet"_s)));
    make(u"full/.hidden"_s);
    EXPECT_FAILS(ErrorKind::Invalid, m_folders.checkTarget(u"d"_s, m_data.filePath(u"full"_s)));
    EXPECT_FAILS(ErrorKind::Invalid, m_folders.checkTarget(u"d"_s, u"relative/path"_s));
    QFile file(m_data.filePath(u"file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_FAILS(ErrorKind::Invalid, m_folders.checkTarget(u"d"_s, file.fileName()));
    EXPECT_FAILS(ErrorKind::Invalid, m_folders.checkTarget(u"d"_s, file.fileName() + u"/below"_s));
}

TEST_F(DistributionFoldersTest, NoDistributionLiesInsideAnother)
{
    const auto home = make(u"elsewhere"_s);
    add({.name = u"a"_s, .location = home});
    EXPECT_FAILS(ErrorKind::Invalid, m_folders.checkTarget(u"b"_s, home + u"/rootfs/home"_s));
    EXPECT_FAILS(ErrorKind::Invalid, m_folders.checkTarget(u"b"_s, m_folders.entryOf(u"a/x"_s)));
    EXPECT_FAILS(ErrorKind::Invalid, m_folders.checkTarget(u"b"_s, m_folders.entryOf(u"new"_s)));
    EXPECT_OK(m_folders.checkTarget(u"b"_s, home + u"-too"_s));
}

TEST_F(DistributionFoldersTest, SharedLocksStandSideBySideAnExclusiveOneAlone)
{
    const auto path = m_data.filePath(u"lock"_s);
    EXPECT_FALSE(FileLock::isTaken(path));
    auto first = FileLock::tryTake(path, FileLock::Kind::Shared);
    auto second = FileLock::tryTake(path, FileLock::Kind::Shared);
    ASSERT_TRUE(first && second);
    EXPECT_FALSE(FileLock::tryTake(path, FileLock::Kind::Exclusive));
    EXPECT_TRUE(FileLock::isTaken(path));
    first.reset();
    EXPECT_TRUE(FileLock::isTaken(path));
    second.reset();
    EXPECT_FALSE(FileLock::isTaken(path));
    first = FileLock::tryTake(path, FileLock::Kind::Exclusive);
    ASSERT_TRUE(first);
    EXPECT_FALSE(FileLock::tryTake(path, FileLock::Kind::Shared));
}

} // namespace
} // namespace decant
