// SPDX-License-Identifier: MIT
#include "tests/support/scripted_parts.h"
#include "ui/common/banner.h"
#include "ui/common/facts_panel.h"
#include "ui/common/path_field.h"
#include "ui/common/status_line.h"
#include "ui/settings/connection_check.h"
#include "ui/settings/general_page.h"
#include "ui/settings/network_page.h"
#include "ui/settings/registries_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/storage_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace decant {
namespace {

class SettingsDialogTest : public testing::Test
{
protected:
    SettingsDialogTest()
    {
        QObject::connect(&dialog, &SettingsDialog::settingsChanged, &dialog,
                         [this](const Settings &changed) { settings = changed; });
        QObject::connect(&dialog, &SettingsDialog::preferencesChanged, &dialog,
                         [this](const Preferences &changed) { preferences = changed; });
    }

    ScriptedParts parts;
    Catalog catalog;
    SettingsDialog dialog{parts.engine, catalog, {}};
    std::optional<Settings> settings;
    std::optional<Preferences> preferences;
};

TEST_F(SettingsDialogTest, AThemeAppliesAtOnce)
{
    auto *theme = dialog.general()->theme();
    theme->setCurrentIndex(2);
    ASSERT_TRUE(preferences);
    EXPECT_EQ(preferences->theme, ThemeService::Theme::Dark);
}

TEST_F(SettingsDialogTest, ATerminalAndAVersionAreAskedForOnlyWhereThereIsAChoice)
{
    EXPECT_TRUE(dialog.general()->terminal()->isHidden());
    EXPECT_TRUE(dialog.general()->wslVersion()->isHidden());
    parts.host.programs = {{u"wt"_s, u"Windows Terminal"_s}, {u"console"_s, u"Console window"_s}};
    parts.host.abilities.wslVersions = {2, 1};
    GeneralPage page({}, parts.engine);
    QSignalSpy changed(&page, &GeneralPage::changed);
    EXPECT_FALSE(page.terminal()->isHidden());
    EXPECT_EQ(page.terminal()->currentText(), u"Windows Terminal");
    page.terminal()->setCurrentIndex(1);
    emit page.terminal()->activated(1);
    EXPECT_EQ(page.wslVersion()->currentData().toInt(), 2);
    page.wslVersion()->setCurrentIndex(1);
    emit page.wslVersion()->activated(1);
    EXPECT_EQ(changed.size(), 2);
    Settings taken;
    page.putInto(taken);
    EXPECT_EQ(taken.host.terminal, u"console");
    EXPECT_EQ(taken.host.wslVersion, 1);
    parts.engine.setSettings(taken);
    EXPECT_EQ(parts.host.preferences, taken.host);
    EXPECT_EQ(GeneralPage({}, parts.engine).terminal()->currentText(), u"Console window");
}

TEST_F(SettingsDialogTest, NewDistributionsGoWhereTheUserWantsThem)
{
    QObject::connect(&dialog, &SettingsDialog::settingsChanged, &parts.engine,
                     &Engine::setSettings);
    auto *folder = dialog.general()->folder();
    EXPECT_EQ(folder->path(), parts.host.dataFolder);
    EXPECT_TRUE(dialog.general()->folderStatus()->fix()->isHidden());
    folder->setPath(u"somewhere"_s);
    EXPECT_EQ(dialog.general()->folderStatus()->kind(), StatusLine::Kind::Error);
    EXPECT_FALSE(settings);
    folder->setPath(parts.folder.path());
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->host.folder, parts.folder.path());
    EXPECT_EQ(parts.engine.host().defaultFolder(u"d1"_s), parts.folder.filePath(u"d1"_s));
    ASSERT_FALSE(dialog.general()->folderStatus()->fix()->isHidden());
    dialog.general()->folderStatus()->fix()->click();
    EXPECT_EQ(settings->host.folder, QString());
    EXPECT_EQ(folder->path(), parts.host.dataFolder);
}

TEST_F(SettingsDialogTest, TheNumberOfDownloadsAppliesAtOnce)
{
    dialog.network()->parallel()->setValue(6);
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->parallelDownloads, 6);
    EXPECT_EQ(settings->dataFolder, parts.engine.settings().dataFolder);
}

TEST_F(SettingsDialogTest, AManualProxyNeedsItsAddress)
{
    auto *page = dialog.network();
    EXPECT_FALSE(page->address()->isEnabled());
    page->mode()->setCurrentIndex(2);
    EXPECT_TRUE(page->address()->isEnabled());
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->proxy.mode, ProxySettings::Mode::System);
    page->address()->setText(u"http://proxy.example:3128"_s);
    emit page->address()->editingFinished();
    EXPECT_EQ(settings->proxy.mode, ProxySettings::Mode::Manual);
    EXPECT_EQ(settings->proxy.address, u"http://proxy.example:3128");
}

TEST_F(SettingsDialogTest, MirrorsKeepTheirOrderAndNonsenseIsLeftOut)
{
    Settings given;
    given.mirrors[u"docker.io"_s] = {
        {.base = QUrl(u"https://a.example"_s), .wantsNamespace = true},
        {.base = QUrl(u"https://b.example"_s), .isTrustedForTags = true}};
    parts.engine.setSettings(given);
    NetworkPage page(parts.engine);
    ASSERT_EQ(page.mirrors()->topLevelItemCount(), 2);
    Settings taken;
    page.putInto(taken);
    EXPECT_EQ(taken.mirrors, given.mirrors);
    page.mirrors()->topLevelItem(0)->setText(1, u"no address at all"_s);
    page.putInto(taken);
    EXPECT_EQ(taken.mirrors.value(u"docker.io"_s).size(), 1);
}

