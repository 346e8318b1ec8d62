// SPDX-License-Identifier: MIT
#pragma once

namespace decant {

/// What a root file system can be written as.
enum class ArchiveFormat
{
    Tar,
    TarGz,
    Wsl, ///< A compressed tar that says of itself what WSL wants to know.
    TarXz,
    Vhdx ///< No archive: the disk of a distribution, as it is.
};

} // namespace decant
