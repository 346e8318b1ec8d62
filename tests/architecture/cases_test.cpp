// SPDX-License-Identifier: MIT
#include "core/base/error.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace decant {
namespace {

/// How many numbered cases each part of the design of pulling and merging has: how layers are
/// merged, how registries behave, where credentials are, what is refused, what Qt needs.
const QMap<QChar, int> cases{{u'A', 48}, {u'B', 31}, {u'C', 5}, {u'D', 13}, {u'E', 10}};

/// The cases that a test's name begins with: B14, B11AndB12, test_e3.
QStringList casesOf(const QString &testName)
{
    static const QRegularExpression beginning(
        u"^(?:test_)?([a-eA-E]\\d+(?:And[A-E]\\d+)*)(?=[A-Z_])"_s);
    const auto match = beginning.match(testName);
    return match.hasMatch() ? match.captured(1).toUpper().split(u"AND"_s) : QStringList();
}

QSet<QString> testedCases()
{
    static const QRegularExpression test(u"TEST(?:_F|_P)?\\(\\s*\\w+,\\s*(\\w+)|def (test_\\w+)"_s);
    QSet<QString> tested;
    QDirIterator all(QString::fromUtf8(SOURCE_FOLDER) + u"/tests"_s, {u"*.cpp"_s, u"*.py"_s},
                     QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        auto names = test.globalMatch(QString::fromUtf8(file.readAll()));
        while (names.hasNext()) {
            const auto match = names.next();
            for (const auto &one : casesOf(match.captured(1) + match.captured(2)))
                tested.insert(one);
        }
    }
    return tested;
}

TEST(CasesTest, NamesAreRead)
{
    EXPECT_EQ(casesOf(u"B14WhatIsLeft"_s), QStringList{u"B14"_s});
    EXPECT_EQ(casesOf(u"A32AndA33Attributes"_s), (QStringList{u"A32"_s, u"A33"_s}));
    EXPECT_EQ(casesOf(u"test_e3_memory"_s), QStringList{u"E3"_s});
    EXPECT_EQ(casesOf(u"ABlobIsThere"_s), QStringList());
    EXPECT_EQ(casesOf(u"test_a_part"_s), QStringList());
}

TEST(CasesTest, EveryNumberedCaseHasATestOfItsNumber)
{
    const auto tested = testedCases();
    for (auto part = cases.begin(); part != cases.end(); ++part) {
        for (int number = 1; number <= part.value(); ++number) {
            const auto one = part.key() + QString::number(number);
            EXPECT_TRUE(tested.contains(one)) << one.toStdString();
        }
    }
}

} // namespace
} // namespace decant
