// SPDX-License-Identifier: MIT
#pragma once

/// Goes on as a copy of this program in memory, which nobody can write to: through /proc, root of a
/// distribution could otherwise reach the file on this computer that it was started from. Returns
/// where it is one already, or where the kernel has no such files.
void becomeOwnCopy(char **arguments);
