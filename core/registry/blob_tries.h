// SPDX-License-Identifier: MIT
#pragma once

#include "core/registry/registry_error.h"

namespace decant {

/// Counts how often a blob was tried for in vain, and says whether to come back, and when.
/// A try that brought something was none in vain, though its connection broke. Source: oci.md B.13.
class BlobTries
{
public:
    struct Return
    {
        std::chrono::milliseconds wait{0};
        /// \name Which try that will be, of how many; 0 where the one before brought something
        /// @{
        int attempt = 0;
        int attempts = 0;
        /// @}
    };

    explicit BlobTries(const RetryPolicy &policy) : m_policy(policy) {}

    /// A request for all from this byte on is sent.
    void begin(qint64 position);
    /// Who is asked next is somebody else: what went wrong so far does not count.
    void forget() { m_tries = 0; }
    /// The request ended at `position` of `size` bytes. Empty if there should be no other.
    /// `random`: evenly from 0 to 1.
    std::optional<Return> after(const RequestFailure &failure, qint64 position, qint64 size,
                                double random);

private:
    RetryPolicy m_policy;
    int m_tries = 0;   ///< Since the last one that brought something.
    qint64 m_from = 0; ///< Where the last one began.
};

} // namespace decant
