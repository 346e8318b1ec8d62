// SPDX-License-Identifier: MIT
#include "tests/shots/dialog_states.h"

#include "ui/jobs/report_dialog.h"
#include "ui/jobs/report_link.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/environment_dialog.h"
#include "ui/new_distribution/file_tab.h"
#include "ui/new_distribution/image_facts.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/new_distribution/options_page.h"
#include "ui/new_distribution/readiness_lookup.h"
#include "ui/new_distribution/system_options.h"
#include "ui/new_distribution/tag_chooser.h"
#include "ui/new_distribution/user_options.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

namespace decant {

namespace {

constexpr auto environment =
    R"({"Cmd": ["/bin/bash"], "Entrypoint": ["/usr/bin/start.sh"],
        "Env": ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
                "LANG=C.UTF-8", "EDITOR=vim", "NODE_VERSION=22.4.0", "API_TOKEN=abcdef",
                "YARN_VERSION=1.22.22"]})";

NewDistributionDialog *open(Stage &stage)
{
    auto *dialog = stage.window->newDistribution();
    Stage::settle();
    return dialog;
}

NewDistributionDialog *find(Stage &stage, const QString &reference)
{
    auto *dialog = open(stage);
    dialog->containerTab()->field()->setText(reference);
    emit dialog->containerTab()->field()->committed();
    Stage::settle(450);
    return dialog;
}

/// The second step, of an image that says much about itself.
NewDistributionDialog *setUp(Stage &stage)
{
    const auto name = u"ghcr.io/myorg/devbox:2.1"_s;
    stage.parts.source.add(name, shownImage(name, {{u"a3ed95caeb02"_s, 312'000'000}},
                                            u"2026-10-30T00:00:00Z"_s, environment));
    auto *dialog = find(stage, name);
    stage.parts.host.abilities.systemd = true;
    dialog->next()->click();
    auto *user = dialog->options()->user();
    user->name()->setEditText(u"anna"_s);
    user->password()->setText(u"password"_s);
    user->repeated()->setText(u"password"_s);
    Stage::settle();
    return dialog;
}

/// The first step, once somebody has looked at the image's files.
NewDistributionDialog *checked(Stage &stage, const ReadinessReport &report)
{
    auto *dialog = find(stage, u"ghcr.io/myorg/myimage:latest"_s);
    emit dialog->containerTab()->findChild<ReadinessLookup *>()->checked(report);
    Stage::settle();
    return dialog;
}

QWidget *findings(Stage &stage)
{
    auto report = shownReport();
    report.findings.prepend({Finding::Severity::Blocker,
                             u"no-loader"_s,
                             u"The shell can't start: it needs /lib/ld-musl-x86_64.so.1, which the "
                             "image does not have."_s,
                             {}});
    auto *dialog = checked(stage, report);
    dialog->containerTab()->findings()->click();
    Stage::settle();
    return dialog->findChild<ReportDialog *>();
}

QWidget *tags(Stage &stage)
{
    stage.parts.source.setTags({u"latest"_s, u"2.0"_s, u"2.1"_s, u"2.1-slim"_s, u"1.9.4"_s,
                                u"1.10.0"_s, u"edge"_s, u"nightly"_s});
    auto *tag = find(stage, u"ghcr.io/myorg/myimage:latest"_s)->containerTab()->facts()->tag();
    tag->showPopup();
    Stage::settle(300);
    return tag->view()->window();
}

QWidget *platforms(Stage &stage)
{
    auto image = myImage();
    image.platforms = {{u"linux"_s, u"amd64"_s}, {u"linux"_s, u"arm64"_s, u"v8"_s}};
    image.config.platform = image.platforms.front();
    stage.parts.source.add(u"ghcr.io/myorg/myimage:latest"_s, image);
    return find(stage, u"ghcr.io/myorg/myimage:latest"_s);
}

