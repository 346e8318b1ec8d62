// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace decant {

/// Why a request brought nothing.
enum class Trouble
{
    Refused,      ///< Nobody listens there.
    UnknownHost,  ///< The name leads nowhere.
    Silence,      ///< Not a byte for too long.
    Lost,         ///< The connection broke off, or ended too early.
    Untrusted,    ///< The encrypted connection could not be made.
    Unidentified, ///< The server wants a certificate of ours.
    ProxyAway,    ///< The proxy does not answer, or does not let us through.
    ProxySignIn,  ///< The proxy wants to know who we are.
    Misled,       ///< A redirect that must not be followed.
    Refusal,      ///< The server said no, and will again.
    Overload      ///< The server said: not now.
};

/// Nothing but the network was in the way.
bool isNoWay(Trouble trouble);

/// The status codes that mean: not now. Source: oci.md B.13.
bool isTransient(int httpStatus);

/// A Retry-After header, in seconds or as a date; empty where it makes no sense.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &header,
                                                         const QDateTime &now);

/// Try again? How long to wait? Source: oci.md B.13.
struct RetryPolicy
{
    int tries = 5; ///< Altogether.
    std::chrono::milliseconds firstWait{1000};
    std::chrono::milliseconds longestWait{60'000};
    /// A server that wants us to wait longer than this gets no further try from us.
    std::chrono::milliseconds patience{120'000};

    /// How often to try at most while this is the trouble.
    int triesFor(Trouble trouble) const;

    /// The time to wait after `failedTries` tries, the last of which ended with `trouble`; empty
    /// if there should be no other. `random`: evenly from 0 to 1, so that not all come back at
    /// the same moment. `retryAfter`: what the server asked for.
    std::optional<std::chrono::milliseconds>
    waitAfter(int failedTries, Trouble trouble, std::optional<std::chrono::milliseconds> retryAfter,
              double random) const;
};

} // namespace decant
