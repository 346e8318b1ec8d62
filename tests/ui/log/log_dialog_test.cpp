// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "ui/log/log_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

class LogDialogTest : public testing::Test
{
protected:
    LogDialogTest()
    {
        add(QtInfoMsg, u"decant.registry"_s, u"again in 1000 ms"_s);
        add(QtWarningMsg, u"decant.store"_s, u"can't remove <b>x</b>"_s);
    }

    void add(QtMsgType level, const QString &category, const QString &text)
    {
        book.add({QDateTime::currentDateTimeUtc(), level, category, text});
    }

    QStringList shown() const { return dialog->text()->toPlainText().split(u'\n'); }

    LogBook book;
    std::unique_ptr<LogDialog> dialog = std::make_unique<LogDialog>(book);
};

TEST_F(LogDialogTest, EveryLineIsShownAsItIs)
{
    ASSERT_TRUE(QTest::qWaitFor([this] { return shown().size() == 2; }));
    EXPECT_TRUE(shown().last().endsWith(u"can't remove <b>x</b>"));
}

TEST_F(LogDialogTest, TheFilterLooksAtWordsAndAtHowBadItIs)
{
    dialog->filter()->setText(u"REGISTRY"_s);
    ASSERT_EQ(shown().size(), 1);
    EXPECT_TRUE(shown().first().contains(u"again in"));
    dialog->filter()->clear();
    dialog->levels()->setCurrentIndex(1);
    ASSERT_EQ(shown().size(), 1);
    EXPECT_TRUE(shown().first().contains(u"warning decant.store"));
    dialog->filter()->setText(u"nothing like it"_s);
    EXPECT_FALSE(dialog->copy()->isEnabled());
}

TEST_F(LogDialogTest, WhatIsShownIsCopied)
{
    dialog->filter()->setText(u"again"_s);
    dialog->copy()->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), dialog->text()->toPlainText());
}

TEST_F(LogDialogTest, WhatIsLoggedMeanwhileComesToo)
{
    add(QtWarningMsg, u"decant.engine"_s, u"something new"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown().size() == 3; }));
    dialog.reset();
    // Nobody watches any more.
    add(QtWarningMsg, u"decant.engine"_s, u"too late"_s);
}

} // namespace
} // namespace decant
