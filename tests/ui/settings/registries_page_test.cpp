// SPDX-License-Identifier: MIT
#include "tests/support/scripted_accounts.h"
#include "tests/support/scripted_parts.h"
#include "ui/common/banner.h"
#include "ui/settings/registries_page.h"
#include "ui/sign_in/sign_in_dialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace decant {
namespace {

class RegistriesPageTest : public testing::Test
{
protected:
    RegistriesPageTest()
    {
        accounts.known = {{u"ghcr.io"_s, u"anna"_s, u"the system's keychain"_s, true},
                          {u"docker.io"_s, {}, u"~/.docker/config.json"_s, false},
                          {u"nas.local:5000"_s, u"me"_s, {}, true}};
    }

    void open()
    {
        page = std::make_unique<RegistriesPage>(engine, Preferences());
        page->show();
        ASSERT_TRUE(QTest::qWaitFor([&] { return row(u"ghcr.io"_s)->text(1) == u"anna"; }, 20'000));
    }

    QTreeWidgetItem *row(const QString &registry) const
    {
        return page->table()->findItems(registry, Qt::MatchExactly).value(0);
    }

    void select(const QString &registry) const { page->table()->setCurrentItem(row(registry)); }

    bool says(const QString &words) const
    {
        return QTest::qWaitFor(
            [&] {
                return page->outcome()->isVisible() && page->outcome()->sentences().contains(words);
            },
            20'000);
    }

    ScriptedParts parts;
    ScriptedAccounts accounts;
    Engine engine{parts.settings(),
                  {.pool = parts.pool,
                   .store = parts.store,
                   .registry = parts.source,
                   .files = parts.source,
                   .host = parts.host,
                   .accounts = &accounts}};
    std::unique_ptr<RegistriesPage> page;
};

TEST_F(RegistriesPageTest, WhoIsKnownWhereStandsInTheTable)
{
    open();
    EXPECT_EQ(row(u"ghcr.io"_s)->text(2), u"In the system's keychain");
    EXPECT_EQ(row(u"docker.io"_s)->text(1), u"Not stated");
    EXPECT_EQ(row(u"docker.io"_s)->toolTip(2), u"From ~/.docker/config.json, read only");
    EXPECT_EQ(row(u"nas.local:5000"_s)->text(1), u"me");
    EXPECT_EQ(row(u"nas.local:5000"_s)->text(2), u"Until you close Decant");
    EXPECT_EQ(row(u"quay.io"_s)->text(1), u"–");
    EXPECT_TRUE(page->ownRegistries().isEmpty()) << "nobody has added one";
}

TEST_F(RegistriesPageTest, AddingWhatStandsThereAlreadyKeepsItsSwitchAndItsPlace)
{
    open();
    row(u"nas.local:5000"_s)->setCheckState(3, Qt::Checked);
    auto *name = page->findChild<QLineEdit *>();
    QTest::keyClicks(name, u"nas.local:5000"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(row(u"nas.local:5000"_s)->checkState(3), Qt::Checked);
    EXPECT_EQ(page->ownRegistries(), QStringList{u"nas.local:5000"_s});
    EXPECT_EQ(page->table()->currentItem(), row(u"nas.local:5000"_s));
}

TEST_F(RegistriesPageTest, WordsThatDoNotFitBesideOneAnotherTakeTwoLines)
{
    open();
    page->resize(520, 480);
    const auto heightOf = [this](const QString &registry) {
        return page->table()->visualItemRect(row(registry)).height();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return heightOf(u"docker.io"_s) > heightOf(u"quay.io"_s); }));
    page->resize(1200, 480);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return heightOf(u"docker.io"_s) == heightOf(u"quay.io"_s); }));
}

TEST_F(RegistriesPageTest, OnlyWhatDecantKeepsCanBeSignedOutOf)
{
    open();
    select(u"docker.io"_s);
    EXPECT_FALSE(page->signOutButton()->isEnabled());
    EXPECT_TRUE(page->signOutButton()->toolTip().contains(u"~/.docker/config.json"));
    select(u"quay.io"_s);
    EXPECT_FALSE(page->signOutButton()->isEnabled());
    EXPECT_FALSE(page->test()->isEnabled());
    select(u"ghcr.io"_s);
    ASSERT_TRUE(page->signOutButton()->isEnabled());
    page->signOutButton()->click();
    EXPECT_TRUE(says(u"signed out of ghcr.io"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return row(u"ghcr.io"_s)->text(1) == u"–"; }, 20'000));
    EXPECT_FALSE(page->signOutButton()->isEnabled());
}

TEST_F(RegistriesPageTest, ATestSaysWhetherThePasswordIsStillRight)
{
    open();
    select(u"docker.io"_s);
    page->test()->click();
    EXPECT_FALSE(page->test()->isEnabled());
    EXPECT_TRUE(says(u"docker.io accepts"_s));
    EXPECT_TRUE(page->test()->isEnabled());
    EXPECT_EQ(accounts.tested, QStringList(u"docker.io"_s));
    accounts.isStale = true;
    page->test()->click();
    EXPECT_TRUE(says(u"Not this password any more."_s));
}

TEST_F(RegistriesPageTest, SigningInShowsWhoItIs)
{
    open();
    accounts.onSignedIn = [this] {
        accounts.known.append({u"quay.io"_s, u"bob"_s, u"the system's keychain"_s, true});
    };
    select(u"quay.io"_s);
    page->signInButton()->click();
    auto *dialog = page->findChild<SignInDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->user()->setText(u"bob"_s);
    dialog->secret()->setText(u"right"_s);
    dialog->button()->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return row(u"quay.io"_s)->text(1) == u"bob"; }, 20'000));
}

} // namespace
} // namespace decant
