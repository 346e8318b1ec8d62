// SPDX-License-Identifier: MIT
#pragma once

#include "core/archives/file_image_source.h"
#include "core/engine/engine.h"
#include "core/store/blob_store.h"
#include "tests/support/layout_builder.h"
#include "tests/support/memory_host.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_task.h"
#include "tests/support/tar_builder.h"

#include <QTemporaryDir>
#include <QThreadPool>

namespace decant {

/// The real engine over an image in a folder, and a host in memory.
class EngineFixture : public testing::Test
{
protected:
    EngineFixture()
    {
        pool.setMaxThreadCount(16);
        settings.dataFolder = folder.filePath(u"data"_s);
        settings.cacheFolder = folder.filePath(u"cache"_s);
    }

    Engine &engine()
    {
        if (!m_engine)
            m_engine =
                std::make_unique<Engine>(settings, Engine::Parts{pool, store, files, files, host});
        return *m_engine;
    }

    ImportRequest importOf(const ImageLocation &location, const QString &name = u"d1"_s) const
    {
        return {.image = {.location = location}, .name = name, .folder = {}};
    }

    /// The beginning of a layer that somebody could live in.
    static TarBuilder layerWithShell()
    {
        return TarBuilder().mode(0755).file("bin/sh", "#!").mode(0644);
    }

    QTemporaryDir folder;
    Settings settings;
    QThreadPool pool;
    BlobStore store{folder.filePath(u"cache"_s)};
    FileImageSource files{folder.filePath(u"cache"_s), pool};
    MemoryHost host;
    LayoutBuilder layout{folder.filePath(u"image"_s)};

private:
    std::unique_ptr<Engine> m_engine;
};

} // namespace decant
