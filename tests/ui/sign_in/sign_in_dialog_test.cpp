// SPDX-License-Identifier: MIT
#include "tests/support/scripted_accounts.h"
#include "tests/support/scripted_parts.h"
#include "tests/support/small_image.h"
#include "ui/common/banner.h"
#include "ui/common/decant_style.h"
#include "ui/common/status_line.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/new_distribution/options_page.h"
#include "ui/new_distribution/reference_field.h"
#include "ui/new_distribution/user_options.h"
#include "ui/sign_in/sign_in_dialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

const QString reference = u"ghcr.io/myorg/tiny:latest"_s;

class SignInDialogTest : public testing::Test
{
protected:
    SignInDialogTest() { dialog.show(); }

    void type(const QString &user, const QString &secret)
    {
        dialog.user()->setText(user);
        dialog.secret()->setText(secret);
    }

    bool waitForAnswer()
    {
        return QTest::qWaitFor([&] { return dialog.user()->isEnabled(); }, 20'000);
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
    SignInDialog dialog{engine, u"ghcr.io"_s};
    QSignalSpy accepted{&dialog, &QDialog::accepted};
};

TEST_F(SignInDialogTest, NameAndPasswordAreBothNeededAndThePasswordIsNotShown)
{
    EXPECT_FALSE(dialog.button()->isEnabled());
    type(u"anna"_s, {});
    EXPECT_FALSE(dialog.button()->isEnabled());
    type(u" "_s, u"right"_s);
    EXPECT_FALSE(dialog.button()->isEnabled());
    type(u"anna"_s, u"right"_s);
    EXPECT_TRUE(dialog.button()->isEnabled());
    EXPECT_EQ(dialog.secret()->echoMode(), QLineEdit::Password);
}

TEST_F(SignInDialogTest, WhatTheRegistryAcceptsClosesIt)
{
    type(u"anna"_s, u"right"_s);
    dialog.button()->click();
    EXPECT_FALSE(dialog.button()->isEnabled());
    ASSERT_TRUE(accepted.count() == 1 || accepted.wait(20'000));
    EXPECT_EQ(accounts.registries, QStringList(u"ghcr.io"_s));
    EXPECT_EQ(accounts.lastKeep, RegistryAccounts::Keep::InStore);
}

TEST_F(SignInDialogTest, AWrongPasswordIsSaidInPlaceAndCanBeCorrected)
{
    type(u"anna"_s, u"wrong"_s);
    dialog.button()->click();
    ASSERT_TRUE(waitForAnswer());
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(dialog.failure()->isVisible());
    EXPECT_EQ(dialog.failure()->sentences(), u"Not this password.");
    type(u"anna"_s, u"right"_s);
    dialog.button()->click();
    ASSERT_TRUE(accepted.count() == 1 || accepted.wait(20'000));
}

TEST_F(SignInDialogTest, WithoutAKeychainItCanBeKeptUntilTheEnd)
{
    accounts.hasStore = false;
    type(u"anna"_s, u"right"_s);
    dialog.button()->click();
    ASSERT_TRUE(waitForAnswer());
    EXPECT_TRUE(dialog.failure()->sentences().startsWith(u"There is no keychain."));
    EXPECT_TRUE(dialog.failure()->sentences().contains(u"until you close Decant"));
    EXPECT_FALSE(dialog.keep()->isEnabled());
    EXPECT_FALSE(dialog.keep()->isChecked());
    EXPECT_EQ(dialog.keep()->toolTip(), u"There is no keychain.");
    EXPECT_EQ(dialog.focusWidget(), dialog.button());
    dialog.button()->click();
    ASSERT_TRUE(accepted.count() == 1 || accepted.wait(20'000));
    EXPECT_EQ(accounts.lastKeep, RegistryAccounts::Keep::InProcess);
}

TEST_F(SignInDialogTest, ClosingItWhileItAsksHarmsNobody)
{
    type(u"anna"_s, u"right"_s);
    dialog.button()->click();
    dialog.reject();
    ASSERT_TRUE(waitForAnswer());
    EXPECT_TRUE(accepted.isEmpty());
    EXPECT_TRUE(accounts.registries.isEmpty());
}

TEST_F(SignInDialogTest, ARegistryThatRefusesLeadsToItAndTheImageIsLookedUpAgain)
{
    parts.source.failResolving(reference,
                               {ErrorKind::Unauthorized, u"ghcr.io asks you to sign in."_s, {}});
    accounts.onSignedIn = [this] { parts.source.add(reference, smallImage()); };
    JobList jobs;
    NewDistributionDialog making(engine, jobs, Catalog());
    making.show();
    auto *field = making.containerTab()->field();
    field->setText(reference);
    emit field->committed();
    ASSERT_TRUE(QTest::qWaitFor([&] { return field->status()->fix()->isVisible(); }, 20'000));
    EXPECT_TRUE(field->status()->fix()->text().contains(u"Sign"));
    field->status()->fix()->click();
    auto *asking = making.signInDialog();
    ASSERT_NE(asking, nullptr);
    asking->user()->setText(u"anna"_s);
    asking->secret()->setText(u"right"_s);
    asking->button()->click();
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return making.containerTab()->image().has_value(); }, 20'000));
}

TEST_F(SignInDialogTest, AJobThatIsRefusedIsTriedAgainOnceSomebodySignedIn)
{
    parts.source.add(reference, smallImage());
    parts.source.failFetching(Error{ErrorKind::Unauthorized, u"Not yours."_s, {}});
    JobList jobs;
    NewDistributionDialog making(engine, jobs, Catalog());
    making.show();
    making.containerTab()->field()->setText(reference);
    emit making.containerTab()->field()->committed();
    ASSERT_TRUE(QTest::qWaitFor([&] { return making.next()->isEnabled(); }, 20'000));
    making.next()->click();
    making.options()->user()->create()->setChecked(false);
    making.next()->click();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return making.job() && making.job()->state() == Job::State::Failed; }, 20'000));
    QPushButton *signIn = nullptr;
    for (auto *button : making.findChildren<QPushButton *>()) {
        if (button->isVisible() && buttonRoleOf(button) == ButtonRole::Primary) {
            EXPECT_EQ(signIn, nullptr) << "two primary buttons";
            signIn = button;
        }
    }
    ASSERT_NE(signIn, nullptr);
    EXPECT_EQ(QString(signIn->text()).remove(u'&'), u"Sign in…");
    signIn->click();
    making.signInDialog()->user()->setText(u"anna"_s);
    making.signInDialog()->secret()->setText(u"right"_s);
    making.signInDialog()->button()->click();
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return making.job()->state() == Job::State::Ready; }, 20'000));
}

TEST_F(SignInDialogTest, WhereNobodyCanSignInNothingOffersIt)
{
    parts.source.failResolving(reference,
                               {ErrorKind::Unauthorized, u"ghcr.io asks you to sign in."_s, {}});
    JobList jobs;
    NewDistributionDialog making(parts.engine, jobs, Catalog());
    making.show();
    auto *field = making.containerTab()->field();
    field->setText(reference);
    emit field->committed();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return field->status()->kind() == StatusLine::Kind::Warning; }, 20'000));
    EXPECT_FALSE(field->status()->fix()->isVisible());
}

} // namespace
} // namespace decant
