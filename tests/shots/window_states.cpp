// SPDX-License-Identifier: MIT
#include "tests/shots/window_states.h"

#include "ui/distributions/change_dialogs.h"
#include "ui/distributions/copy_dialogs.h"
#include "ui/distributions/distributions_view.h"
#include "ui/distributions/unregister_dialog.h"
#include "ui/jobs/job_row.h"
#include "ui/jobs/jobs_popup.h"
#include "ui/main_window_top_bar.h"
#include "ui/quit_dialog.h"
#include "ui/settings/registries_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/storage_page.h"
#include "ui/sign_in/proxy_dialog.h"
#include "ui/sign_in/sign_in_dialog.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

namespace decant {

namespace {

QWidget *mainWindow(Stage &stage)
{
    stage.window->show();
    Stage::settle();
    return stage.window.get();
}

/// Five distributions, and one that is on its way.
void fill(Stage &stage, const QString &selected)
{
    stage.fillList();
    stage.addImport();
    stage.showDownload();
    stage.window->view()->select(selected);
}

QWidget *settings(Stage &stage, SettingsDialog::Page page)
{
    mainWindow(stage);
    auto *dialog = stage.window->openSettings();
    dialog->showPage(page);
    Stage::settle();
    return dialog;
}

QMap<QString, Enter> settingsStates()
{
    return {{u"settings-general"_s,
             [](Stage &stage) { return settings(stage, SettingsDialog::General); }},
            {u"settings-registries"_s,
             [](Stage &stage) {
                 stage.accounts.known = {
                     {u"docker.io"_s, {}, u"~/.docker/config.json"_s, false},
                     {u"ghcr.io"_s, u"anna"_s, u"the system's keychain"_s, true}};
                 auto *dialog = settings(stage, SettingsDialog::Registries);
                 auto *page = stage.window->openSettings()->registries();
                 page->name()->setText(u"registry.example.com:5000"_s);
                 page->add()->click();
                 page->table()->currentItem()->setCheckState(3, Qt::Checked);
                 Stage::settle();
                 return dialog;
             }},
            {u"settings-network"_s,
             [](Stage &stage) {
                 auto changed = stage.engine.settings();
                 changed.mirrors[u"docker.io"_s] = {
                     {.base = QUrl(u"https://mirror.example.com"_s), .isTrustedForTags = true},
                     {.base = QUrl(u"https://cache.local:5000/hub"_s)}};
                 stage.engine.setSettings(changed);
                 return settings(stage, SettingsDialog::Network);
             }},
            {u"settings-catalog"_s,
             [](Stage &stage) { return settings(stage, SettingsDialog::CatalogSources); }},
            {u"settings-storage"_s,
             [](Stage &stage) { return settings(stage, SettingsDialog::Storage); }}};
}

/// One of the dialogs that change a distribution, over the window.
template <typename Dialog, typename... Arguments>
QWidget *change(Stage &stage, const Arguments &...arguments)
{
    stage.fillList();
    mainWindow(stage);
    auto distribution = stage.parts.host.distributions.at(1);
    distribution.defaultUser = u"anna"_s;
    auto *dialog = new Dialog(distribution, arguments..., stage.window.get());
    dialog->show();
    Stage::settle();
    return dialog;
}

QMap<QString, Enter> changeStates()
{
    const QList<ArchiveFormat> formats{ArchiveFormat::Tar, ArchiveFormat::TarGz,
                                       ArchiveFormat::Wsl};
    const QStringList taken{u"debian-work"_s, u"fedora"_s};
    return {
        {u"rename"_s, [](Stage &stage) { return change<RenameDialog>(stage, QStringList()); }},
        {u"rename-taken"_s,
         [taken](Stage &stage) {
             auto *dialog = change<RenameDialog>(stage, taken);
             qobject_cast<RenameDialog *>(dialog)->field()->setText(u"Fedora"_s);
             Stage::settle();
             return dialog;
         }},
        {u"clone"_s,
         [taken](Stage &stage) {
             return change<CloneDialog>(stage, taken, [](const QString &name) {
                 return u"/home/anna/.local/share/decant/distributions/"_s + name;
             });
         }},
        {u"move"_s, [](Stage &stage) { return change<MoveDialog>(stage); }},
        {u"back-up"_s, [formats](Stage &stage) { return change<BackUpDialog>(stage, formats); }},
        {u"default-user"_s, [](Stage &stage) { return change<DefaultUserDialog>(stage); }},
        {u"disk-size"_s, [](Stage &stage) { return change<ResizeDialog>(stage); }},
        {u"stop-distribution"_s, [](Stage &stage) { return change<StopDialog>(stage); }}};
}

QMap<QString, Enter> jobStates()
{
    return {{u"jobs"_s,
             [](Stage &stage) {
                 fill(stage, u"alpine-dev"_s);
                 auto *first = stage.job;
                 stage.addImport();
                 stage.job = first;
                 stage.addImport();
                 mainWindow(stage);
                 stage.window->jobButton()->click();
                 Stage::settle();
                 return static_cast<QWidget *>(stage.window.get());
             }},
            {u"paused"_s,
             [](Stage &stage) {
                 fill(stage, u"myimage"_s);
                 stage.window->jobs().jobs().first()->pause();
                 return mainWindow(stage);
             }},
            {u"quit"_s,
             [](Stage &stage) {
                 fill(stage, u"alpine-dev"_s);
                 mainWindow(stage);
                 stage.window->close();
                 Stage::settle();
                 return static_cast<QWidget *>(stage.window->quitDialog());
             }},
            {u"main-failed"_s, [](Stage &stage) {
                 stage.fillList();
                 stage.addImport();
                 stage.showDownload();
                 stage.job->breakDown({ErrorKind::Unavailable,
                                       u"The registry ghcr.io did not answer in 30 seconds. Check "
                                       "the connection, then try again."_s,
                                       {}});
                 stage.window->view()->select(u"myimage"_s);
                 return mainWindow(stage);
             }}};
}

} // namespace

QMap<QString, Enter> windowStates()
{
    QMap<QString, Enter> all{
        {u"main"_s,
         [](Stage &stage) {
             fill(stage, u"alpine-dev"_s);
             return mainWindow(stage);
         }},
        {u"newer"_s,
         [](Stage &stage) {
             fill(stage, u"debian-work"_s);
             return mainWindow(stage);
         }},
        {u"main-job"_s,
         [](Stage &stage) {
             fill(stage, u"myimage"_s);
             return mainWindow(stage);
         }},
        {u"narrow"_s,
         [](Stage &stage) {
             fill(stage, u"alpine-dev"_s);
             stage.window->resize(800, 640);
             return mainWindow(stage);
         }},
        {u"narrow-details"_s,
         [](Stage &stage) {
             fill(stage, u"alpine-dev"_s);
             stage.window->resize(800, 640);
             mainWindow(stage);
             stage.window->view()->showDetails(true);
             return mainWindow(stage);
         }},
        {u"toast"_s,
         [](Stage &stage) {
             fill(stage, u"alpine-dev"_s);
             mainWindow(stage);
             emit stage.window->view()->actionRequested(DistributionAction::SetAsDefault,
                                                        stage.parts.host.distributions.at(1));
             Stage::settle();
             return mainWindow(stage);
         }},
        {u"sort"_s,
         [](Stage &stage) {
             stage.fillList();
             mainWindow(stage);
             auto *order = stage.window->findChild<MainWindowTopBar *>()->order();
             order->menu()->popup(order->mapToGlobal(QPoint(0, order->height())));
             return mainWindow(stage);
         }},
        {u"sign-in-dialog"_s,
         [](Stage &stage) {
             auto *dialog = new SignInDialog(stage.engine, u"ghcr.io"_s, stage.window.get());
             mainWindow(stage);
             dialog->show();
             Stage::settle();
             return static_cast<QWidget *>(dialog);
         }},
        {u"proxy"_s,
         [](Stage &stage) {
             mainWindow(stage);
             emit stage.proxies.wanted(u"proxy.example.com:3128"_s);
             Stage::settle();
             return static_cast<QWidget *>(stage.window->findChild<ProxyDialog *>());
         }},
        {u"filter"_s,
         [](Stage &stage) {
             stage.fillList();
             stage.window->search()->setText(u"suse"_s);
             return mainWindow(stage);
         }},
        {u"menu"_s,
         [](Stage &stage) {
             stage.fillList();
             mainWindow(stage);
             auto *menu = stage.window->view()->menu();
             menu->popup({100, 100});
             Stage::settle();
             return static_cast<QWidget *>(menu);
         }},
        {u"unregister"_s, [](Stage &stage) {
             stage.fillList();
             mainWindow(stage);
             emit stage.window->view()->actionRequested(DistributionAction::Unregister,
                                                        stage.parts.host.distributions.at(1));
             Stage::settle();
             return static_cast<QWidget *>(stage.window->findChild<UnregisterDialog *>());
         }}};
    for (const auto &more : {settingsStates(), changeStates(), jobStates()})
        all.insert(more);
    return all;
}

} // namespace decant
