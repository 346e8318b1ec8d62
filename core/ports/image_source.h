// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"
#include "core/base/byte_stream.h"
#include "core/values/file_contents.h"
#include "core/values/import_progress.h"
#include "core/values/resolved_image.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>

namespace decant {

/// Reads a blob while it arrives, on a pool thread: called once per attempt, from the first byte
/// on. It need not read to the end. Its own failure ends the fetch; whatever it made of the bytes
/// counts only if the fetch succeeds, for the digest is known no earlier.
using BlobReader = std::function<Result<void>(ByteSource &blob, std::stop_token stop)>;

/// One layer on its way here. The value is the path of the file that holds the verified blob.
/// Progress: compressed bytes.
class LayerFetch : public ValueTask<QString>
{
    Q_OBJECT

public:
    using ValueTask::ValueTask;

signals:
    /// Downloading, Verifying, Retrying, before which come postponed() and retrying().
    void stateChanged(decant::LayerProgress::State state);
    /// Which try comes next, of how many; 0 where it goes on at once.
    void retrying(int attempt, int attempts);
    /// One sentence for the user, maybe said before; the work goes on.
    void warned(const QString &sentence);
};

/// Where images come from: a registry, a folder.
class ImageSource
{
    Q_DECLARE_TR_FUNCTIONS(decant::ImageSource)

public:
    virtual ~ImageSource() = default;

    /// Finds the image and pins it. Downloads no layer.
    /// Fails: NotFound, Unauthorized, Unavailable, RateLimited, Corrupt, Invalid.
    virtual std::unique_ptr<ValueTask<ResolvedImage>> resolve(const ImageLocation &location,
                                                              const Platform &platform) = 0;

    /// The tags beside the one that `location` names, as the source lists them.
    virtual std::unique_ptr<ValueTask<QStringList>> tags(const ImageLocation &location) = 0;

    /// What the location's file or folder holds, whatever it is called. Where there are no files,
    /// as by default, it fails with Invalid; else as resolve() does.
    virtual std::unique_ptr<ValueTask<FileContents>> identify(const ImageLocation &location);

    /// Whether it is there to be asked on this computer. Cheap.
    virtual bool isAvailable() const { return true; }

    /// The complete blob's path if it is on this disk already (its size has been checked, its
    /// digest not again); empty otherwise.
    virtual QString localPath(const Descriptor &layer) const = 0;

    /// Brings a layer that is not here yet, checks size and digest, and lets `reader` read
    /// along. Fails as resolve() does, or with NoSpace, or with what the reader failed with.
    virtual std::unique_ptr<LayerFetch> fetch(const ResolvedImage &image, const Descriptor &layer,
                                              BlobReader reader) = 0;
};

} // namespace decant
