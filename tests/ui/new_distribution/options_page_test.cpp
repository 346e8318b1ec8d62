// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_host.h"
#include "tests/support/scripted_parts.h"
#include "ui/common/status_line.h"
#include "ui/new_distribution/environment_dialog.h"
#include "ui/new_distribution/options_page.h"
#include "ui/new_distribution/system_options.h"
#include "ui/new_distribution/user_options.h"
#include "ui/new_distribution/version_options.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

#include <gtest/gtest.h>

namespace decant {
namespace {

class OptionsPageTest : public testing::Test
{
protected:
    OptionsPageTest() { begin(R"({"Env": ["PATH=/bin", "LANG=C", "API_TOKEN=abc"]})"); }

    void begin(const QByteArray &config)
    {
        const auto image = shownImage(u"ghcr.io/a/b:1"_s, {{u"a1"_s, 1000}}, {}, config);
        page.begin({.request = {.location = image.location}, .image = image});
    }

    UserOptions &user() { return *page.user(); }

    void choosePassword(const QString &password, const QString &repeated)
    {
        user().password()->setText(password);
        user().repeated()->setText(repeated);
    }

    ScriptedParts parts;
    OptionsPage page{parts.engine};
};

TEST_F(OptionsPageTest, AnAccountNeedsThePasswordTwice)
{
    EXPECT_EQ(page.name(), u"b-1");
    EXPECT_FALSE(page.isAcceptable());
    EXPECT_EQ(user().firstFault(), user().password());
    choosePassword(u"s3cret"_s, u"other"_s);
    EXPECT_FALSE(page.isAcceptable());
    EXPECT_EQ(user().status()->kind(), StatusLine::Kind::Error);
    choosePassword(u"s3cret"_s, u"s3cret"_s);
    EXPECT_TRUE(page.isAcceptable());
    ASSERT_TRUE(page.setup().user);
    EXPECT_EQ(page.setup().user->password, u"s3cret");
    EXPECT_TRUE(page.setup().user->isAdministrator);
    EXPECT_EQ(user().password()->echoMode(), QLineEdit::Password);
}

TEST_F(OptionsPageTest, WhoIsNotAskedNeedsNoPasswordAndIsWarned)
{
    choosePassword(u"left over"_s, u"left over"_s);
    user().asks()->setChecked(false);
    EXPECT_TRUE(page.isAcceptable());
    EXPECT_TRUE(user().password()->isHidden());
    EXPECT_EQ(user().status()->kind(), StatusLine::Kind::Warning);
    EXPECT_EQ(page.setup().user->password, u"");
}

TEST_F(OptionsPageTest, WithoutAnAccountNothingIsMissing)
{
    user().create()->setChecked(false);
    EXPECT_TRUE(page.isAcceptable());
    EXPECT_FALSE(page.setup().user);
}

TEST_F(OptionsPageTest, AUserNameIsJudgedWhileItIsTyped)
{
    choosePassword(u"x"_s, u"x"_s);
    user().name()->setEditText(u"Anna B"_s);
    EXPECT_FALSE(page.isAcceptable());
    EXPECT_EQ(user().firstFault(), user().name());
    user().name()->setEditText(u"root"_s);
    EXPECT_FALSE(page.isAcceptable());
    user().name()->setEditText(u"anna"_s);
    EXPECT_TRUE(page.isAcceptable());
}

TEST_F(OptionsPageTest, TheUserThatTheImageBringsIsOffered)
{
    begin(R"({"User": "vscode:vscode"})");
    EXPECT_GE(user().name()->findText(u"vscode"_s), 0);
    begin(R"({"User": "1000"})");
    EXPECT_EQ(user().name()->count(), 1);
}

TEST_F(OptionsPageTest, WhatLooksSecretIsLeftOutAndMasked)
{
    EXPECT_EQ(page.setup().keptOf({u"PATH=/bin"_s, u"API_TOKEN=abc"_s}),
              QStringList(u"PATH=/bin"_s));
    EXPECT_TRUE(page.system()->environment()->text().contains(u'2'));
    page.system()->review()->click();
    auto *dialog = page.window()->findChild<EnvironmentDialog *>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_EQ(dialog->list()->count(), 3);
    EXPECT_FALSE(dialog->list()->item(2)->text().contains(u"abc"));
    EXPECT_EQ(dialog->list()->item(2)->checkState(), Qt::Unchecked);
    dialog->list()->item(2)->setCheckState(Qt::Checked);
    dialog->list()->item(0)->setCheckState(Qt::Unchecked);
    dialog->accept();
    EXPECT_EQ(page.setup().keptOf({u"PATH=/bin"_s, u"API_TOKEN=abc"_s}),
              QStringList(u"API_TOKEN=abc"_s));
}

TEST_F(OptionsPageTest, WhatTheImageWouldStartIsShownAsIgnored)
{
    begin(R"({"Env": ["A=1"], "Entrypoint": ["/docker-entrypoint.sh"], "Cmd": ["nginx", "-g"]})");
    page.system()->review()->click();
    auto *dialog = page.window()->findChild<EnvironmentDialog *>();
    ASSERT_NE(dialog, nullptr);
    QStringList said;
    for (const auto *label : dialog->findChildren<QLabel *>())
        said.append(label->text());
    EXPECT_TRUE(said.contains(
        u"Ignored: the entrypoint “/docker-entrypoint.sh” and the command “nginx -g”."_s));
    EXPECT_TRUE(dialog->leftOut().isEmpty());
}

TEST_F(OptionsPageTest, EveryKeyLeadsToItsControl)
{
    parts.host.abilities.systemd = true;
    begin(R"({"Env": ["A=1"]})");
    QStringList keys;
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->buddy() == nullptr)
            continue;
        EXPECT_FALSE(QKeySequence::mnemonic(label->text()).isEmpty())
            << label->text().toStdString();
        keys.append(QString(label->text()).remove(u'&'));
    }
    for (const auto &key : {u"User"_s, u"Services"_s, u"Environment"_s})
        EXPECT_TRUE(keys.contains(key)) << key.toStdString();
}

