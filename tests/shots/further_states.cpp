// SPDX-License-Identifier: MIT
#include "tests/shots/further_states.h"

#include "core/store/import_journal.h"
#include "ui/distributions/distributions_view.h"
#include "ui/help_dialog.h"
#include "ui/interrupted_dialog.h"
#include "ui/log/log_dialog.h"
#include "ui/main_window_top_bar.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/new_distribution/reference_field.h"

#include <QMenu>
#include <QToolButton>

namespace decant {

namespace {

QWidget *interrupted(Stage &stage, const QStringList &names, const std::optional<UserSetup> &user)
{
    const ImportJournal journal(stage.engine.settings().dataFolder + u"/journal"_s);
    for (const auto &name : names) {
        const ImportRequest request{
            .image = {.location = *ImageLocation::parse(u"ghcr.io/myorg/myimage:latest"_s)},
            .name = name,
            .folder = {},
            .setup = {.user = user}};
        // Nobody holds the entry: it counts as left by a process that is gone.
        if (const auto entry = journal.begin(request, QDateTime::currentDateTimeUtc()); !entry)
            qWarning("%s", qPrintable(entry.error().what));
    }
    stage.fillList();
    stage.window->show();
    Stage::settle(200);
    return stage.window->interruptedDialog();
}

QWidget *offline(Stage &stage)
{
    auto image = myImage();
    image.isUnchecked = true;
    stage.parts.source.add(u"ghcr.io/myorg/myimage:latest"_s, image);
    auto *dialog = stage.window->newDistribution();
    auto *field = dialog->containerTab()->field();
    field->setText(u"ghcr.io/myorg/myimage:latest"_s);
    emit field->committed();
    Stage::settle(450);
    return dialog;
}

QWidget *shown(Stage &stage)
{
    stage.window->show();
    Stage::settle();
    return stage.window.get();
}

QWidget *showLog(Stage &stage)
{
    const auto line = [&stage](int second, QtMsgType level, const char *category,
                               const QString &text) {
        stage.log.add({QDateTime({2026, 11, 23}, {12, 3, second}), level,
                       QString::fromLatin1(category), text});
    };
    line(1, QtInfoMsg, "decant.engine", u"import ghcr.io/myorg/myimage:latest as myimage"_s);
    line(1, QtDebugMsg, "decant.registry",
         u"HEAD https://ghcr.io/v2/myorg/myimage/manifests/latest"_s);
    line(2, QtDebugMsg, "decant.registry",
         u"GET https://ghcr.io/v2/myorg/myimage/blobs/sha256:e7ad2ab3c1f0"_s);
    line(9, QtInfoMsg, "decant.registry",
         u"again in 1043 ms: GET ghcr.io/v2/myorg/myimage/blobs: connection closed"_s);
    line(31, QtWarningMsg, "decant.ui",
         u"myimage: The registry ghcr.io did not answer in 30 seconds."_s);
    stage.window->show();
    auto *dialog = stage.window->openLog();
    Stage::settle();
    return dialog;
}

/// The window where WSL is in this condition.
QWidget *obstacle(Stage &stage, const HostCondition &condition)
{
    stage.parts.host.usability = Error{ErrorKind::HostRefused, u"WSL can't be used."_s, {}};
    stage.parts.host.state = condition;
    return shown(stage);
}

/// The window and its view menu where distributions are WSL's.
QWidget *wsl(Stage &stage)
{
    stage.parts.host.state = {.version = u"2.6.1"_s};
    stage.fillList();
    auto &all = stage.parts.host.distributions;
    for (auto &distribution : all) {
        distribution.wslVersion = distribution.name == u"old-tools" ? 1 : 2;
        distribution.location = u"C:\\Users\\anna\\AppData\\Local\\Decant\\"_s + distribution.name;
        distribution.lastStarted = QDateTime({2026, 11, 28}, {9, 30}, Qt::UTC);
    }
    auto docker = all.first();
    docker.name = u"docker-desktop"_s;
    docker.origin.reset();
    all.append(docker);
    stage.engine.refresh();
    shown(stage);
    auto *order = stage.window->findChild<MainWindowTopBar *>()->order();
    order->menu()->popup(order->mapToGlobal(QPoint(0, order->height())));
    return shown(stage);
}

QMap<QString, Enter> emptyStates()
{
    using Obstacle = HostCondition::Obstacle;
    return {
        {u"empty"_s,
         [](Stage &stage) {
             stage.engine.refresh();
             return shown(stage);
         }},
        {u"no-runtime"_s,
         [](Stage &stage) {
             stage.parts.host.usability =
                 Error{ErrorKind::HostRefused,
                       u"Install the package uidmap to run distributions on this computer."_s,
                       {}};
             return shown(stage);
         }},
        {u"no-wsl"_s,
         [](Stage &stage) { return obstacle(stage, {.obstacle = Obstacle::NotInstalled}); }},
        {u"wsl-too-old"_s,
         [](Stage &stage) {
             return obstacle(stage, {.obstacle = Obstacle::TooOld,
                                     .version = u"1.2.5"_s,
                                     .neededVersion = u"2.0.0"_s});
         }},
        {u"no-virtualization"_s,
         [](Stage &stage) { return obstacle(stage, {.obstacle = Obstacle::VirtualizationOff}); }},
        {u"no-platform"_s,
         [](Stage &stage) { return obstacle(stage, {.obstacle = Obstacle::PlatformOff}); }},
        {u"wsl-blocked"_s,
         [](Stage &stage) { return obstacle(stage, {.obstacle = Obstacle::Blocked}); }},
        {u"list-failed"_s, [](Stage &stage) {
             stage.parts.host.listError =
                 Error{ErrorKind::Failed, u"The folder of distributions can't be read."_s, {}};
             return shown(stage);
         }}};
}

} // namespace

QMap<QString, Enter> furtherStates()
{
    const UserSetup user{.name = u"anna"_s, .password = u"secret"_s};
    QMap<QString, Enter> all{
        {u"interrupted"_s,
         [](Stage &stage) { return interrupted(stage, {u"myimage"_s}, std::nullopt); }},
        {u"offline"_s, offline},
        {u"disk-full"_s,
         [](Stage &stage) {
             stage.fillList();
             stage.addImport();
             stage.showDownload();
             stage.showImport();
             stage.job->breakDown({ErrorKind::NoSpace,
                                   u"Not enough space on /: about 1.2 GB needed, 310 MB free."_s,
                                   {}});
             stage.window->view()->select(u"myimage"_s);
             return shown(stage);
         }},
        {u"log"_s, showLog},
        {u"wsl"_s, wsl},
        {u"help"_s,
         [](Stage &stage) {
             stage.window->show();
             auto *dialog = stage.window->openHelp();
             Stage::settle();
             return static_cast<QWidget *>(dialog);
         }},
        {u"interrupted-password"_s, [user](Stage &stage) {
             return interrupted(stage, {u"myimage"_s, u"nightly"_s}, user);
         }}};
    all.insert(emptyStates());
    return all;
}

} // namespace decant
