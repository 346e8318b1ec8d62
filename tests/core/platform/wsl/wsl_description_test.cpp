// SPDX-License-Identifier: MIT
#include "tests/core/platform/wsl/wsl_fixture.h"

#include <QDir>
#include <QTest>
#include <QtEndian>

namespace decant {
namespace {

/// What is known of distributions without starting them.
class WslDescriptionTest : public WslFixture
{
protected:
    void write(const QString &key, const QVariant &value)
    {
        QSettings lxss(path(u"wsl/lxss.ini"_s), QSettings::IniFormat);
        lxss.setValue(registry.find(u"d1"_s)->id + u'/' + key, value);
    }

    /// As WSL has it that was not made here.
    void forgetRecord() { ASSERT_TRUE(QDir(path(u"data/wsl"_s)).removeRecursively()); }

    NewDistribution order() const
    {
        return {.name = u"d1"_s,
                .folder = {},
                .origin = {.image = u"127.0.0.1:5000/lab/small:1"_s,
                           .manifestDigest = *Digest::parse(u"sha256:"_s + QString(64, u'a')),
                           .indexDigest = {},
                           .platform = Platform::host(),
                           .layers = {},
                           .created = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC)}};
    }

    Distribution made(const NewDistribution &what, const QByteArray &tar)
    {
        const auto import = host->import(what);
        feed(*import, tar);
        EXPECT_FALSE(import->error());
        return only();
    }

    Distribution only()
    {
        const auto all = list();
        EXPECT_EQ(all.size(), 1);
        return all.value(0);
    }

