// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace decant {

/// Which WSL there is, and what stands between it and distributions: enough for a window to name
/// it, and to offer a remedy.
struct HostCondition
{
    enum class Obstacle
    {
        None,
        Other,             ///< What the host's check() says, and no more is known.
        NotInstalled,      ///< WSL isn't.
        TooOld,            ///< WSL is.
        PlatformOff,       ///< Windows's Virtual Machine Platform.
        VirtualizationOff, ///< In the computer's firmware.
        Blocked            ///< WSL is, by whoever manages this computer.
    };

    Obstacle obstacle = Obstacle::None;
    QString version{};       ///< WSL's: "2.6.1"; empty: there is none.
    QString neededVersion{}; ///< Only with TooOld.

    bool operator==(const HostCondition &) const = default;
};

} // namespace decant