QWidget *unreachable(Stage &stage)
{
    const auto name = u"registry.example.org/team/tools:1"_s;
    stage.parts.source.failResolving(
        name, {ErrorKind::Unavailable,
               u"The certificate of registry.example.org isn't trusted (SHA-256 fingerprint "
               "4F:2A:77:D0). If it is the right one, put the certificate of the authority that "
               "signed it into /home/anna/.config/containers/certs.d as a .crt file."_s,
               u"self signed certificate in certificate chain"_s});
    auto *dialog = find(stage, name);
    emit dialog->containerTab()->field()->remedyChosen(ReferenceField::Remedy::ShowDetails);
    Stage::settle();
    return dialog;
}

NewDistributionDialog *showFile(Stage &stage, const Result<FileContents> &contents,
                                const QString &path)
{
    auto *dialog = open(stage);
    dialog->tabs()->setCurrentIndex(1);
    if (contents) {
        const auto where =
            ImageLocation::ofFile(contents->transport, path, contents->images.value(0));
        auto image = shownImage(u"file:1"_s, {{u"a1"_s, 212'000'000}}, u"2026-10-30T00:00:00Z"_s);
        image.location = where;
        stage.parts.source.add(where.toString(), image);
    }
    stage.parts.source.setContents(contents);
    dialog->fileTab()->setPath(path);
    Stage::settle(300);
    return dialog;
}

QWidget *file(Stage &stage)
{
    return showFile(
        stage,
        FileContents{.transport = ImageLocation::Transport::RootArchive, .size = 212'000'000},
        u"/home/anna/Downloads/rootfs.tar.gz"_s);
}

QWidget *fileOfSeveral(Stage &stage)
{
    return showFile(stage,
                    FileContents{.transport = ImageLocation::Transport::DockerArchive,
                                 .images = {u"myorg/devbox:2.1"_s, u"myorg/devbox:2.0"_s},
                                 .size = 812'000'000},
                    u"/home/anna/Downloads/images.tar"_s);
}

QWidget *fileRefused(Stage &stage)
{
    return showFile(stage,
                    Error{ErrorKind::Invalid,
                          u"/home/anna/Downloads/notes.tar isn't a Linux root file system: /etc "
                          "and /bin are missing."_s,
                          {}},
                    u"/home/anna/Downloads/notes.tar"_s);
}

QWidget *review(Stage &stage)
{
    auto *dialog = setUp(stage);
    dialog->options()->system()->review()->click();
    Stage::settle();
    return dialog->findChild<EnvironmentDialog *>();
}

QWidget *withoutAsking(Stage &stage)
{
    auto *dialog = setUp(stage);
    dialog->options()->user()->asks()->setChecked(false);
    Stage::settle();
    return dialog;
}

QWidget *save(Stage &stage)
{
    auto *dialog = setUp(stage);
    dialog->saveAction()->trigger();
    Stage::settle();
    return dialog->saveDialog();
}

/// The second step where nothing could run a distribution.
QWidget *saveOnly(Stage &stage)
{
    stage.parts.host.usability = Error{ErrorKind::HostRefused, u"There is no runtime."_s, {}};
    return setUp(stage);
}

} // namespace

const QMap<QString, std::function<QWidget *(Stage &)>> &dialogStates()
{
    static const QMap<QString, std::function<QWidget *(Stage &)>> all{
        {u"checked"_s,
         [](Stage &stage) { return static_cast<QWidget *>(checked(stage, shownReport())); }},
        {u"findings"_s, findings},
        {u"tags"_s, tags},
        {u"platforms"_s, platforms},
        {u"unreachable"_s, unreachable},
        {u"file-empty"_s,
         [](Stage &stage) {
             auto *dialog = open(stage);
             dialog->tabs()->setCurrentIndex(1);
             Stage::settle();
             return static_cast<QWidget *>(dialog);
         }},
        {u"file"_s, file},
        {u"file-several"_s, fileOfSeveral},
        {u"file-refused"_s, fileRefused},
        {u"options-full"_s, [](Stage &stage) { return static_cast<QWidget *>(setUp(stage)); }},
        {u"options-no-password"_s, withoutAsking},
        {u"environment"_s, review},
        {u"save"_s, save},
        {u"save-only"_s, saveOnly},
    };
    return all;
}

} // namespace decant
