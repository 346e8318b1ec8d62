// SPDX-License-Identifier: MIT
#include "tests/shots/states.h"

#include "core/values/offline.h"
#include "tests/shots/dialog_states.h"
#include "tests/shots/edge_states.h"
#include "tests/shots/further_states.h"
#include "tests/shots/window_states.h"
#include "tests/shots/wsl_states.h"
#include "ui/common/status_line.h"
#include "ui/new_distribution/catalog_view.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/new_distribution/options_page.h"
#include "ui/new_distribution/reference_field.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMap>
#include <QMenu>
#include <QPushButton>

#include <functional>

namespace decant {

namespace {

NewDistributionDialog *dialog(Stage &stage)
{
    auto *opened = stage.window->newDistribution();
    Stage::settle();
    return opened;
}

/// The dialog with this reference typed, and answered.
QWidget *typed(Stage &stage, const QString &reference)
{
    auto *opened = dialog(stage);
    auto *tab = opened->containerTab();
    tab->field()->setText(reference);
    emit tab->field()->committed();
    Stage::settle(450);
    return opened;
}

QWidget *asking(Stage &stage)
{
    auto *opened = dialog(stage);
    typed(stage, u"ghcr.io/myorg/myimage:latest"_s);
    opened->next()->click();
    Stage::settle();
    return opened;
}

QWidget *working(Stage &stage)
{
    auto *opened = dialog(stage);
    opened->showJob(stage.addImport());
    stage.showDownload();
    return opened;
}

QWidget *refusedBy(Stage &stage, const QString &reference, const Error &error)
{
    stage.parts.source.failResolving(reference, error);
    return typed(stage, reference);
}

QMap<QString, Enter> firstStates()
{
    return {
        {u"catalog"_s,
         [](Stage &stage) {
             stage.parts.source.add(u"debian:13"_s,
                                    shownImage(u"debian:13"_s, {{u"3b6b2f6a0e41"_s, 49'300'000}},
                                               u"2026-11-10T00:00:00Z"_s, R"({"Cmd": ["bash"]})"));
             auto *opened = dialog(stage);
             auto *list = opened->containerTab()->catalog()->list();
             for (int row = 0; row < list->model()->rowCount(); ++row) {
                 if (list->model()->index(row, 0).data().toString() == u"Debian 13")
                     list->setCurrentIndex(list->model()->index(row, 0));
             }
             Stage::settle(1000);
             return static_cast<QWidget *>(opened);
         }},
        {u"new"_s, [](Stage &stage) { return static_cast<QWidget *>(dialog(stage)); }},
        {u"custom"_s, [](Stage &stage) { return typed(stage, u"ghcr.io/myorg/myimage:latest"_s); }},
        {u"invalid"_s, [](Stage &stage) { return typed(stage, u"ghcr.io/MyOrg/myimage"_s); }},
        {u"checking"_s,
         [](Stage &stage) {
             auto *opened = dialog(stage);
             typed(stage, u"ghcr.io/myorg/myimage:latest"_s);
             stage.parts.source.holdAnswers();
             typed(stage, u"ghcr.io/myorg/myimage:2.0"_s);
             return static_cast<QWidget *>(opened);
         }},
        {u"not-found"_s,
         [](Stage &stage) {
             return refusedBy(stage, u"ghcr.io/myorg/nothing:latest"_s,
                              {ErrorKind::NotFound,
                               u"ghcr.io has no image with this name or tag, or it is private."_s,
                               {}});
         }},
        {u"no-network"_s,
         [](Stage &stage) {
             return refusedBy(stage, u"ghcr.io/acme/tools:1.2"_s, offlineError({}));
         }},
        {u"sign-in"_s,
         [](Stage &stage) {
             return refusedBy(stage, u"ghcr.io/acme/tools:1.2"_s,
                              {ErrorKind::Unauthorized,
                               u"ghcr.io asks you to sign in before it gives out acme/tools."_s,
                               {}});
         }},
        {u"verdict"_s,
         [](Stage &stage) {
             stage.parts.source.add(
                 u"nginx"_s,
                 shownImage(u"nginx"_s,
                            {{u"1f7ce2fa46ab"_s, 29'700'000}, {u"9b16c94bb686"_s, 43'900'000}},
                            u"2026-11-02T00:00:00Z"_s,
                            R"({"Entrypoint": ["/docker-entrypoint.sh"], "Cmd": ["nginx"],
                                "ExposedPorts": {"80/tcp": {}}})"));
             return typed(stage, u"nginx"_s);
         }},
        {u"hint"_s,
         [](Stage &stage) {
             stage.parts.source.add(u"rockylinux:9"_s,
                                    shownImage(u"rockylinux:9"_s, {{u"446f83f14b23"_s, 64'000'000}},
                                               u"2023-11-21T00:00:00Z"_s,
                                               R"({"Cmd": ["/bin/bash"]})"));
             return typed(stage, u"rockylinux:9"_s);
         }},
        {u"options"_s, asking},
        {u"options-conflict"_s,
         [](Stage &stage) {
             stage.fillList();
             auto *opened = asking(stage);
             dialog(stage)->options()->nameField()->setText(u"alpine-dev"_s);
             Stage::settle();
             return opened;
         }},
        {u"progress"_s, working},
        {u"importing"_s,
         [](Stage &stage) {
             auto *opened = working(stage);
             stage.showImport();
             return opened;
         }},
        {u"slow-disk"_s,
         [](Stage &stage) {
             auto *opened = working(stage);
             stage.showImport();
             auto progress = stage.job->progress();
             progress.isLimitedByDisk = true;
             stage.job->show(progress);
             Stage::settle(300);
             return opened;
         }},
        {u"stop"_s,
         [](Stage &stage) {
             auto *opened = working(stage);
             for (auto *button : opened->findChildren<QPushButton *>()) {
                 if (button->text().endsWith(u'…') && button->isVisible())
                     button->click();
             }
             Stage::settle();
             return opened;
         }},
        {u"failure"_s,
         [](Stage &stage) {
             auto *opened = working(stage);
             auto progress = stage.job->progress();
             progress.layers[3].state = LayerProgress::State::Failed;
             stage.job->show(progress);
             stage.job->breakDown(
                 {ErrorKind::Unauthorized,
                  u"You are not allowed to read myorg/myimage (403). Sign in with an account "
                  "that has access, then try again."_s,
                  {}});
             Stage::settle();
             return opened;
         }},
        {u"ready"_s,
         [](Stage &stage) {
             auto *opened = working(stage);
             stage.showImport();
             stage.now += std::chrono::seconds(18);
             stage.job->tell(shownReport());
             stage.job->succeed(
                 {.target = u"myimage"_s,
                  .downloadedSize = 224'000'000,
                  .cachedSize = 88'000'000,
                  .contentSize = 812'000'000,
                  .tarSize = 830'000'000,
                  .fileCount = 21'000,
                  .setup = {
                      {u"user"_s, true, u"The user “anna” (number 1000) was made, and logs in."_s},
                      {u"systemd"_s, false,
                       u"systemd can't be started: the image does not have it, "
                       "and its packages don't bring it."_s},
                      {u"packages"_s, false,
                       u"What is missing could not be installed: see "
                       "/var/log/decant-first-boot.log in the distribution, and run "
                       "/usr/local/lib/decant/first-boot there as root to try again."_s}}});
             Stage::settle();
             return opened;
         }},
    };
}

const QMap<QString, Enter> &states()
{
    static const auto all = [] {
        auto together = firstStates();
        together.insert(dialogStates());
        together.insert(windowStates());
        together.insert(furtherStates());
        together.insert(wslStates());
        together.insert(edgeStates());
        return together;
    }();
    return all;
}

} // namespace

QStringList stateNames()
{
    return states().keys();
}

QWidget *enterState(const QString &name, Stage &stage)
{
    const auto enter = states().value(name);
    return enter ? enter(stage) : nullptr;
}

} // namespace decant
