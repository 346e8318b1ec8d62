// SPDX-License-Identifier: MIT
#pragma once

#include "core/archives/file_image_source.h"
#include "core/registry/registry_source.h"
#include "core/store/blob_store.h"
#include "core/store/file_stream.h"
#include "tests/support/fake_registry.h"
#include "tests/support/scripted_host.h"
#include "tests/support/small_image.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/file_tab.h"
#include "ui/new_distribution/image_facts.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/new_distribution/options_page.h"
#include "ui/new_distribution/tag_chooser.h"
#include "ui/new_distribution/user_options.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>

namespace decant {

/// The dialog over the real engine, the real network code and a registry on this computer; only
/// the host is scripted.
class LoopbackTest : public testing::Test
{
protected:
    LoopbackTest()
    {
        pool.setMaxThreadCount(16);
        for (const auto &layer : image.layers)
            layers.append(digestOf(layer).toString().toLatin1());
        registry.add(image);
        registry.add(image, "2");
        registry.addRule([this](const FakeRequest &request, FakeReply &reply) {
            const bool isLayer = std::any_of(layers.begin(), layers.end(), [&](const auto &digest) {
                return request.path.contains(digest);
            });
            if (isBroken && isLayer)
                reply = refusal(404, "BLOB_UNKNOWN");
            if (isSlow && isLayer)
                reply.hangs = true;
        });
        dialog->show();
    }

    Settings settings() const
    {
        Settings settings;
        settings.dataFolder = folder.path();
        settings.cacheFolder = folder.filePath(u"cache"_s);
        return settings;
    }

    /// From the reference to the job.
    void create(const QString &reference)
    {
        auto *field = dialog->containerTab()->field();
        field->setFocus();
        QTest::keyClicks(field->focusWidget(), reference);
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->next()->isEnabled(); }, 20'000));
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        dialog->options()->user()->create()->setChecked(false);
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        ASSERT_NE(dialog->job(), nullptr);
    }

    bool waitFor(Job::State state)
    {
        return QTest::qWaitFor([&] { return jobs.jobs().last()->state() == state; }, 30'000);
    }

    QPushButton *visibleButton(const QString &text)
    {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&') == text)
                return button;
        }
        return nullptr;
    }

    std::atomic<bool> isBroken = false;
    std::atomic<bool> isSlow = false;
    const TestImage image = smallImage();
    QList<QByteArray> layers; ///< Their digests.
    FakeRegistry registry;
    QTemporaryDir folder;
    QThreadPool pool;
    BlobStore store{folder.filePath(u"cache"_s)};
    RegistrySource source{settings(), store, pool};
    FileImageSource files{folder.filePath(u"cache"_s), pool};
    ScriptedHost host;
    Engine engine{settings(), {pool, store, source, files, host}};
    JobList jobs;
    Catalog catalog;
    std::unique_ptr<NewDistributionDialog> dialog =
        std::make_unique<NewDistributionDialog>(engine, jobs, catalog);
};

} // namespace decant
