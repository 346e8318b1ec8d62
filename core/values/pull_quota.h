// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace decant {

/// How many more images a registry gives out to whoever asks from here, as Docker Hub tells with
/// every manifest. Source: docs.docker.com, "Docker Hub rate limit"; oci.md B.14.
struct PullQuota
{
    int remaining = 0;              ///< Manifests that may still be had.
    int limit = 0;                  ///< In each window.
    std::chrono::seconds window{0}; ///< 0: the registry did not say.
    QString source{};               ///< Who is counted: an address, or an account; may be empty.

    /// From the headers ratelimit-limit ("100;w=21600"), ratelimit-remaining and
    /// docker-ratelimit-source. Empty where the first two are not there or make no sense.
    static std::optional<PullQuota> parse(const QByteArray &limit, const QByteArray &remaining,
                                          const QByteArray &source);

    bool operator==(const PullQuota &) const = default;
};

} // namespace decant