    static QByteArray debianTar()
    {
        TarBuilder tar;
        tar.mode(0755).dir("./").dir("./etc/").mode(0644);
        return tar.file("./etc/os-release", "ID=debian\nVERSION_ID=\"12\"\n").finish();
    }
};

TEST_F(WslDescriptionTest, TheSystemIsWhatTheImageCallsItselfUntilWslKnowsBetter)
{
    auto what = order();
    what.origin.system = u"Debian GNU/Linux 12 (bookworm)"_s;
    EXPECT_EQ(made(what, debianTar()).system, u"Debian GNU/Linux 12 (bookworm)");
    write(u"OsVersion"_s, u"13"_s);
    EXPECT_EQ(only().system, u"Debian GNU/Linux 13");
    write(u"Flavor"_s, u"rarelinux"_s);
    EXPECT_EQ(only().system, u"Rarelinux 13");
    // Older versions of WSL note neither.
    write(u"Flavor"_s, QString());
    EXPECT_EQ(only().system, u"Debian GNU/Linux 12 (bookworm)");
    forgetRecord();
    EXPECT_EQ(only().system, QString());
    write(u"Flavor"_s, u"alpine"_s);
    write(u"OsVersion"_s, QString());
    EXPECT_EQ(only().system, u"Alpine Linux");
}

TEST_F(WslDescriptionTest, WhoItStartsAsIsNamedOnlyWhereThatIsKnown)
{
    EXPECT_EQ(made(order(), debianTar()).defaultUser, u"root");
    write(u"DefaultUid"_s, 1000);
    EXPECT_EQ(only().defaultUser, QString());
    EXPECT_EQ(only().defaultUid, 1000U);
    ASSERT_OK(WslRecords(path(u"data"_s)).noteUser(*registry.find(u"d1"_s), u"ann"_s));
    EXPECT_EQ(only().defaultUser, u"ann");
    // Somebody else has changed it since.
    write(u"DefaultUid"_s, 1001);
    EXPECT_EQ(only().defaultUser, QString());
    EXPECT_EQ(only().defaultUid, 1001U);
    // What Decant did not make may have a /etc/wsl.conf that names anybody.
    forgetRecord();
    write(u"DefaultUid"_s, 0);
    EXPECT_EQ(only().defaultUser, QString());
    EXPECT_FALSE(only().defaultUid);
}

TEST_F(WslDescriptionTest, TheConfigurationThatItCameWithCountsMoreThanTheRegistry)
{
    auto what = order();
    what.launch.wslUser = u"anna"_s;
    what.launch.systemd = true;
    const auto first = made(what, debianTar());
    EXPECT_EQ(first.defaultUser, u"anna");
    EXPECT_EQ(first.systemd, true);
    write(u"DefaultUid"_s, 1001);
    EXPECT_EQ(only().defaultUser, u"anna");
    ASSERT_OK(WslRecords(path(u"data"_s)).noteUser(*registry.find(u"d1"_s), u"bob"_s));
    EXPECT_EQ(only().defaultUser, u"bob");
    forgetRecord();
    EXPECT_FALSE(only().systemd);
}

TEST_F(WslDescriptionTest, SystemdThatWasStillToBeInstalledStartsOnceItIs)
{
    auto what = order();
    what.origin.setup = FirstBoot{.systemd = true};
    EXPECT_EQ(made(what, debianTar()).systemd, std::nullopt);
    host->noteSetUp(u"d1"_s);
    EXPECT_EQ(only().systemd, true);
    ASSERT_OK(finish(*host->remove(u"d1"_s)));

    what.origin.setup = FirstBoot{.hostname = u"box"_s};
    made(what, debianTar());
    host->noteSetUp(u"d1"_s);
    EXPECT_EQ(only().systemd, std::nullopt) << "nobody has asked for it";
}

TEST_F(WslDescriptionTest, TheVersionIsTheOneAskedForElseThePreferredElseTheOneThereIs)
{
    auto what = order();
    EXPECT_EQ(host->capabilities().wslVersions, QList<int>{2});
    host->setPreferences({.wslVersion = 1});
    EXPECT_EQ(made(what, debianTar()).wslVersion, 2);
    ASSERT_OK(finish(*host->remove(u"d1"_s)));

    writeMachine(u"Services/LxssManager/Start"_s, 3);
    EXPECT_EQ(host->capabilities().wslVersions, (QList<int>{2, 1}));
    const auto first = made(what, debianTar());
    EXPECT_EQ(first.wslVersion, 1);
    EXPECT_EQ(first.systemd, false);
    ASSERT_OK(finish(*host->remove(u"d1"_s)));
    what.wslVersion = 2;
    EXPECT_EQ(made(what, debianTar()).wslVersion, 2);

    writeMachine(u"Policies/AllowWSL1"_s, 0);
    EXPECT_EQ(host->capabilities().wslVersions, QList<int>{2});
}

TEST_F(WslDescriptionTest, WithoutVirtualizationThereIsStillWsl1)
{
    writeMachine(u"Firmware/Virtualization"_s, false);
    EXPECT_EQ(host->check().error().kind, ErrorKind::HostRefused);
    writeMachine(u"Services/LxssManager/Start"_s, 3);
    ASSERT_OK(host->check());
    EXPECT_EQ(host->condition().obstacle, HostCondition::Obstacle::None);
    EXPECT_EQ(host->capabilities().wslVersions, QList<int>{1});
    auto what = order();
    what.wslVersion = 1;
    EXPECT_EQ(made(what, debianTar()).wslVersion, 1);
    writeMachine(u"Firmware/Virtualization"_s, true);
    EXPECT_EQ(host->capabilities().wslVersions, (QList<int>{2, 1}));
}

TEST_F(WslDescriptionTest, FilesOfWsl1AreCountedMeanwhileAndThenKnown)
{
    writeMachine(u"Services/LxssManager/Start"_s, 3);
    auto what = order();
    what.wslVersion = 1;
    auto one = made(what, systemTar(1'000'000));
    if (!QDir(one.location + u"/rootfs"_s).exists())
        GTEST_SKIP() << "names of Linux can't be here, and the double unpacks nothing";
    EXPECT_TRUE(one.isMeasuring);
    EXPECT_FALSE(one.size);
    ASSERT_TRUE(QTest::qWaitFor([&] { return only().size.has_value(); }, 60'000));
    one = only();
    EXPECT_FALSE(one.isMeasuring);
    EXPECT_GE(*one.size, 1'000'000);
    EXPECT_LT(*one.size, 1'200'000);
    ASSERT_TRUE(QDir(one.location + u"/rootfs"_s).removeRecursively());
    EXPECT_EQ(only().state, Distribution::State::Broken);
    EXPECT_FALSE(only().size || only().isMeasuring);
}

TEST_F(WslDescriptionTest, AMissingDiskIsMissingAndNotMeasuredForEver)
{
    const auto one = made(order(), debianTar());
    ASSERT_TRUE(QFile::remove(one.location + u"/ext4.vhdx"_s));
    EXPECT_EQ(only().state, Distribution::State::Broken);
    EXPECT_FALSE(only().size || only().isMeasuring);
}

/// The two tables of a .vhdx file, as far as its size needs them. Source: [MS-VHDX].
QByteArray vhdx(quint64 capacity)
{
    const auto id = [](const char *hex) { return QByteArray::fromHex(hex); };
    const auto number = [](auto value) {
        QByteArray bytes(sizeof(value), '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    QByteArray file("vhdxfile");
    file.resize(192 * 1024, '\0');
    file += "regi" + QByteArray(12, '\0');
    // Another region comes first: that of the blocks.
    file += id("6677c22d23f600429d64115e9bfd4a08") + number(quint64(3) << 20) + QByteArray(8, '\0');
    file += id("06a27c8b90479a4bb8fe575f050f886e") + number(quint64(1) << 20) + QByteArray(8, '\0');
    file.resize(1024 * 1024, '\0');
    file += "metadata" + QByteArray(24, '\0');
    file += id("3767a1caca36434db3b633f0aa44e76b") + number(quint32(65536)) + QByteArray(12, '\0');
    file += id("2442a52f1bcd7648b2115dbed83bf4b8") + number(quint32(65540)) + QByteArray(12, '\0');
    file.resize(1024 * 1024 + 65540, '\0');
    return file + number(capacity);
}

TEST_F(WslDescriptionTest, ADiskSaysWhatItCanGrowToAndIsRememberedWhereItCanNotBeRead)
{
    constexpr qint64 terabyte = qint64{1} << 40;
    const auto first = made(order(), debianTar());
    EXPECT_FALSE(first.mostSize);
    QFile disk(first.location + u"/ext4.vhdx"_s);
    ASSERT_TRUE(disk.open(QIODevice::WriteOnly | QIODevice::Truncate));
    disk.write(vhdx(terabyte));
    disk.close();
    EXPECT_EQ(only().mostSize, terabyte);
    EXPECT_EQ(only().size, disk.size());
    ASSERT_TRUE(disk.resize(100));
    EXPECT_EQ(only().mostSize, terabyte);
}

TEST_F(WslDescriptionTest, NewOnesGoWhereTheUserPrefers)
{
    host->setPreferences({.folder = path(u"mine"_s)});
    EXPECT_EQ(host->defaultFolder(u"d1"_s), QDir::toNativeSeparators(path(u"mine/d1"_s)));
    EXPECT_EQ(made(order(), debianTar()).location, host->defaultFolder(u"d1"_s));
}

TEST_F(WslDescriptionTest, TheProgramOfWslsOwnSettingsIsOfferedWhereItIs)
{
    EXPECT_EQ(host->capabilities().settingsProgram, QString());
    ASSERT_TRUE(QDir().mkpath(path(u"wsl/program/wslsettings"_s)));
    QFile program(path(u"wsl/program/wslsettings/wslsettings.exe"_s));
    ASSERT_TRUE(program.open(QIODevice::WriteOnly));
    EXPECT_EQ(host->capabilities().settingsProgram, program.fileName());
}

} // namespace
} // namespace decant