TEST_F(SettingsDialogTest, AMirrorMovesBothWays)
{
    Settings given;
    given.mirrors[u"docker.io"_s] = {{.base = QUrl(u"https://a.example"_s)},
                                     {.base = QUrl(u"https://b.example"_s)}};
    parts.engine.setSettings(given);
    NetworkPage page(parts.engine);
    EXPECT_FALSE(page.moveDown()->isEnabled());
    page.mirrors()->setCurrentItem(page.mirrors()->topLevelItem(0));
    EXPECT_FALSE(page.moveUp()->isEnabled());
    page.moveDown()->click();
    EXPECT_FALSE(page.moveDown()->isEnabled()) << "it is the last one now";
    Settings taken;
    page.putInto(taken);
    EXPECT_EQ(taken.mirrors.value(u"docker.io"_s).first().base, QUrl(u"https://b.example"_s));
    page.moveUp()->click();
    page.putInto(taken);
    EXPECT_EQ(taken.mirrors, given.mirrors);
}

TEST_F(SettingsDialogTest, TheConnectionIsTestedWithWhatStandsThere)
{
    auto *check = dialog.network()->check();
    check->button()->click();
    EXPECT_FALSE(check->button()->isEnabled());
    ASSERT_TRUE(QTest::qWaitFor([&] { return check->button()->isEnabled(); }));
    EXPECT_EQ(check->outcome()->kind(), StatusLine::Kind::Ok);
    EXPECT_EQ(check->outcome()->sentence(), u"docker.io answers.");
    parts.source.failTags({ErrorKind::Unavailable, u"No proxy there."_s, {}});
    check->button()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return check->button()->isEnabled(); }));
    EXPECT_EQ(check->outcome()->kind(), StatusLine::Kind::Error);
    EXPECT_EQ(check->outcome()->sentence(), u"No proxy there.");
}

TEST_F(SettingsDialogTest, ARegistryIsAddedMarkedAndRemoved)
{
    auto *page = dialog.registries();
    QTest::keyClicks(page->name(), u"registry.example:5000"_s);
    ASSERT_TRUE(page->add()->isEnabled());
    page->add()->click();
    ASSERT_TRUE(preferences);
    EXPECT_EQ(preferences->registries, QStringList{u"registry.example:5000"_s});
    auto *item = page->table()->currentItem();
    item->setCheckState(3, Qt::Checked);
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->plainHttpRegistries, QStringList{u"registry.example:5000"_s});
    page->remove()->click();
    EXPECT_TRUE(preferences->registries.isEmpty());
    EXPECT_TRUE(settings->plainHttpRegistries.isEmpty());
}

TEST_F(SettingsDialogTest, WhatNobodyCouldReachIsNotAdded)
{
    auto *page = dialog.registries();
    for (const auto &wrong : {u"with space"_s, u"host/path"_s, u""_s}) {
        page->name()->setText(wrong);
        EXPECT_FALSE(page->add()->isEnabled()) << wrong.toStdString();
    }
    page->table()->setCurrentItem(page->table()->topLevelItem(0));
    EXPECT_FALSE(page->remove()->isEnabled());
}

TEST_F(SettingsDialogTest, TheCacheIsClearedOnlyAfterAQuestion)
{
    BlobStore store(parts.folder.filePath(u"cache"_s));
    QDir(parts.folder.filePath(u"cache"_s)).mkpath(u"blobs/sha256"_s);
    QFile blob(store.pathOf(*Digest::parse(u"sha256:"_s + QString(64, u'a'))));
    QDir().mkpath(QFileInfo(blob.fileName()).path());
    ASSERT_TRUE(blob.open(QIODevice::WriteOnly));
    blob.write(QByteArray(1000, 'x'));
    blob.close();
    auto *page = dialog.storage();
    page->showUsage();
    EXPECT_EQ(page->usage()->fact(0), u"1.0 kB in 1 layer");
    dialog.show();
    dialog.showPage(SettingsDialog::Storage);
    page->clear()->click();
    EXPECT_TRUE(blob.exists());
    EXPECT_TRUE(page->outcome()->sentences().contains(u"Your distributions are not affected"));
    page->outcome()->remedy()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !blob.exists(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return page->usage()->fact(0) == u"None"; }))
        << page->usage()->fact(0).toStdString() << page->outcome()->sentences().toStdString();
}

TEST_F(SettingsDialogTest, EveryControlHasANameAndEveryLabelABuddy)
{
    for (auto *control : dialog.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QComboBox *>(control) != nullptr ||
                               qobject_cast<QTreeWidget *>(control) != nullptr ||
                               qobject_cast<QSpinBox *>(control) != nullptr;
        const bool needsName = isControl && control->parentWidget() != dialog.general();
        EXPECT_TRUE(!needsName || !control->accessibleName().isEmpty())
            << control->metaObject()->className();
    }
    for (auto *label : dialog.findChildren<QLabel *>())
        EXPECT_TRUE(!label->text().contains(u'&') || label->buddy() != nullptr)
            << label->text().toStdString();
}

TEST_F(SettingsDialogTest, AnotherLanguageMakesThePagesAnewAndKeepsThePage)
{
    dialog.show();
    dialog.showPage(SettingsDialog::Storage);
    auto *before = dialog.storage();
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&dialog, &change);
    EXPECT_NE(dialog.storage(), before);
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.storage()->isVisible(); }));
}

} // namespace
} // namespace decant
