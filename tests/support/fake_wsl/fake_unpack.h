// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fake_wsl {

/// What is done with an archive on standard input.
struct Unpacking
{
    QString root; ///< Where its files go; empty: nowhere, for a file system that can't have them.
    QString disk; ///< A file that gets the archive itself, byte for byte.
    qint64 failAfter = 0; ///< Bytes after which it gives up; 0: never.
    qint64 pauseAt = 0;   ///< Bytes after which it waits until somebody makes `permission`.
    qint64 room = 0;      ///< Bytes that fit on the disk; 0: as many as there are.
    QString permission;
};

struct Unpacked
{
    QString complaint; ///< The last words of an unpacker that fails; else empty.
    bool isLinux = false;
};

/// What “bsdtar -C ROOT -x -p --xattrs --numeric-owner -f -” does. It fails for no archive that
/// ends between two members. Source: oci.md A.2.
Unpacked unpack(const Unpacking &what);

} // namespace fake_wsl