TEST_F(OptionsPageTest, SystemdIsOfferedOnlyWhereItIs)
{
    EXPECT_TRUE(page.system()->systemd()->isHidden());
    parts.host.abilities.systemd = true;
    begin("{}");
    EXPECT_FALSE(page.system()->systemd()->isHidden());
    EXPECT_FALSE(page.system()->systemd()->isEnabled());
    page.system()->systemd()->setChecked(true);
    EXPECT_FALSE(page.setup().systemd);
    const auto image = shownImage(u"ghcr.io/a/b:1"_s, {{u"a1"_s, 1000}});
    page.begin({.request = {.location = image.location}, .image = image, .hasSystemd = true});
    ASSERT_TRUE(page.system()->systemd()->isEnabled());
    page.system()->systemd()->setChecked(true);
    EXPECT_TRUE(page.setup().systemd);
    page.system()->setOffersServices(false);
    EXPECT_FALSE(page.setup().systemd);
}

TEST_F(OptionsPageTest, WslIsOfferedSystemdAndSoIsAFileForIt)
{
    const auto registry = LxssRegistry::inFolder(parts.folder.filePath(u"wsl"_s));
    parts.host.abilities = WslHost(parts.settings(), registry, parts.pool).capabilities();
    begin("{}");
    EXPECT_FALSE(page.system()->systemd()->isHidden());
    parts.host.abilities = {};
    begin("{}");
    EXPECT_TRUE(page.system()->systemd()->isHidden());
    page.setSavesOnly(true);
    begin("{}");
    EXPECT_FALSE(page.system()->systemd()->isHidden());
}

