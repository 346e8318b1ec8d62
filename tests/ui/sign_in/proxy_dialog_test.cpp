// SPDX-License-Identifier: MIT
// The window over the real engine and the real network code; a registry on this computer plays
// the proxy that leads to another one.
#include "core/registry/registry_source.h"
#include "tests/support/fake_registry.h"
#include "tests/support/scripted_parts.h"
#include "tests/support/small_image.h"
#include "ui/common/status_line.h"
#include "ui/main_window.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/new_distribution/reference_field.h"
#include "ui/sign_in/proxy_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

class ProxyDialogTest : public testing::Test
{
protected:
    ProxyDialogTest()
    {
        proxy.add(smallImage());
        proxy.addRule([](const FakeRequest &request, FakeReply &reply) {
            const auto expected = "Basic " + QByteArray("anna:secret").toBase64();
            if (request.headers.value("proxy-authorization") == expected)
                return;
            reply = refusal(407, "PROXY");
            reply.set("Proxy-Authenticate", "Basic realm=\"house\"");
        });
        window.show();
        lookUp();
    }

    Settings settings() const
    {
        auto settings = parts.settings();
        settings.plainHttpRegistries = {u"registry.test"_s};
        settings.proxy = {ProxySettings::Mode::Manual, u"http://"_s + address, {}};
        return settings;
    }

    void lookUp()
    {
        auto *field = tab()->field();
        field->setText(u"registry.test/lab/image:1"_s);
        emit field->committed();
    }

    ContainerTab *tab() { return window.newDistribution()->containerTab(); }

    ProxyDialog *question()
    {
        ProxyDialog *found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return (found = window.findChild<ProxyDialog *>()) != nullptr; }, 20'000));
        return found;
    }

    bool wasRefused()
    {
        return QTest::qWaitFor(
            [&] { return tab()->field()->status()->sentence().contains(address); }, 20'000);
    }

    FakeRegistry proxy;
    const QString address = QString::fromLatin1(proxy.address());
    ScriptedParts parts;
    RegistrySource source{settings(), parts.store, parts.pool};
    Engine engine{settings(),
                  {.pool = parts.pool,
                   .store = parts.store,
                   .registry = source,
                   .files = parts.source,
                   .host = parts.host,
                   .proxies = &source.proxyPasswords()}};
    MainWindow window{engine, Catalog()};
};

TEST_F(ProxyDialogTest, WhatTheProxyWantsToKnowIsAskedOnceAndTheImageIsFound)
{
    auto *dialog = question();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->password()->echoMode(), QLineEdit::Password);
    EXPECT_FALSE(dialog->button()->isEnabled());
    dialog->user()->setText(u"anna"_s);
    dialog->password()->setText(u"secret"_s);
    dialog->button()->click();
    EXPECT_FALSE(dialog->isVisible());
    ASSERT_TRUE(QTest::qWaitFor([&] { return tab()->image().has_value(); }, 20'000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window.findChild<ProxyDialog *>(); }, 20'000));
}

TEST_F(ProxyDialogTest, WhoMistypesIsToldSoAndAskedAgain)
{
    auto *dialog = question();
    ASSERT_NE(dialog, nullptr);
    const QPointer<ProxyDialog> first = dialog;
    dialog->user()->setText(u"anna"_s);
    dialog->password()->setText(u"sceret"_s);
    dialog->button()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !first; }, 20'000));
    dialog = question();
    ASSERT_NE(dialog, nullptr);
    const auto labels = dialog->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const auto *label) {
        return label->text().contains(u"didn't accept");
    }));
    dialog->user()->setText(u"anna"_s);
    dialog->password()->setText(u"secret"_s);
    dialog->button()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tab()->image().has_value(); }, 20'000));
}

TEST_F(ProxyDialogTest, WhoCancelsIsToldWhyNothingComesAndNotAskedAgain)
{
    auto *dialog = question();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(wasRefused());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window.findChild<ProxyDialog *>(); }, 20'000));
    const auto asked = proxy.requests().size();
    tab()->askAgain();
    ASSERT_TRUE(QTest::qWaitFor([&] { return proxy.requests().size() > asked; }, 20'000));
    EXPECT_TRUE(wasRefused());
    EXPECT_EQ(window.findChild<ProxyDialog *>(), nullptr);
}

TEST_F(ProxyDialogTest, ADialogThatGoesWithItsWindowAnswersAllTheSame)
{
    auto *dialog = question();
    ASSERT_NE(dialog, nullptr);
    delete dialog;
    EXPECT_TRUE(wasRefused());
}

TEST_F(ProxyDialogTest, AHiddenWindowComesBackToAsk)
{
    // Before the question comes: it needs an answer from the network.
    window.newDistribution()->hide();
    window.hide();
    ASSERT_NE(question(), nullptr);
    EXPECT_TRUE(window.isVisible());
}

} // namespace
} // namespace decant
