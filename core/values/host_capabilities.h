// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/archive_format.h"

#include <QList>
#include <QString>

namespace decant {

/// What the host can do with a distribution, beside making, running and deleting it. Nobody is
/// offered what it can't.
struct HostCapabilities
{
    bool stop = false;
    bool rename = false;
    bool clone = false;
    bool move = false;
    bool setDefault = false; ///< Whether there is a distribution that is meant if none is named.
    bool setDefaultUser = false;
    bool changeDisk = false; ///< Whether each has a disk of its own, to be resized or made sparse.
    bool systemd = false;    ///< Whether it starts systemd where one is there.
    QList<ArchiveFormat> exportFormats{}; ///< Empty: it can't export.
    /// For which a distribution can be made, the recommended one first; empty: for none, the host
    /// is not WSL.
    QList<int> wslVersions{};
    QString settingsProgram{}; ///< Where the host itself is set up; empty: nowhere.

    bool operator==(const HostCapabilities &) const = default;
};

} // namespace decant
