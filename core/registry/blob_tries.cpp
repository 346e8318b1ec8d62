// SPDX-License-Identifier: MIT
#include "core/registry/blob_tries.h"

#include <algorithm>

namespace decant {

namespace {

/// A try that brought this many bytes, or a tenth of what was missing, was a success, though the
/// connection broke.
constexpr qint64 worthwhile = qint64{64} << 10;

bool isNetworkAway(Trouble trouble)
{
    return trouble == Trouble::Silence || trouble == Trouble::ProxyAway ||
           trouble == Trouble::Refused || trouble == Trouble::UnknownHost;
}

} // namespace

void BlobTries::begin(qint64 position)
{
    ++m_tries;
    m_from = position;
}

std::optional<BlobTries::Return> BlobTries::after(const RequestFailure &failure, qint64 position,
                                                  qint64 size, double random)
{
    const auto missing = size - m_from;
    if (position - m_from >= std::min(worthwhile, missing / 10 + 1)) {
        // It works, if badly: on at once.
        m_tries = 0;
        return Return{m_policy.firstWait / 10};
    }
    // A registry that answered before is worth waiting for, whatever happens to its network.
    const bool hasBegun = position > 0;
    const auto trouble =
        hasBegun && isNetworkAway(failure.trouble) ? Trouble::Lost : failure.trouble;
    const auto wait = m_policy.waitAfter(m_tries, trouble, failure.retryAfter, random);
    if (!wait)
        return std::nullopt;
    return Return{*wait, m_tries + 1, m_policy.triesFor(trouble)};
}

} // namespace decant
