// SPDX-License-Identifier: MIT
#include "tests/shots/stage.h"

#include <QFile>
#include <QTest>

namespace decant {

namespace {

using State = LayerProgress::State;

struct Layer
{
    const char *digest;
    qint64 size;
    State state;
    qint64 done;
};

constexpr qint64 megabyte = 1'000'000;
constexpr Layer download[]{
    {"a3ed95caeb02", 88 * megabyte, State::Cached, 88 * megabyte},
    {"4f4fb700ef54", 29'700'000, State::Done, 29'700'000},
    {"9c1e77d0aa13", 98 * megabyte, State::Verifying, 98 * megabyte},
    {"e7ad2ab3c1f0", 64'200'000, State::Downloading, 27 * megabyte},
    {"0d374f860fdc", 28 * megabyte, State::Downloading, 5 * megabyte},
    {"ca09cd9d93a7", 4'100'000, State::Waiting, 0},
};

Digest digestNamed(const char *start)
{
    return *Digest::parse(u"sha256:"_s + QString::fromLatin1(start).leftJustified(64, u'0'));
}

/// Five seconds in which 57 MB come, so that 11.4 MB/s are shown, 7.1 and 4.3 of them by the two
/// layers that still come at the end.
ImportProgress downloadAt(double second)
{
    ImportProgress progress;
    progress.phase = ImportProgress::Phase::Download;
    for (const auto &layer : download)
        progress.layers.append({digestNamed(layer.digest), layer.state, layer.done, layer.size});
    const auto come = [&](qsizetype index, double speed, double end) {
        auto &layer = progress.layers[index];
        const auto missing = static_cast<qint64>(speed * 1e6 * std::max(0.0, end - second));
        layer.done = std::max<qint64>(0, layer.done - missing);
        if (missing > 0)
            layer.state = layer.done > 0 ? State::Downloading : State::Waiting;
    };
    come(2, 25.0 / 3.5, 3.5);
    come(3, 7.1, 5);
    come(4, 4.3, 5);
    return progress;
}

Distribution distribution(const QString &name, const QString &system, qint64 size,
                          Distribution::State state, const QString &image)
{
    Distribution made;
    made.name = name;
    made.system = system;
    made.size = size;
    made.state = state;
    made.defaultUser = u"anna"_s;
    made.location = u"/home/anna/.local/share/decant/distributions/"_s + name;
    if (!image.isEmpty())
        made.origin = Origin{.image = image,
                             .manifestDigest = digestNamed("beefdbd8a1da13"),
                             .indexDigest = digestNamed("5dc1c3b1a4a7f0"),
                             .platform = {u"linux"_s, u"amd64"_s},
                             .layers = {digestNamed("a3ed95caeb02"), digestNamed("4f4fb700ef54")},
                             .created = QDateTime({2026, 7, 12}, {10, 30}, Qt::UTC),
                             .setup = FirstBoot{.user = UserSetup{.name = u"anna"_s},
                                                .locale = u"de_DE.UTF-8"_s,
                                                .timezone = u"Europe/Berlin"_s,
                                                .keepsEnvironment = true}};
    return made;
}

QByteArray catalogText()
{
    QFile file(u":/catalog/catalog.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ResolvedImage myImage()
{
    QList<std::pair<QString, qint64>> layers;
    for (const auto &layer : download)
        layers.append({QString::fromLatin1(layer.digest), layer.size});
    const auto created = QDateTime::currentDateTimeUtc().addDays(-22).toString(Qt::ISODate);
    return shownImage(u"ghcr.io/myorg/myimage:latest"_s, layers, created,
                      R"({"Cmd": ["/bin/bash"]})");
}

ReadinessReport shownReport()
{
    using Severity = Finding::Severity;
    ReadinessReport report;
    report.system = u"Debian GNU/Linux 13 (trixie)"_s;
    report.shell = u"/bin/sh"_s;
    report.libc = u"glibc"_s;
    report.packageManager = u"apt"_s;
    report.ordinaryUser = u"vscode"_s;
    report.findings = {
        {Severity::Warning, u"boot-command"_s,
         u"At every start, WSL will run as root what /etc/wsl.conf says: /usr/local/bin/start"_s,
         u"Remove it from /etc/wsl.conf if you do not know it."_s},
        {Severity::Warning, u"tmp"_s,
         u"/tmp is not open to everybody (mode 0755, not 1777): programs of ordinary users may "
         "fail."_s,
         u"chmod 1777 /tmp"_s},
        {Severity::Note, u"no-sudo"_s, u"There is no “sudo”: only root can manage the system."_s,
         u"apt-get install -y sudo"_s},
        {Severity::Note, u"no-systemd"_s, u"systemd isn't included; services start by hand."_s,
         u"apt-get install -y systemd-sysv"_s},
        {Severity::Note,
         u"setuid"_s,
         u"Programs that run as root whoever starts them: /usr/lib/polkit-1/agent, "
         "/usr/libexec/helper."_s,
         {}}};
    return report;
}

Stage::Stage()
{
    parts.source.add(u"ghcr.io/myorg/myimage:latest"_s, myImage());
    parts.source.setCached({digestNamed("a3ed95caeb02")});
    parts.host.abilities = {.stop = true,
                            .rename = true,
                            .clone = true,
                            .move = true,
                            .setDefault = true,
                            .setDefaultUser = true,
                            .changeDisk = true,
                            .exportFormats = {ArchiveFormat::Tar, ArchiveFormat::TarGz}};
    window = std::make_unique<MainWindow>(engine, *Catalog::parse(catalogText()));
    window->setLog(log);
}

void Stage::fillList()
{
    using State = Distribution::State;
    parts.host.distributions = {
        distribution(u"alpine-dev"_s, u"Alpine Linux 3.24"_s, 477 * megabyte, State::Stopped,
                     u"docker.io/library/alpine:3.24"_s),
        distribution(u"debian-work"_s, u"Debian GNU/Linux 13 (trixie)"_s, 3700 * megabyte,
                     State::Stopped, u"docker.io/library/debian:13"_s),
        distribution(u"fedora"_s, u"Fedora Linux 44"_s, 4700 * megabyte, State::Running, {}),
        distribution(u"old-tools"_s, u"Debian GNU/Linux 12 (bookworm)"_s, 900 * megabyte,
                     State::Broken, u"docker.io/library/debian:12"_s),
        distribution(u"Ubuntu"_s, u"Ubuntu 24.04 LTS"_s, 7500 * megabyte, State::Running,
                     u"docker.io/library/ubuntu:24.04"_s)};
    parts.host.distributions.last().isDefault = true;
    // One is as the registry has it; of another there is a newer one.
    for (int i = 0; i < 2; ++i) {
        auto &origin = *parts.host.distributions[i].origin;
        const auto published =
            shownImage(origin.image, {{u"a3ed95caeb02"_s, megabyte}}, u"2026-11-18T09:00:00Z"_s);
        parts.source.add(origin.image, published);
        if (i == 0)
            origin.manifestDigest = published.manifestDigest;
    }
    engine.refresh();
    settle();
}

Job *Stage::addImport(const QString &name)
{
    auto work = std::make_unique<ScriptedJob>();
    job = work.get();
    const ImportRequest request{
        .image = {.location = *ImageLocation::parse(u"ghcr.io/myorg/myimage:latest"_s)},
        .name = name,
        .folder = {}};
    return window->jobs().add(request, std::move(work), [this] { return now; });
}

void Stage::showDownload()
{
    settle();
    job->resolve(myImage());
    for (int step = 0; step <= 50; ++step) {
        now = std::chrono::milliseconds(step * 100);
        const auto progress = downloadAt(step / 10.0);
        job->show(progress);
    }
    settle(300);
}

void Stage::showImport()
{
    ImportProgress progress = job->progress();
    progress.phase = ImportProgress::Phase::Import;
    for (auto &layer : progress.layers) {
        layer.done = layer.total;
        layer.state = State::Done;
    }
    progress.layers[2].state = State::Merging;
    progress.layers[2].merged = {130 * megabyte, 210 * megabyte};
    for (int step = 0; step <= 50; ++step) {
        now += std::chrono::milliseconds(100);
        progress.current = {400 * megabyte + step * 4 * megabyte, 812 * megabyte};
        job->show(progress);
    }
    settle(300);
}

void Stage::speak()
{
    window->setCatalog(*Catalog::parse(catalogText()));
    settle(400);
}

void Stage::settle(int milliseconds)
{
    QTest::qWait(milliseconds);
}

} // namespace decant
