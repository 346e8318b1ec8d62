// SPDX-License-Identifier: MIT
#include "tests/shots/edge_states.h"

#include "core/values/built_for.h"
#include "ui/distributions/distributions_view.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/leave_dialog.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/new_distribution/options_page.h"
#include "ui/new_distribution/reference_field.h"

#include <QLineEdit>
#include <QPushButton>

namespace decant {

namespace {

NewDistributionDialog *look(Stage &stage, const QString &reference)
{
    stage.window->show();
    auto *dialog = stage.window->newDistribution();
    auto *field = dialog->containerTab()->field();
    field->setText(reference);
    emit field->committed();
    Stage::settle(450);
    return dialog;
}

QWidget *foreign(Stage &stage)
{
    const auto name = u"ghcr.io/myorg/boards:3"_s;
    stage.parts.source.failResolving(
        name, notBuiltFor(Platform(u"linux"_s, u"amd64"_s),
                          {Platform(u"linux"_s, u"arm64"_s), Platform(u"linux"_s, u"riscv64"_s)}));
    return look(stage, name);
}

QWidget *leave(Stage &stage)
{
    stage.parts.source.add(u"ghcr.io/myorg/myimage:latest"_s, myImage());
    auto *dialog = look(stage, u"ghcr.io/myorg/myimage:latest"_s);
    dialog->next()->click();
    emit dialog->options()->nameField()->textEdited(u"mine"_s);
    dialog->reject();
    Stage::settle();
    return dialog->findChild<LeaveDialog *>();
}

/// The list of before, and why there is no newer one.
QWidget *oldList(Stage &stage)
{
    stage.fillList();
    stage.window->show();
    Stage::settle();
    stage.parts.host.listError =
        Error{ErrorKind::HostRefused, u"WSL does not answer. Try again in a moment."_s, {}};
    stage.engine.refresh();
    stage.window->view()->select(u"alpine-dev"_s);
    Stage::settle();
    return stage.window.get();
}

QWidget *settingUp(Stage &stage)
{
    stage.window->show();
    auto *dialog = stage.window->newDistribution();
    dialog->showJob(stage.addImport());
    stage.showDownload();
    stage.showImport();
    auto progress = stage.job->progress();
    progress.phase = ImportProgress::Phase::Setup;
    progress.current = {};
    for (auto &layer : progress.layers)
        layer.state = LayerProgress::State::Done;
    stage.job->show(progress);
    Stage::settle(450);
    return dialog;
}

} // namespace

QMap<QString, Enter> edgeStates()
{
    return {{u"foreign"_s, foreign},
            {u"leave"_s, leave},
            {u"old-list"_s, oldList},
            {u"setting-up"_s, settingUp}};
}

} // namespace decant
