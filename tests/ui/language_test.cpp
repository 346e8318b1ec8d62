// SPDX-License-Identifier: MIT
#include "app/gui/language.h"
#include "core/base/human_text.h"
#include "tests/support/scripted_parts.h"
#include "tests/support/small_image.h"
#include "ui/common/labels.h"
#include "ui/common/speak.h"
#include "ui/common/status_line.h"
#include "ui/main_window.h"
#include "ui/main_window_top_bar.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/new_distribution/options_page.h"
#include "ui/new_distribution/reference_field.h"
#include "ui/new_distribution/save_dialog.h"
#include "ui/new_distribution/user_options.h"
#include "ui/settings/general_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/sign_in/proxy_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

class LanguageTest : public testing::Test
{
protected:
    LanguageTest()
    {
        Distribution distribution;
        distribution.name = u"alpha"_s;
        distribution.size = 3'700'000;
        parts.host.distributions.append(distribution);
        language.set(u"en"_s);
        // What the program's main() does.
        QObject::connect(&window, &MainWindow::preferencesChanged, &window,
                         [this](const Preferences &changed) { language.set(changed.language); });
        window.show();
    }
    ~LanguageTest() override
    {
        QLocale::setDefault(QLocale::c());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void choose(const QString &wanted)
    {
        auto *box = settings->general()->findChildren<QComboBox *>().value(0);
        for (auto *other : settings->general()->findChildren<QComboBox *>()) {
            if (other->findData(wanted) >= 0)
                box = other;
        }
        ASSERT_GE(box->findData(wanted), 0);
        box->setCurrentIndex(box->findData(wanted));
    }

    ScriptedParts parts;
    Language language;
    MainWindow window{parts.engine, Catalog()};
    SettingsDialog *settings = window.openSettings();
    NewDistributionDialog *dialog = window.newDistribution();
};

TEST_F(LanguageTest, EveryOpenWindowFollowsAtOnceAndBack)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window.totals()->text().isEmpty(); }));
    dialog->containerTab()->field()->setText(u"ghcr.io/UPPER"_s);
    const auto *status = dialog->containerTab()->field()->status();
    const auto sentence = status->sentence();

    choose(u"de"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return settings->windowTitle() == u"Einstellungen"; }));
    EXPECT_EQ(window.totals()->text(), u"1 Distribution · 3,7 MB");
    EXPECT_EQ(window.search()->placeholderText(), u"Distributionen suchen");
    EXPECT_EQ(dialog->windowTitle(), u"Neue Distribution");
    EXPECT_EQ(dialog->tabs()->tabText(1), u"&Lokale Datei");
    EXPECT_EQ(dialog->next()->text(), u"&Weiter");
    EXPECT_EQ(dialog->containerTab()->field()->text(), u"ghcr.io/UPPER");
    EXPECT_EQ(status->sentence(),
              u"Repository-Namen werden kleingeschrieben. „ghcr.io/upper“ verwenden?");

    choose(u"en"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return settings->windowTitle() == u"Settings"; }));
    EXPECT_EQ(window.totals()->text(), u"1 distribution · 3.7 MB");
    EXPECT_EQ(dialog->windowTitle(), u"New distribution");
    EXPECT_EQ(dialog->next()->text(), u"&Next");
    EXPECT_EQ(status->sentence(), sentence);
}

TEST_F(LanguageTest, WhatWasEnteredStays)
{
    const auto reference = u"ghcr.io/myorg/tiny:latest"_s;
    parts.source.add(reference, smallImage());
    auto *tab = dialog->containerTab();
    tab->field()->setText(reference);
    emit tab->field()->committed();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tab->image().has_value(); }));
    dialog->next()->click();
    auto *options = dialog->options();
    options->nameField()->setText(u"mine"_s);
    options->user()->password()->setText(u"secret"_s);
    options->user()->asks()->setChecked(false);

    choose(u"zh_CN"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->windowTitle() == u"新建发行版"; }));
    EXPECT_EQ(options->name(), u"mine");
    EXPECT_EQ(options->user()->password()->text(), u"secret");
    EXPECT_FALSE(options->user()->asks()->isChecked());
    EXPECT_EQ(options->user()->status()->sentence(), u"该用户运行的任何程序都能成为管理员。");
    EXPECT_EQ(dialog->next()->text(), u"创建(&A)");
}

TEST_F(LanguageTest, WhatAsksOverAWindowFollowsToo)
{
    SaveDialog saving(u"work"_s, ArchiveFormat::Wsl);
    ProxyPasswords passwords;
    ProxyDialog asking(passwords, u"proxy.test:3128"_s);
    asking.user()->setText(u"anna"_s);
    EXPECT_EQ(saving.windowTitle(), u"Save work as a file");
    const auto path = saving.path();

    choose(u"de"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return asking.windowTitle() == u"Beim Proxy anmelden"; }));
    EXPECT_EQ(asking.button()->text(), u"&Anmelden");
    EXPECT_EQ(asking.user()->text(), u"anna");
    EXPECT_EQ(saving.windowTitle(), u"work als Datei speichern");
    EXPECT_EQ(saving.button()->text(), u"&Speichern");
    EXPECT_EQ(saving.formats()->currentText(), u"WSL-Distribution (.wsl)");
    EXPECT_EQ(saving.path(), path);
    EXPECT_EQ(dialog->saveAction()->text(), u"Als .wsl-Dat&ei speichern…");
}

TEST_F(LanguageTest, ThePluralsAreRightInEveryLanguage)
{
    const auto left = [](int seconds) { return humanTimeLeft(std::chrono::seconds(seconds)); };
    EXPECT_EQ(left(90), u"about 2 minutes left");
    language.set(u"de"_s);
    EXPECT_EQ(left(90), u"noch etwa 2 Minuten");
    language.set(u"zh_CN"_s);
    EXPECT_EQ(left(90), u"大约还需 2 分钟");
    // Nobody translated it: English, with its plurals.
    language.set(u"fr"_s);
    EXPECT_EQ(QCoreApplication::translate("decant::ImageTexts", "%n days ago", nullptr, 1),
              u"1 day ago");
}

TEST_F(LanguageTest, OnlyWhatIsTranslatedIsMirrored)
{
    language.set(u"ar"_s);
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

TEST(SpeakTest, SaysItNowAndAgainWhenTheLanguageHasChanged)
{
    int said = 0;
    QWidget widget;
    speak(&widget, [&said] { ++said; });
    EXPECT_EQ(said, 1);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&widget, &change);
    EXPECT_EQ(said, 2);
}

TEST(SpeakTest, ALabelLosesItsMnemonicForScreenReaders)
{
    EXPECT_EQ(withoutMnemonic(u"Lan&guage"_s), u"Language");
    EXPECT_EQ(withoutMnemonic(u"语言(&G)"_s), u"语言");
    EXPECT_EQ(withoutMnemonic(u"导入文件(&I)…"_s), u"导入文件…");
}

} // namespace
} // namespace decant
