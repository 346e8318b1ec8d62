// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/log_book.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

LogBook::Line line(const QString &text)
{
    return {QDateTime({2026, 11, 23}, {1, 2, 3}, Qt::UTC), QtWarningMsg, u"decant.store"_s, text};
}

TEST(LogBookTest, TheOldestLinesGo)
{
    LogBook book;
    for (int i = 0; i < LogBook::mostLines + 5; ++i)
        book.add(line(QString::number(i)));
    ASSERT_EQ(book.lines().size(), LogBook::mostLines);
    EXPECT_EQ(book.lines().first(), line(u"5"_s));
}

TEST(LogBookTest, ALongLineIsCut)
{
    LogBook book;
    book.add(line(QString(100'000, u'x')));
    EXPECT_EQ(book.lines().first().text.size(), LogBook::longestText + 1);
}

TEST(LogBookTest, WhoeverWatchesIsToldOfEachLine)
{
    LogBook book;
    int told = 0;
    book.setWatcher([&told] { ++told; });
    book.add(line(u"a"_s));
    book.setWatcher({});
    book.add(line(u"b"_s));
    EXPECT_EQ(told, 1);
}

TEST(LogBookTest, ALineSaysWhenHowBadAndWhere)
{
    const auto shown = logText(line(u"it is full"_s));
    EXPECT_TRUE(shown.endsWith(u"warning decant.store: it is full")) << shown.toStdString();
    EXPECT_TRUE(shown.contains(u":02:03.000 "));
}

} // namespace
} // namespace decant
