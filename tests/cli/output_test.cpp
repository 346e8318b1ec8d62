// SPDX-License-Identifier: MIT
#include "app/cli/output.h"
#include "app/cli/printable.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace decant::cli {
namespace {

class OutputTest : public testing::Test
{
protected:
    ~OutputTest() override
    {
        std::fclose(m_results);
        std::fclose(m_messages);
    }

    Output output(GlobalOptions options = {}) { return Output(options, m_results, m_messages); }
    QByteArray results() const { return read(u"results"_s); }
    QByteArray messages() const { return read(u"messages"_s); }

private:
    std::FILE *open(const QString &name)
    {
        return std::fopen(QFile::encodeName(m_folder.filePath(name)).constData(), "wb");
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir m_folder;
    std::FILE *m_results = open(u"results"_s);
    std::FILE *m_messages = open(u"messages"_s);
};

const Error notFound{ErrorKind::NotFound, u"There is no “x”."_s, u"404 GET x"_s};

TEST_F(OutputTest, ResultsAndMessagesGoTheirOwnWays)
{
    auto out = output();
    out.result(u"a result"_s);
    out.message(u"a message"_s);
    EXPECT_EQ(results(), "a result\n");
    EXPECT_EQ(messages(), "a message\n");
}

TEST_F(OutputTest, QuietSilencesMessagesButNotFailures)
{
    auto out = output({.quiet = true});
    out.message(u"a message"_s);
    EXPECT_EQ(out.failure(notFound), 3);
    EXPECT_EQ(messages(), "decant-cli: There is no “x”.\n");
}

TEST_F(OutputTest, VerboseAddsTheDetail)
{
    auto out = output({.verbose = true});
    out.failure(notFound);
    EXPECT_EQ(messages(), "decant-cli: There is no “x”.\n404 GET x\n");
}

TEST_F(OutputTest, JsonFailureIsAnEventBesideTheSentence)
{
    auto out = output({.json = true});
    out.failure(notFound);
    EXPECT_EQ(results(), "{\"detail\":\"404 GET x\",\"event\":\"error\",\"kind\":\"not-found\","
                         "\"what\":\"There is no “x”.\"}\n");
    EXPECT_EQ(messages(), "decant-cli: There is no “x”.\n");
}

TEST_F(OutputTest, AReaderWhoHasGoneIsNoticedAndNoReasonToStop)
{
    auto *full = std::fopen("/dev/full", "wb");
    ASSERT_NE(full, nullptr);
    Output out({}, full, full);
    out.result(u"lost"_s);
    out.result(u"lost too"_s);
    EXPECT_FALSE(out.resultsArrived());
    std::fclose(full);
}

TEST(PrintableTest, D9NothingFromOutsideMovesTheCursorOrTurnsTheWriting)
{
    EXPECT_EQ(printable(u"evil\x1b[2Jname\x7f\u009b\u0007"_s), u"evil[2Jname"_s);
    EXPECT_EQ(printable(u"one\ntwo\tthree\r"_s), u"one two three"_s);
    EXPECT_EQ(printable(u"gnp.\u202egpj\u2066x\u200f"_s), u"gnp.gpjx"_s);
    EXPECT_EQ(printable(u"Büchse – 配布 “x”"_s), u"Büchse – 配布 “x”"_s);
}

} // namespace
} // namespace decant::cli
