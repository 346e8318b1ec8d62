// SPDX-License-Identifier: MIT
#pragma once

#include "core/registry/registry_source.h"
#include "tests/support/fake_credentials.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_task.h"
#include "tests/support/test_image.h"

#include <QTemporaryDir>
#include <QThreadPool>

#include <array>

namespace decant {

inline const Platform amd64{u"linux"_s, u"amd64"_s};
inline const Platform arm64{u"linux"_s, u"arm64"_s};

/// A patience for tests: the same rules, a thousand times as quick.
inline NetworkPatience quickPatience()
{
    using std::chrono::milliseconds;
    const RetryPolicy quick{.tries = 5,
                            .firstWait = milliseconds(1),
                            .longestWait = milliseconds(20),
                            .patience = milliseconds(5000)};
    return {.silence = milliseconds(20'000), .documents = quick, .blobs = quick};
}

/// Everything on this side of the wire, with a store of its own.
class Puller
{
public:
    explicit Puller(NetworkPatience patience = quickPatience(), const Mirrors &mirrors = {})
        : source({.dataFolder = folder.filePath(u"data"_s),
                  .cacheFolder = {},
                  .plainHttpRegistries = {},
                  .mirrors = mirrors},
                 store, pool, patience, &credentials)
    {
        pool.setMaxThreadCount(8);
    }

    Result<ResolvedImage> resolve(const QString &name, const Platform &platform = amd64)
    {
        const auto location = ImageLocation::parse(name);
        if (!location)
            return location.error();
        const auto task = source.resolve(*location, platform);
        if (!runToEnd(*task))
            return Error{ErrorKind::Failed, u"resolving takes too long"_s, {}};
        return task->error() ? Result<ResolvedImage>(*task->error()) : task->value();
    }

    Result<QStringList> tags(const QString &name)
    {
        const auto task = source.tags(*ImageLocation::parse(name));
        if (!runToEnd(*task))
            return Error{ErrorKind::Failed, u"listing takes too long"_s, {}};
        return task->error() ? Result<QStringList>(*task->error()) : task->value();
    }

    /// Fetches a layer; what its reader saw, in its last attempt, is in `seen`, the states that
    /// were told in `states`.
    Result<QString> fetch(const ResolvedImage &image, const Descriptor &layer)
    {
        states.clear();
        const auto task = source.fetch(image, layer, recorder());
        QObject::connect(task.get(), &LayerFetch::stateChanged, task.get(),
                         [this](LayerProgress::State state) { states.append(state); });
        if (!runToEnd(*task))
            return Error{ErrorKind::Failed, u"fetching takes too long"_s, {}};
        return task->error() ? Result<QString>(*task->error()) : task->value();
    }

    BlobReader recorder()
    {
        return [this](ByteSource &blob, const std::stop_token &) -> Result<void> {
            seen.clear();
            std::array<std::byte, 10'000> piece;
            while (true) {
                const auto count = blob.read(piece);
                if (!count)
                    return count.error();
                if (*count == 0)
                    return {};
                seen.append(reinterpret_cast<char *>(piece.data()), static_cast<qsizetype>(*count));
            }
        };
    }

    const QTemporaryDir folder;
    BlobStore store{folder.filePath(u"cache"_s)};
    QThreadPool pool;
    FakeCredentials credentials;
    RegistrySource source;
    QByteArray seen;
    QList<LayerProgress::State> states;
};

} // namespace decant