TEST_F(OptionsPageTest, AVersionOfWslIsChosenOnlyWhereThereIsAChoice)
{
    EXPECT_EQ(page.version()->version(), 0);
    parts.host.abilities.wslVersions = {2};
    begin("{}");
    EXPECT_TRUE(page.version()->button(2)->parentWidget()->isHidden());
    parts.host.abilities.wslVersions = {2, 1};
    begin("{}");
    EXPECT_FALSE(page.version()->button(2)->parentWidget()->isHidden());
    EXPECT_EQ(page.version()->version(), 2);
    page.version()->button(1)->click();
    EXPECT_EQ(page.version()->version(), 1);
    EXPECT_TRUE(page.wasEdited());
    auto settings = parts.engine.settings();
    settings.host.wslVersion = 1;
    parts.engine.setSettings(settings);
    begin("{}");
    EXPECT_EQ(page.version()->version(), 1);
    page.setSavesOnly(true);
    begin("{}");
    EXPECT_EQ(page.version()->version(), 0);
}

TEST_F(OptionsPageTest, WhereThereIsOnlyWsl1ThatIsSaidAndNothingElseOffered)
{
    parts.host.abilities.wslVersions = {1};
    begin("{}");
    EXPECT_TRUE(page.version()->button(2)->isHidden());
    EXPECT_FALSE(page.version()->button(1)->isHidden());
    EXPECT_FALSE(page.version()->button(1)->parentWidget()->isHidden());
    EXPECT_EQ(page.version()->version(), 1);
    parts.host.abilities.wslVersions = {2, 1};
    begin("{}");
    EXPECT_FALSE(page.version()->button(2)->isHidden());
    EXPECT_EQ(page.version()->version(), 2);
}

TEST_F(OptionsPageTest, Wsl1CanNotStartSystemd)
{
    parts.host.abilities = {.systemd = true, .wslVersions = {2, 1}};
    const auto image = shownImage(u"ghcr.io/a/b:1"_s, {{u"a1"_s, 1000}});
    page.begin({.request = {.location = image.location}, .image = image, .hasSystemd = true});
    page.system()->systemd()->setChecked(true);
    EXPECT_TRUE(page.setup().systemd);
    page.version()->button(1)->click();
    EXPECT_FALSE(page.system()->systemd()->isEnabled());
    EXPECT_FALSE(page.setup().systemd);
    page.version()->button(2)->click();
    EXPECT_TRUE(page.setup().systemd) << "as it was chosen before";
}

TEST_F(OptionsPageTest, WhomTheFilesOrTheCatalogNameIsOffered)
{
    const auto image = shownImage(u"ubuntu:24.04"_s, {{u"a1"_s, 1000}}, {}, R"({"User": "nginx"})");
    ChosenImage chosen{.request = {.location = image.location}, .image = image};
    chosen.ordinaryUser = u"ubuntu"_s;
    page.begin(chosen);
    EXPECT_GE(user().name()->findText(u"ubuntu"_s), 0);
    EXPECT_GE(user().name()->findText(u"nginx"_s), 0) << "nobody has seen what it is";
    ReadinessReport report;
    report.ordinaryUser = u"vscode"_s;
    chosen.learn(report);
    page.begin(chosen);
    EXPECT_GE(user().name()->findText(u"vscode"_s), 0);
    EXPECT_EQ(user().name()->count(), 2) << "the system's own accounts can't be anybody's";
}

TEST_F(OptionsPageTest, LanguageAndTimeZoneCanBeAsTheImageHasThem)
{
    auto *language = page.system()->language();
    language->setCurrentIndex(language->findText(u"As the image has it"_s));
    EXPECT_EQ(page.setup().locale, u"");
    language->setCurrentIndex(language->findData(u"de_DE.UTF-8"_s));
    EXPECT_EQ(page.setup().locale, u"de_DE.UTF-8");
    auto *zone = page.system()->timeZone();
    zone->setCurrentIndex(zone->findData(u"Europe/Berlin"_s));
    EXPECT_EQ(page.setup().timezone, u"Europe/Berlin");
}

} // namespace
} // namespace decant
