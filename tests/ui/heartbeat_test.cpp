// SPDX-License-Identifier: MIT
// Whether the window stays awake while a large image is imported: the real window, engine, network
// code and host, helper programs included; only the registry is a double, on a thread of its own.
#include "core/base/memory_stream.h"
#include "core/platform/local/local_host.h"
#include "core/registry/registry_source.h"
#include "core/rootfs/layer_index.h"
#include "core/store/blob_store.h"
#include "tests/support/fake_registry.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_task.h"
#include "tests/support/tar_builder.h"
#include "ui/distributions/details_pane.h"
#include "ui/distributions/distributions_view.h"
#include "ui/main_window.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <iostream>

namespace decant {
namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

/// Beats in this thread's event loop, and remembers the longest pause.
class Heart
{
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(10ms);
        m_since.start();
    }

    /// From one beat to the next, up to now.
    milliseconds longestPause()
    {
        beat();
        return milliseconds(m_longest);
    }

private:
    void beat() { m_longest = std::max(m_longest, m_since.restart()); }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// A shell, so that somebody could live there, and many small files.
QByteArray manyFiles()
{
    TarBuilder tar;
    tar.mode(0755).dir("bin").file("bin/sh", "#!").dir("etc").dir("srv");
    const std::string content(400, 'x');
    for (int folder = 0; folder < 400; ++folder) {
        const auto place = "srv/" + std::to_string(folder);
        tar.mode(0755).dir(place).mode(0644);
        for (int file = 0; file < 200; ++file)
            tar.file(place + "/file" + std::to_string(file), content);
    }
    return tar.finish();
}

QByteArray fewLargeFiles()
{
    TarBuilder tar;
    tar.dir("opt");
    for (int file = 0; file < 8; ++file)
        tar.file("opt/large" + std::to_string(file), std::string(std::size_t{8} << 20, 'y'));
    return tar.finish();
}

class HeartbeatTest : public testing::Test
{
protected:
    HeartbeatTest()
    {
        pool.setMaxThreadCount(16);
        registry.add(TestImage::of({layer, fewLargeFiles()}));
    }

    /// Files of an ordinary user's distribution belong to others: only the host can delete them.
    void TearDown() override
    {
        const auto removal = host.remove(u"large"_s);
        EXPECT_TRUE(runToEnd(*removal));
    }

    Settings settings() const
    {
        Settings settings;
        settings.dataFolder = folder.path();
        settings.cacheFolder = folder.filePath(u"cache"_s);
        return settings;
    }

    /// How long the heart stands still where the first layer is read in this thread.
    milliseconds pauseOfReadingHere() const
    {
        Heart heart;
        MemorySource source(layer);
        EXPECT_OK(indexLayer(source, Limits(), {}));
        return heart.longestPause();
    }

    const QByteArray layer = manyFiles();
    FakeRegistry registry;
    QTemporaryDir folder;
    QThreadPool pool;
    BlobStore store{folder.filePath(u"cache"_s)};
    RegistrySource source{settings(), store, pool};
    LocalHost host{settings(), pool,
                   LocalPrograms{.unpack = QStringLiteral(UNPACK_PROGRAM),
                                 .tree = QStringLiteral(TREE_PROGRAM),
                                 .enter = QStringLiteral(ENTER_PROGRAM),
                                 .shell = {}}};
    Engine engine{settings(), {pool, store, source, source, host}};
    MainWindow window{engine, Catalog()};
};

TEST_F(HeartbeatTest, TheWindowStaysAwakeWhileALargeImageIsImported)
{
    ASSERT_OK(host.check());
    // Even a part of the work would be felt: how much of it, this computer says.
    const auto bound = std::max(200ms, pauseOfReadingHere() / 2);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));

    Heart heart;
    const ImportRequest request{.image = {.location = *ImageLocation::parse(registry.name())},
                                .name = u"large"_s,
                                .folder = {}};
    auto *job = window.jobs().add(request, engine.importImage(request));
    window.view()->select(u"large"_s);
    QSignalSpy finished(job, &BackgroundJob::finished);
    ASSERT_TRUE(finished.wait(240'000));
    ASSERT_EQ(job->state(), Job::State::Ready) << job->error().what.toStdString();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.view()->details()->isVisible(); }, 60'000));
    const auto longest = heart.longestPause();

    RecordProperty("longest_pause_ms", static_cast<int>(longest.count()));
    RecordProperty("bound_ms", static_cast<int>(bound.count()));
    std::cout << "The longest pause took " << longest.count() << " ms; less than " << bound.count()
              << " ms are to be.\n";
    EXPECT_LT(longest.count(), bound.count());
}

} // namespace
} // namespace decant
