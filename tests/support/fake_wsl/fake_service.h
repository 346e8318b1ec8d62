// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace fake_wsl {

/// The archive comes as it is.
void prepareStreams();

/// Starts this program again as WSL's service, with the same streams but out of reach of whoever
/// kills this one; waits for it, and returns its status. `arguments`: what serveImport() takes.
int letServiceImport(const QStringList &arguments);

/// Whether a folder here can have whatever files Linux can.
bool canHoldLinuxNames();

} // namespace fake_wsl
