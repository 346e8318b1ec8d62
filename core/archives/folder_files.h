// SPDX-License-Identifier: MIT
#pragma once

#include "core/archives/file_set.h"

namespace decant {

/// The files of a folder.
class FolderFiles final : public FileSet
{
public:
    using FileSet::FileSet;

    /// Names that lead out of the folder are those of no file.
    BlobPlace find(const QString &name) const override;
};

} // namespace decant
