// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"
#include "core/store/blob_store.h"
#include "tests/support/scripted_host.h"
#include "tests/support/scripted_source.h"

#include <QThreadPool>

namespace decant {

/// The real engine over scripted parts.
struct ScriptedParts
{
    ScriptedParts() { pool.setMaxThreadCount(16); }

    Settings settings() const
    {
        Settings settings;
        settings.dataFolder = folder.path();
        settings.cacheFolder = folder.filePath(u"cache"_s);
        return settings;
    }

    QTemporaryDir folder;
    QThreadPool pool;
    BlobStore store{folder.filePath(u"cache"_s)};
    ScriptedSource source;
    ScriptedHost host;
    Engine engine{settings(), {pool, store, source, source, host}};
};

} // namespace decant
