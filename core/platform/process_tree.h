// SPDX-License-Identifier: MIT
#pragma once

class QProcess;

namespace decant {

/// How a child belongs to this process.
struct ProcessTies
{
    /// The child and its children can be ended together, and a Ctrl-C in this process's terminal
    /// does not reach them. Not for a child that talks to the terminal.
    bool hasOwnGroup = true;
};

/// To be called before the process is started. The child ends when this process does, where the
/// system offers that.
void tieProcess(QProcess &process, const ProcessTies &ties);

/// Ends the process at once, and with it, where it has a group of its own, all its children.
void killProcessTree(QProcess &process, const ProcessTies &ties);

} // namespace decant
