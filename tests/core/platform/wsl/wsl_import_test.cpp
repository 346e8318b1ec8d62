// SPDX-License-Identifier: MIT
#include "core/base/memory_stream.h"
#include "core/rootfs/unpack_tar.h"
#include "tests/core/platform/wsl/wsl_fixture.h"
#include "tests/support/file_facts.h"

#include <QDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace decant {
namespace {

constexpr qsizetype large = qsizetype{20} << 20;

/// Every name below the folder, with all that there is to know of it.
std::map<std::string, std::string> treeOf(const std::string &folder)
{
    std::map<std::string, std::string> tree;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        const auto path = entry.path().string();
        const auto facts = *factsOf(path);
        std::ostringstream text;
        text << facts.mode << ' ' << facts.uid << ' ' << facts.gid << ' ' << facts.size << ' '
             << facts.modified.seconds << ' ' << facts.linkTarget << ' '
             << xattrOf(path, "user.note").value_or("-");
        if (S_ISREG(facts.mode)) {
            std::ifstream file(path, std::ios::binary);
            text << '\n' << file.rdbuf();
        }
        tree.emplace(path.substr(folder.size()), text.str());
    }
    return tree;
}

class WslImportTest : public WslFixture
{
protected:
    /// Nobody is left to clean up: the stream goes as if its process had.
    void abandonInTheMiddle(const QString &name)
    {
        const auto import = stream(name);
        import->start();
        feed(*import, systemTar(large).first(5'000'000), false);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !registered().isEmpty(); }, 60'000));
    }

    void expectNothingLeft()
    {
        EXPECT_TRUE(registered().isEmpty());
        EXPECT_TRUE(leftovers().isEmpty()) << leftovers().join(u' ').toStdString();
        EXPECT_TRUE(list().isEmpty());
    }
};

