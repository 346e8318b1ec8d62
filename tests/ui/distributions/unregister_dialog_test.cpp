// SPDX-License-Identifier: MIT
#include "ui/distributions/unregister_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

class UnregisterDialogTest : public testing::Test
{
protected:
    static Distribution distribution()
    {
        Distribution made;
        made.name = u"debian-work"_s;
        return made;
    }

    QPushButton *red()
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(u"delete"))
                return button;
        }
        return nullptr;
    }

    UnregisterDialog dialog{distribution()};
    QLineEdit *field = dialog.findChild<QLineEdit *>();
    QSignalSpy confirmed{&dialog, &UnregisterDialog::confirmed};
};

TEST_F(UnregisterDialogTest, TheRedButtonNeedsTheExactName)
{
    ASSERT_NE(red(), nullptr);
    EXPECT_FALSE(red()->isEnabled());
    for (const auto *wrong : {"debian", "Debian-work", "debian-work "}) {
        field->setText(QString::fromLatin1(wrong));
        EXPECT_FALSE(red()->isEnabled()) << wrong;
    }
    field->clear();
    QTest::keyClicks(field, u"debian-work"_s);
    ASSERT_TRUE(red()->isEnabled());
    red()->click();
    ASSERT_EQ(confirmed.size(), 1);
    EXPECT_EQ(confirmed.first().first().toString(), u"debian-work");
}

TEST_F(UnregisterDialogTest, EnterCancels)
{
    dialog.show();
    field->setText(u"debian-work"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(confirmed.isEmpty());
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(UnregisterDialogTest, WhileItIsDeletingItStays)
{
    dialog.show();
    field->setText(u"debian-work"_s);
    dialog.showDeleting();
    dialog.reject();
    EXPECT_TRUE(dialog.isVisible());
    dialog.showFailure({ErrorKind::HostRefused, u"A program is still running in it."_s, {}});
    EXPECT_TRUE(red()->isEnabled());
    dialog.reject();
    EXPECT_FALSE(dialog.isVisible());
}

} // namespace
} // namespace decant
