// SPDX-License-Identifier: MIT
#pragma once

/// Where a distribution lies, and what of this computer it sees.
struct Root
{
    const char *folder;
    const char *resolvConf;       ///< A file of this computer, without links; empty: none.
    const char *resolvConfInside; ///< Where programs look for it, without links; empty: nowhere.
};

/// Makes the folder the root of this process, in a mount namespace of its own, with what a system
/// expects to be mounted; nothing else of this computer is left. Whatever is a link in there leads
/// no further than its new root. Setuid programs work as far as the folder's file system lets them.
/// Returns the name of what failed, with errno; nullptr: nothing did.
const char *enterRoot(const Root &root);