TEST_F(WslImportTest, WhatArrivesIsWhatUnpackingItHereGives)
{
    TarBuilder tar;
    tar.mode(0755).dir("./").dir("./etc/").modified(1'700'000'000).mode(0644);
    for (const std::string name :
         {"a:b", "con", "dev-disk-by\\x2dlabel.mount", "Case", "case", "nul\n", "caf\xc3\xa9",
          "\xff\xfe", "trailing ", "-rf", "back\\slash"})
        tar.file("./etc/" + name, "content of " + name);
    tar.longName("./etc/" + std::string(200, 'n')).file("./etc/x", "long");
    tar.mode(04755).owner(0, 0).file("./etc/setuid", "s").mode(01777).dir("./tmp/");
    tar.mode(0777).symlink("./etc/link", "../a:b").hardLink("./etc/second", "./etc/con");
    tar.mode(0600).owner(1000, 1001).pax({{"SCHILY.xattr.user.note", "kept"}});
    tar.file("./etc/owned", "hers");
    const auto bytes = tar.finish();

    ASSERT_OK(import(u"d1"_s, bytes));
    const auto expected = path(u"expected"_s);
    ASSERT_TRUE(QDir().mkpath(expected));
    MemorySource source(bytes);
    ASSERT_OK(unpackTar(source, expected, {}));
    const auto arrived = treeOf((host->defaultFolder(u"d1"_s) + u"/rootfs"_s).toStdString());
    EXPECT_GT(arrived.size(), 15U);
    EXPECT_EQ(arrived, treeOf(expected.toStdString()));
    EXPECT_EQ(calls().first(),
              u"--import\td1\t%1\t-\t--version\t2"_s.arg(host->defaultFolder(u"d1"_s)));
    EXPECT_EQ(leftovers(), QStringList{u"d1"_s});
}

TEST_F(WslImportTest, ParentFoldersAreMadeFirst)
{
    ASSERT_OK(import(u"d1"_s, systemTar(), path(u"far/away/d1/"_s)));
    EXPECT_TRUE(QFile::exists(path(u"far/away/d1/rootfs/etc/os-release"_s)));
}

TEST_F(WslImportTest, CancelInTheMiddleLeavesNothingThoughTheServiceGoesOn)
{
    const auto tar = systemTar(large);
    const auto import = stream(u"d1"_s);
    QSignalSpy finished(import.get(), &Task::finished);
    import->start();
    // Cut between two members, it looks like a whole one to the service.
    constexpr qsizetype member = 512 + 100 * 1024;
    const auto head = systemTar().size() - 1024;
    feed(*import, tar.first(head + 50 * member), false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !registered().isEmpty(); }, 60'000));
    EXPECT_TRUE(list().isEmpty());
    import->cancel();
    ASSERT_TRUE(finished.wait(60'000));
    EXPECT_EQ(import->error()->kind, ErrorKind::Cancelled);
    expectNothingLeft();
}

TEST_F(WslImportTest, ATarThatCanNotBeCompletedLeavesNothing)
{
    const auto import = stream(u"d1"_s);
    feed(*import, systemTar().first(700));
    EXPECT_TRUE(import->error());
    expectNothingLeft();
}

TEST_F(WslImportTest, AWslThatFailsInTheMiddleIsToldToTheWriterAndLeavesNothing)
{
    order(u"import/failAfter"_s, 1'000'000);
    const auto import = stream(u"d1"_s);
    feed(*import, systemTar(large));
    ASSERT_TRUE(import->error());
    EXPECT_EQ(import->error()->kind, ErrorKind::HostRefused);
    EXPECT_TRUE(import->error()->what.contains(u"WSL_E_IMPORT_FAILED"));
    EXPECT_FALSE(import->sink().write(bytesOf("more")).has_value() &&
                 import->sink().close().has_value());
    expectNothingLeft();
}

TEST_F(WslImportTest, AWslThatRefusesAtOnceLeavesNothing)
{
    order(u"import/refuse"_s, u"Wsl/Service/RegisterDistro/E_ACCESSDENIED"_s);
    EXPECT_FAILS(ErrorKind::HostRefused, import(u"d1"_s, systemTar(large)));
    expectNothingLeft();
}

TEST_F(WslImportTest, AFullDiskIsNoSpaceAndLeavesNothing)
{
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    // Whoever writes more than this gets an error instead of a signal, and so do its children.
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{50 * 1024, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    order(u"import/code"_s, u"Wsl/Service/RegisterDistro/ERROR_DISK_FULL"_s);
    const auto imported = import(u"d1"_s, systemTar(large));
    ::setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_FAILS(ErrorKind::NoSpace, imported);
    expectNothingLeft();
}

TEST_F(WslImportTest, AFolderThatWasThereBeforeStaysAndNothingInIt)
{
    const auto place = path(u"mine"_s);
    ASSERT_TRUE(QDir().mkpath(place));
    order(u"import/failAfter"_s, 1'000'000);
    EXPECT_FAILS(ErrorKind::HostRefused, import(u"d1"_s, systemTar(large), place));
    EXPECT_TRUE(QDir(place).exists() && QDir(place).isEmpty());
    expectNothingLeft();
}

TEST_F(WslImportTest, AFolderThatHasFilledMeanwhileIsRefusedAndLeftAlone)
{
    ASSERT_TRUE(QDir().mkpath(path(u"mine"_s)));
    QFile disk(path(u"mine/ext4.vhdx"_s));
    ASSERT_TRUE(disk.open(QIODevice::WriteOnly));
    EXPECT_FAILS(ErrorKind::Invalid, import(u"d1"_s, systemTar(), path(u"mine"_s)));
    EXPECT_TRUE(disk.exists());
    EXPECT_TRUE(calls().isEmpty());
    expectNothingLeft();
}

TEST_F(WslImportTest, WhatIsNoLinuxSystemIsRefused)
{
    for (const auto *name : {"./readme", "./usr/bin/sh"})
        EXPECT_FAILS(ErrorKind::Invalid, import(u"d1"_s, TarBuilder().file(name, "x").finish()));
    expectNothingLeft();
}

TEST_F(WslImportTest, WhatACrashHasLeftIsUnregisteredAtTheNextStart)
{
    abandonInTheMiddle(u"d1"_s);
    EXPECT_TRUE(list().isEmpty());
    host = makeHost();
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return registered().isEmpty() && leftovers().isEmpty(); }, 60'000));
    EXPECT_OK(import(u"d1"_s, systemTar()));
}

TEST_F(WslImportTest, ANameThatIsBeingFreedIsWaitedFor)
{
    abandonInTheMiddle(u"d1"_s);
    host = makeHost();
    EXPECT_OK(host->checkTarget(u"d1"_s, {}));
    EXPECT_OK(host->checkTarget(u"d2"_s, host->defaultFolder(u"d1"_s)));
    EXPECT_OK(import(u"d1"_s, systemTar()));
    EXPECT_EQ(registered().size(), 1);
}

TEST_F(WslImportTest, WhatIsLeftWhileAHostLivesIsTakenBackByItsNextImport)
{
    abandonInTheMiddle(u"d1"_s);
    EXPECT_OK(host->checkTarget(u"d1"_s, {}));
    EXPECT_OK(import(u"d1"_s, systemTar()));
    EXPECT_EQ(list().size(), 1);
    EXPECT_EQ(leftovers(), QStringList{u"d1"_s});
}

TEST_F(WslImportTest, AfterAKillTheSameNameCanBeImportedAtOnce)
{
    QFile tar(path(u"half.tar"_s));
    ASSERT_TRUE(tar.open(QIODevice::WriteOnly));
    tar.write(systemTar(large).first(5'000'000));
    tar.close();
    order(u"import/pauseAt"_s, 1'000'000);
    QProcess other;
    other.start(QString::fromUtf8(IMPORT_HALF_PROGRAM),
                {path(u"data"_s), path(u"wsl"_s), u"d1"_s, tar.fileName()});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !registered().isEmpty(); }, 60'000));
    other.kill();
    ASSERT_TRUE(other.waitForFinished());
    ASSERT_EQ(registered().first().state, LxssDistribution::State::Installing);

    host = makeHost();
    EXPECT_TRUE(list().isEmpty());
    EXPECT_OK(host->checkTarget(u"d1"_s, {}));
    QFile permission(path(u"wsl/go-on"_s));
    ASSERT_TRUE(permission.open(QIODevice::WriteOnly));
    EXPECT_OK(import(u"d1"_s, systemTar()));
    EXPECT_EQ(list().size(), 1);
    EXPECT_EQ(leftovers(), QStringList{u"d1"_s});
}

TEST_F(WslImportTest, WhatSomebodyElseIsMakingIsNotAskedFor)
{
    const auto place = path(u"elsewhere"_s);
    const auto entry = WslJournal(path(u"data"_s)).open(u"d1"_s, place);
    ASSERT_OK(entry);
    EXPECT_FAILS(ErrorKind::HostRefused, host->checkTarget(u"D1"_s, {}));
    EXPECT_FAILS(ErrorKind::HostRefused, host->checkTarget(u"d2"_s, place));
    EXPECT_OK(host->checkTarget(u"d2"_s, {}));
}

TEST_F(WslImportTest, ANameThatIsTakenMeanwhileIsNotTheImportsToUnregister)
{
    ASSERT_OK(import(u"d1"_s, systemTar()));
    EXPECT_FAILS(ErrorKind::Invalid, import(u"D1"_s, systemTar(), path(u"elsewhere"_s)));
    ASSERT_EQ(registered().size(), 1);
    EXPECT_EQ(list().size(), 1);
}

} // namespace
} // namespace decant
