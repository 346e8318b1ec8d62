// SPDX-License-Identifier: MIT
#include "tests/core/engine/engine_fixture.h"

namespace decant {
namespace {

class FirstBootJobTest : public EngineFixture
{
protected:
    ImportRequest request(TarBuilder layer = layerWithShell())
    {
        layout.addLayer(layer.finish());
        auto request = importOf(layout.write());
        request.setup.user = UserSetup{.name = u"anna"_s, .password = u"hunter2"_s};
        request.setup.keepsEnvironment = true;
        return request;
    }
    std::unique_ptr<ImageJob> done(const ImportRequest &request)
    {
        auto job = engine().importImage(request);
        EXPECT_TRUE(runToEnd(*job));
        return job;
    }
    static QStringList stepsOf(const ImageJob &job)
    {
        QStringList ids;
        for (const auto &step : job.summary().setup)
            ids.append((step.isDone ? u"+"_s : u"-"_s) + step.id);
        return ids;
    }
};

TEST_F(FirstBootJobTest, WhoIsSetUpStartsThereAndIsInTheTar)
{
    const auto job = done(request());
    ASSERT_FALSE(job->error()) << job->error()->what.toStdString();
    EXPECT_EQ(host.launches.value(u"d1"_s).user, u"anna");
    EXPECT_EQ(host.launches.value(u"d1"_s).uid, 1000U);
    const auto tar = host.distributions.value(u"d1"_s);
    EXPECT_TRUE(tar.contains("anna:x:1000:1000::/home/anna:/bin/sh\n"));
    EXPECT_FALSE(tar.contains("hunter2"));
    EXPECT_FALSE(tar.contains("default=anna")) << "the host has been told";
    EXPECT_EQ(job->summary().tarSize, tar.size());
    EXPECT_EQ(job->progress().phase, ImportProgress::Phase::Setup);
    EXPECT_TRUE(stepsOf(*job).contains(u"+user"_s));
    EXPECT_TRUE(stepsOf(*job).contains(u"-administrator"_s));
    EXPECT_TRUE(host.runs.isEmpty());
}

TEST_F(FirstBootJobTest, TheHostLearnsWhatSystemItIsAndHowWslWillStartIt)
{
    done(request(layerWithShell().file("etc/os-release", "PRETTY_NAME=\"Small 1 (one)\"\n")));
    EXPECT_EQ(host.origins.find(u"d1"_s)->system, u"Small 1 (one)");
    EXPECT_EQ(host.launches.value(u"d1"_s).uid, 1000U);
    EXPECT_EQ(host.launches.value(u"d1"_s).wslUser, QString());
    EXPECT_EQ(host.launches.value(u"d1"_s).systemd, false);
}

TEST_F(FirstBootJobTest, WhomAnImageNamesByItselfIsKnownThoughNothingIsSetUp)
{
    auto plain = request(layerWithShell().file("etc/wsl.conf", "[user]\ndefault = \"bob\"\n"));
    plain.setup = {};
    done(plain);
    EXPECT_EQ(host.launches.value(u"d1"_s).wslUser, u"bob");
    EXPECT_EQ(host.launches.value(u"d1"_s).user, QString());
}

TEST_F(FirstBootJobTest, WhetherSystemdStartsIsNotKnownBeforeItIsInstalled)
{
    auto wish = request(layerWithShell().mode(0755).file("usr/bin/apt-get", "#!"));
    wish.setup.systemd = true;
    host.runStatus = 1;
    done(wish);
    EXPECT_EQ(host.launches.value(u"d1"_s).systemd, std::nullopt);
    EXPECT_TRUE(host.setUps.isEmpty());
    host.runStatus = 0;
    const auto again = engine().setUpAgain(u"d1"_s);
    EXPECT_TRUE(runToEnd(*again));
    EXPECT_EQ(host.setUps, QStringList{u"d1"_s});
    wish.name = u"d2"_s;
    done(wish);
    EXPECT_EQ(host.launches.value(u"d2"_s).systemd, std::nullopt);
    EXPECT_EQ(host.setUps, (QStringList{u"d1"_s, u"d2"_s}));
}

TEST_F(FirstBootJobTest, AVersionOfWslThatIsNotHereIsRefusedBeforeAnythingIsFetched)
{
    auto wish = request();
    wish.wslVersion = 1;
    EXPECT_EQ(done(wish)->error()->kind, ErrorKind::HostRefused);
    host.abilities.wslVersions = {2};
    EXPECT_EQ(done(wish)->error()->kind, ErrorKind::HostRefused);
    host.abilities.wslVersions = {2, 1};
    wish.setup.systemd = true;
    EXPECT_EQ(done(wish)->error()->kind, ErrorKind::Invalid);
    EXPECT_TRUE(host.distributions.isEmpty());
    wish.wslVersion = 2;
    EXPECT_FALSE(done(wish)->error());
}

TEST_F(FirstBootJobTest, WhereThereIsOnlyWsl1ItIsTakenOnlyByWhoSaysSo)
{
    host.abilities.wslVersions = {1};
    auto wish = request();
    for (const int asked : {0, 2}) {
        wish.wslVersion = asked;
        const auto job = done(wish);
        ASSERT_TRUE(job->error());
        EXPECT_EQ(job->error()->kind, ErrorKind::HostRefused);
        EXPECT_TRUE(job->error()->what.contains(u"--wsl-version 1"));
    }
    EXPECT_TRUE(host.distributions.isEmpty());
    wish.wslVersion = 1;
    EXPECT_FALSE(done(wish)->error());
}

TEST_F(FirstBootJobTest, WhatIsLeftToDoIsRunAsRoot)
{
    const auto job = done(request(layerWithShell().mode(0755).file("usr/bin/apt-get", "#!")));
    ASSERT_FALSE(job->error());
    ASSERT_EQ(host.runs.size(), 1);
    EXPECT_EQ(host.runs.first().name, u"d1");
    EXPECT_EQ(host.runs.first().user, u"root");
    EXPECT_EQ(host.runs.first().command, QStringList(u"/usr/local/lib/decant/first-boot"_s));
    EXPECT_TRUE(stepsOf(*job).contains(u"+packages"_s));
}

TEST_F(FirstBootJobTest, ADistributionStaysWhateverBecomesOfTheScript)
{
    host.runStatus = 1;
    const auto job = done(request(layerWithShell().mode(0755).file("usr/bin/apt-get", "#!")));
    EXPECT_FALSE(job->error());
    EXPECT_TRUE(stepsOf(*job).contains(u"-packages"_s));
    EXPECT_TRUE(host.distributions.contains(u"d1"_s));
}

TEST_F(FirstBootJobTest, WhatCouldNotBeInstalledIsInstalledLater)
{
    host.runStatus = 1;
    done(request(layerWithShell().mode(0755).file("usr/bin/apt-get", "#!")));
    const auto again = [this] {
        const auto task = engine().setUpAgain(u"d1"_s);
        EXPECT_TRUE(runToEnd(*task));
        return task->error() ? Result<void>(*task->error()) : Result<void>();
    };
    const auto failed = again();
    ASSERT_TRUE(failsWith(ErrorKind::HostRefused, failed));
    EXPECT_TRUE(failed.error().what.contains(u"first-boot.log"));
    host.runStatus = 0;
    EXPECT_OK(again());
    EXPECT_EQ(host.runs.last().user, u"root");
    // It removes itself once it is done, and is not missed then.
    EXPECT_EQ(
        host.runs.last().command.last(),
        u"[ ! -e /usr/local/lib/decant/first-boot ] || exec /usr/local/lib/decant/first-boot");
}

TEST_F(FirstBootJobTest, AReportNoLongerTellsWhatIsSettled)
{
    auto asked = request(layerWithShell().mode(0755).file("usr/bin/apt-get", "#!"));
    const auto findings = [this](const ImportRequest &request) {
        const auto job = engine().importImage(request);
        QStringList ids;
        QObject::connect(job.get(), &ImageJob::reportReady, job.get(), [&ids](const auto &report) {
            for (const auto &finding : report.findings)
                ids.append(finding.id);
        });
        EXPECT_TRUE(runToEnd(*job));
        return ids;
    };
    EXPECT_FALSE(findings(asked).contains(u"no-sudo"_s));
    asked.setup = {};
    asked.name = u"d2"_s;
    const auto plain = findings(asked);
    EXPECT_TRUE(plain.contains(u"no-sudo"_s));
    EXPECT_TRUE(plain.contains(u"no-passwd"_s));
}

TEST_F(FirstBootJobTest, NonsenseIsRefusedBeforeAnythingIsLookedUp)
{
    auto asked = request();
    asked.setup.user->name = u"Anna"_s;
    const auto job = done(asked);
    ASSERT_TRUE(job->error());
    EXPECT_EQ(job->error()->kind, ErrorKind::Invalid);
    EXPECT_EQ(host.abandoned, 0);
}

} // namespace
} // namespace decant
