// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace decant {

/// A program that a terminal window can be opened with.
struct TerminalProgram
{
    QString id;   ///< Stable: for the settings.
    QString name; ///< For the user.

    bool operator==(const TerminalProgram &) const = default;
};

/// What the user prefers where the host leaves a choice.
struct HostPreferences
{
    /// New distributions go there, each into a folder of its own name; empty: the usual place.
    QString folder{};
    int wslVersion = 2;
    QString terminal{}; ///< A TerminalProgram's id; empty, or not there: the first that is.

    bool operator==(const HostPreferences &) const = default;
};

} // namespace decant
