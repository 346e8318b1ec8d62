// SPDX-License-Identifier: MIT
#include "core/base/file_lock.h"
#include "tests/core/platform/local_fixture.h"

#include <QDir>
#include <QTest>

namespace decant {
namespace {

class LocalChangesTest : public LocalFixture
{
protected:
    void SetUp() override
    {
        LocalFixture::SetUp();
        ASSERT_OK(import(u"d1"_s));
    }

    /// A program in d1 that says when it is up, and runs until somebody ends it.
    std::unique_ptr<RunTask> startInside(const QString &line)
    {
        auto task = m_host->run(
            {.name = u"d1"_s,
             .user = {},
             .command = {
                 u"/bin/sh"_s, u"-c"_s,
                 u"mkfifo /tmp/gate; %1; touch /tmp/up; while true; do cat /tmp/gate; done"_s.arg(
                     line)}});
        task->start();
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return QFile::exists(rootfs(u"d1"_s) + u"/tmp/up"_s); }, 60'000));
        return task;
    }

    static std::optional<Error> outcome(const std::unique_ptr<Task> &task)
    {
        EXPECT_TRUE(runToEnd(*task));
        return task->error();
    }
};

TEST_F(LocalChangesTest, StopEndsWhatRuns)
{
    const auto task = startInside(u"true"_s);
    EXPECT_EQ(list().first().state, Distribution::State::Running);
    EXPECT_FALSE(outcome(m_host->stop(u"d1"_s)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return task->isFinished(); }, 60'000));
    EXPECT_FALSE(task->error());
    EXPECT_GT(task->exitStatus(), 128);
    EXPECT_EQ(list().first().state, Distribution::State::Stopped);
}

TEST_F(LocalChangesTest, StopEndsWhatDoesNotWantToEnd)
{
    const auto task = startInside(u"trap '' HUP TERM"_s);
    EXPECT_FALSE(outcome(m_host->stop(u"d1"_s)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return task->isFinished(); }, 60'000));
    EXPECT_EQ(list().first().state, Distribution::State::Stopped);
}

TEST_F(LocalChangesTest, StopLeavesOthersAlone)
{
    ASSERT_OK(import(u"d2"_s));
    const auto task = startInside(u"true"_s);
    EXPECT_FALSE(outcome(m_host->stop(u"d2"_s)));
    EXPECT_EQ(list().first().state, Distribution::State::Running);
    EXPECT_FALSE(outcome(m_host->stop(u"d1"_s)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return task->isFinished(); }, 60'000));
    EXPECT_EQ(outcome(m_host->stop(u"d3"_s))->kind, ErrorKind::NotFound);
}

TEST_F(LocalChangesTest, RenamedItRunsUnderItsNewNameAlone)
{
    EXPECT_FALSE(outcome(m_host->rename(u"d1"_s, u"Work"_s)));
    EXPECT_EQ(entries(), QStringList{u"Work"_s});
    EXPECT_EQ(list().first().name, u"Work");
    EXPECT_EQ(list().first().origin, testOrigin());
    EXPECT_EQ(run(u"Work"_s, u"hostname"_s), 0);
    EXPECT_EQ(output(), u"Work");
    EXPECT_FALSE(outcome(m_host->rename(u"work"_s, u"work"_s)));
    EXPECT_EQ(entries(), QStringList{u"work"_s});
}

TEST_F(LocalChangesTest, ANameThatIsTakenOrNoneIsRefused)
{
    ASSERT_OK(import(u"d2"_s));
    for (const auto &name : {u"D2"_s, u"a/b"_s, u".."_s, QString(), u".hidden"_s})
        EXPECT_EQ(outcome(m_host->rename(u"d1"_s, name))->kind, ErrorKind::Invalid)
            << name.toStdString();
    EXPECT_EQ(outcome(m_host->rename(u"d3"_s, u"d4"_s))->kind, ErrorKind::NotFound);
    EXPECT_EQ(entries(), (QStringList{u"d1"_s, u"d2"_s}));
}

TEST_F(LocalChangesTest, WhatRunsIsNotRenamedAndSaysWhatToDo)
{
    const auto task = startInside(u"true"_s);
    const auto error = outcome(m_host->rename(u"d1"_s, u"d2"_s));
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::HostRefused);
    EXPECT_TRUE(error->what.contains(u"stop it first"));
    EXPECT_FALSE(outcome(m_host->stop(u"d1"_s)));
    EXPECT_FALSE(outcome(m_host->rename(u"d1"_s, u"d2"_s)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return task->isFinished(); }, 60'000));
}

TEST_F(LocalChangesTest, ARecordThatDidNotFollowItsFolderDoesNotMatter)
{
    ASSERT_TRUE(QDir().rename(path(u"distributions/d1"_s), path(u"distributions/d2"_s)));
    EXPECT_EQ(run(u"d2"_s, u"hostname"_s), 0);
    EXPECT_EQ(output(), u"d2");
}

TEST_F(LocalChangesTest, ItStartsAsItsDefaultUser)
{
    EXPECT_EQ(list().first().defaultUser, u"root");
    const auto task = startInside(u"true"_s);
    EXPECT_FALSE(outcome(m_host->setDefaultUser(u"d1"_s, u"ann"_s)));
    EXPECT_FALSE(outcome(m_host->stop(u"d1"_s)));
    EXPECT_EQ(list().first().defaultUser, u"ann");
    EXPECT_EQ(run(u"d1"_s, u"id -u"_s), 0);
    EXPECT_EQ(output(), u"1000");
    EXPECT_EQ(outcome(m_host->setDefaultUser(u"d1"_s, u"bob"_s))->kind, ErrorKind::NotFound);
    EXPECT_EQ(list().first().defaultUser, u"ann");
    EXPECT_TRUE(QTest::qWaitFor([&] { return task->isFinished(); }, 60'000));
}

TEST_F(LocalChangesTest, WhatSomebodyChangesIsBusy)
{
    const auto lock =
        FileLock::tryTake(path(u"distributions/d1/lock"_s), FileLock::Kind::Exclusive);
    ASSERT_TRUE(lock);
    EXPECT_EQ(list().first().state, Distribution::State::Busy);
    for (const auto &task :
         {m_host->stop(u"d1"_s).release(), m_host->rename(u"d1"_s, u"d2"_s).release(),
          m_host->setDefaultUser(u"d1"_s, u"ann"_s).release()})
        EXPECT_EQ(outcome(std::unique_ptr<Task>(task))->kind, ErrorKind::HostRefused);
}

TEST_F(LocalChangesTest, NothingStartsSystemdHere)
{
    EXPECT_FALSE(m_host->capabilities().systemd);
}

TEST_F(LocalChangesTest, NoneIsTheDefault)
{
    EXPECT_FALSE(m_host->capabilities().setDefault);
    EXPECT_EQ(outcome(m_host->setDefault(u"d1"_s))->kind, ErrorKind::HostRefused);
}

TEST_F(LocalChangesTest, NoneHasADisk)
{
    EXPECT_FALSE(m_host->capabilities().changeDisk);
    EXPECT_EQ(outcome(m_host->resizeDisk(u"d1"_s, 1 << 30))->kind, ErrorKind::HostRefused);
    EXPECT_EQ(outcome(m_host->setSparse(u"d1"_s, false))->kind, ErrorKind::HostRefused);
}

} // namespace
} // namespace decant
