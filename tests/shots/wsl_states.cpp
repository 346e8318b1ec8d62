// SPDX-License-Identifier: MIT
#include "tests/shots/wsl_states.h"

#include "ui/common/banner.h"
#include "ui/distributions/copy_dialogs.h"
#include "ui/distributions/distributions_view.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/new_distribution/options_page.h"
#include "ui/new_distribution/reference_field.h"
#include "ui/new_distribution/version_options.h"
#include "ui/settings/catalog_page.h"
#include "ui/settings/settings_dialog.h"

#include <QPushButton>
#include <QRadioButton>

namespace decant {

namespace {

void becomeWsl(Stage &stage)
{
    constexpr qint64 terabyte = qint64{1} << 40;
    auto &host = stage.parts.host;
    host.abilities.systemd = true;
    host.abilities.wslVersions = {2, 1};
    host.abilities.settingsProgram = u"C:/Program Files/WSL/wslsettings/wslsettings.exe"_s;
    host.abilities.exportFormats = {ArchiveFormat::Tar, ArchiveFormat::TarGz, ArchiveFormat::TarXz,
                                    ArchiveFormat::Vhdx};
    host.programs = {{u"wt"_s, u"Windows Terminal"_s}, {u"console"_s, u"Console window"_s}};
    stage.fillList();
    for (auto &distribution : host.distributions) {
        distribution.wslVersion = 2;
        distribution.mostSize = terabyte;
        distribution.systemd = false;
    }
    auto &stranger = host.distributions[2];
    stranger.defaultUser.clear();
    stranger.defaultUid = 1000;
    stranger.systemd.reset();
    stranger.size.reset();
    stranger.mostSize.reset();
    stranger.isMeasuring = true;
    stage.engine.refresh();
    stage.window->show();
    Stage::settle();
}

QWidget *details(Stage &stage, const QString &name)
{
    becomeWsl(stage);
    stage.window->view()->select(name);
    Stage::settle(200);
    return stage.window.get();
}

QWidget *options(Stage &stage)
{
    becomeWsl(stage);
    auto *dialog = stage.window->newDistribution();
    auto *field = dialog->containerTab()->field();
    field->setText(u"ghcr.io/myorg/myimage:latest"_s);
    emit field->committed();
    Stage::settle(450);
    dialog->next()->click();
    dialog->options()->version()->button(1)->click();
    Stage::settle();
    return dialog;
}

QWidget *settings(Stage &stage)
{
    becomeWsl(stage);
    auto changed = stage.engine.settings();
    changed.host.folder = u"/"_s;
    stage.engine.setSettings(changed);
    auto *dialog = stage.window->openSettings();
    Stage::settle();
    return dialog;
}

QWidget *backUp(Stage &stage)
{
    becomeWsl(stage);
    emit stage.window->view()->actionRequested(DistributionAction::BackUp,
                                               stage.parts.host.distributions.at(1));
    Stage::settle();
    return stage.window->findChild<BackUpDialog *>();
}

QWidget *sources(Stage &stage)
{
    const QUrl lab(u"https://catalogs.example.com/teams/platform/lab/catalog.json"_s);
    const QUrl gone(u"https://gone.example.com/catalog.json"_s);
    stage.catalogs.texts.insert(lab, R"({"version":1,"entries":[]})");
    for (const auto &address : {lab, gone}) {
        if (const auto put = stage.engine.putCatalogSource(address, true); !put)
            qWarning("%s", qPrintable(put.error().what));
    }
    stage.window->show();
    auto *dialog = stage.window->openSettings();
    dialog->showPage(SettingsDialog::CatalogSources);
    dialog->catalogSources()->refreshButton()->click();
    Stage::settle(200);
    return dialog;
}

} // namespace

QMap<QString, Enter> wslStates()
{
    return {{u"wsl-details"_s, [](Stage &stage) { return details(stage, u"debian-work"_s); }},
            {u"wsl-stranger"_s, [](Stage &stage) { return details(stage, u"fedora"_s); }},
            {u"wsl-options"_s, options},
            {u"wsl-settings"_s, settings},
            {u"wsl-back-up"_s, backUp},
            {u"catalog-sources"_s, sources}};
}

} // namespace decant
