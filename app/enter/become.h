// SPDX-License-Identifier: MIT
#pragma once

/// A program, and who runs it.
struct Program
{
    const char *identity; ///< UID:GID[:GROUP…]
    const char *folder;   ///< Where it starts; "/" if that is not there.
    bool isLogin;         ///< It is a shell that somebody logs in to.
    char **command;       ///< Ends with a null.
};

/// Gives up for good what containers do not have either: enough is left for package managers and
/// services, too little to reach for the computer's own kernel. What is given up here comes back
/// for no setuid program.
bool limitCapabilities();

/// What an ordinary user may inherit would outlive the change of user.
bool dropCapabilities();

/// Turns this process into the program; returns a status only where that fails. Of our variables
/// it gets those whose names begin with “decant:”, without that: what stands in arguments, every
/// user of this computer can read.
int becomeProgram(const Program &program);
