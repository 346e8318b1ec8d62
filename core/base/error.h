// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace decant {

using namespace Qt::StringLiterals; // u"text"_s, everywhere in the house

/// What can be done about a failure. The command line's exit status and the window's remedy
/// follow from it, and from nothing else.
enum class ErrorKind
{
    Failed,       ///< Nothing more specific is known.
    Invalid,      ///< The input is wrong; the sentence says how to put it right.
    NotFound,     ///< There is nothing by that name.
    Unauthorized, ///< Signing in, or signing in as somebody else, may help.
    Unavailable,  ///< The registry or the network does not answer; trying later may help.
    RateLimited,  ///< The registry wants us to wait.
    Corrupt,      ///< The bytes are not what their digest promises, or not what they claim to be.
    Unsafe,       ///< The image tries what no image may.
    NoSpace,      ///< The disk is full, or would be.
    HostRefused,  ///< The place that runs distributions (WSL, the sandbox) said no.
    Cancelled,    ///< The user asked to stop.
};

/// The kind's stable name in JSON output: "not-found".
QString nameOf(ErrorKind kind);

/// A failure, as it travels through the house.
struct Error
{
    ErrorKind kind = ErrorKind::Failed;
    QString what;   ///< One translated sentence for the user: what is wrong, what to do.
    QString detail; ///< For the log and "Copy details"; never holds a secret. May be empty.

    bool operator==(const Error &) const = default;
};

/// The error every cancelled piece of work ends with.
Error cancelledError();

} // namespace decant
