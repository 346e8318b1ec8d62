// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/image_location.h"

#include <QStringList>

namespace decant {

/// What a file or a folder on this disk holds, of which a distribution can be made.
struct FileContents
{
    /// Neither Registry nor Path.
    ImageLocation::Transport transport = ImageLocation::Transport::RootArchive;
    QStringList images{}; ///< The names of the images in it; empty: one without a name.
    qint64 size = 0;      ///< Bytes of the file; 0 for a folder.

    bool operator==(const FileContents &) const = default;
};

} // namespace decant
