// SPDX-License-Identifier: MIT
#include "core/store/import_journal.h"
#include "tests/support/blobs.h"
#include "tests/support/result_matchers.h"

#include <QDir>
#include <QTemporaryDir>

namespace decant {
namespace {

class ImportJournalTest : public testing::Test
{
protected:
    static ImportRequest request(const QString &name)
    {
        ImportRequest request{
            .image = {.location = *ImageLocation::parse(u"debian:13"_s),
                      .platform = *Platform::parse(u"linux/arm64"_s),
                      .keepDirlinks = true,
                      .puller = ImageRequest::Puller::Podman},
            .name = name,
            .folder = u"/srv/d1"_s,
            .setup = {.user = UserSetup{.name = u"anna"_s, .password = u"very secret"_s},
                      .systemd = true,
                      .hostname = u"box"_s,
                      .locale = u"de_DE.UTF-8"_s,
                      .timezone = u"Europe/Berlin"_s,
                      .keepsEnvironment = true,
                      .leftOut = {u"TOKEN"_s}},
            .wslVersion = 1};
        return request;
    }

    /// As a process does that dies in the middle.
    void interrupt(const QString &name, const QDateTime &when = QDateTime::currentDateTimeUtc())
    {
        ASSERT_OK(journal.begin(request(name), when));
    }

    QStringList files() const { return QDir(path).entryList(QDir::Files | QDir::Hidden); }

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data/journal"_s);
    const ImportJournal journal{path};
};

TEST_F(ImportJournalTest, WhatIsUnderWayIsNotInterruptedAndLeavesNothingWhenItEnds)
{
    const auto entry = journal.begin(request(u"d1"_s), QDateTime::currentDateTimeUtc());
    ASSERT_OK(entry);
    EXPECT_TRUE(journal.interrupted().isEmpty());
    (*entry)->end();
    EXPECT_TRUE(journal.interrupted().isEmpty());
    EXPECT_EQ(files(), QStringList());
}

TEST_F(ImportJournalTest, WhatDidNotEndIsFoundWithAllThatWasWantedButThePassword)
{
    interrupt(u"d1"_s, QDateTime({2026, 11, 23}, {1, 2, 3}, Qt::UTC));
    const auto found = journal.interrupted();
    ASSERT_EQ(found.size(), 1);
    const auto &import = found.first();
    auto wanted = request(u"d1"_s);
    wanted.setup.user->password.clear();
    EXPECT_EQ(import.request.image.location, wanted.image.location);
    EXPECT_EQ(import.request.image.platform, wanted.image.platform);
    EXPECT_TRUE(import.request.image.keepDirlinks);
    EXPECT_EQ(import.request.image.puller, wanted.image.puller);
    EXPECT_EQ(import.request.name, wanted.name);
    EXPECT_EQ(import.request.folder, wanted.folder);
    EXPECT_EQ(import.request.setup, wanted.setup);
    EXPECT_EQ(import.request.wslVersion, 1);
    EXPECT_TRUE(import.hadPassword);
    EXPECT_EQ(import.begun, QDateTime({2026, 11, 23}, {1, 2, 3}, Qt::UTC));
}

TEST_F(ImportJournalTest, NoPasswordIsEverWritten)
{
    const auto entry = journal.begin(request(u"d1"_s), QDateTime::currentDateTimeUtc());
    ASSERT_OK(entry);
    ASSERT_FALSE(files().isEmpty());
    for (const auto &file : files())
        EXPECT_FALSE(contentOf(path + u'/' + file).contains("very secret"));
}

TEST_F(ImportJournalTest, WhatWasForgottenIsNotThereForAnybodyElse)
{
    interrupt(u"d1"_s);
    const auto found = journal.interrupted();
    ASSERT_EQ(found.size(), 1);
    EXPECT_TRUE(journal.forget(found.first().id));
    EXPECT_FALSE(journal.forget(found.first().id));
    EXPECT_EQ(files(), QStringList());
}

TEST_F(ImportJournalTest, ImportingTheSameNameTakesItsPlace)
{
    interrupt(u"d1"_s);
    interrupt(u"d2"_s);
    const auto entry = journal.begin(request(u"D1"_s), QDateTime::currentDateTimeUtc());
    ASSERT_OK(entry);
    const auto found = journal.interrupted();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().request.name, u"d2");
}

TEST_F(ImportJournalTest, ALockThatAKilledProcessLeftGoesWithTheNextImport)
{
    QDir().mkpath(path);
    QFile lock(path + u"/left.json.lock"_s);
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.close();
    const auto entry = journal.begin(request(u"d1"_s), QDateTime::currentDateTimeUtc());
    ASSERT_OK(entry);
    (*entry)->end();
    EXPECT_EQ(files(), QStringList());
}

TEST_F(ImportJournalTest, TheOldestComesFirst)
{
    const auto now = QDateTime::currentDateTimeUtc();
    interrupt(u"later"_s, now);
    interrupt(u"earlier"_s, now.addSecs(-60));
    const auto found = journal.interrupted();
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found.first().request.name, u"earlier");
}

TEST_F(ImportJournalTest, AFileIsFoundFromAnyFolder)
{
    auto wanted = request(u"d1"_s);
    wanted.image.location =
        ImageLocation::ofFile(ImageLocation::Transport::OciLayout, u"here"_s, u"tag"_s);
    ASSERT_OK(journal.begin(wanted, QDateTime::currentDateTimeUtc()));
    const auto found = journal.interrupted();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().request.image.location,
              ImageLocation::ofFile(ImageLocation::Transport::OciLayout,
                                    QDir::current().absoluteFilePath(u"here"_s), u"tag"_s));
}

TEST_F(ImportJournalTest, ADamagedEntryIsNone)
{
    interrupt(u"d1"_s);
    const auto file = path + u'/' + files().first();
    for (const QByteArray bytes : {"", "{", "[]", R"({"image": "debian", "name": "d1"})",
                                   R"({"image": "-", "platform": "linux/amd64", "name": "d1"})"}) {
        writeFile(file, bytes);
        EXPECT_TRUE(journal.interrupted().isEmpty()) << bytes.constData();
    }
    EXPECT_FALSE(journal.forget(u"../journal"_s));
}

} // namespace
} // namespace decant
