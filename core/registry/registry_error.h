// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/registry/http_exchange.h"
#include "core/values/image_reference.h"

namespace decant {

/// An answer that was not the one hoped for.
struct RegistryAnswer
{
    int status = 0;
    QByteArray body; ///< Its beginning is enough.
    std::optional<std::chrono::milliseconds> retryAfter;
    QString request; ///< For the log: "GET https://ghcr.io/v2/acme/tools/manifests/1.2".
    QUrl url{};      ///< Who answered.
    QString certificateFolder{}; ///< Where certificates for that host belong.
};

/// Why a request failed: for the user, and for who decides whether to try again.
struct RequestFailure
{
    Error error;
    Trouble trouble = Trouble::Refusal;
    std::optional<std::chrono::milliseconds> retryAfter;
};

/// No error answer of a registry is read beyond this, bytes.
constexpr qint64 errorBodyLimit = qint64{64} * 1024;

/// What a registry's refusal means, in our words. Source: oci.md B.11-14;
/// OCI distribution-spec v1.1, "Error Codes".
Error registryError(const RegistryAnswer &answer, const ImageReference &image);

/// What it means that no answer came.
Error connectionError(const HttpFailure &failure, const QString &server);

RequestFailure refusal(const RegistryAnswer &answer, const ImageReference &image);
RequestFailure noAnswer(const HttpFailure &failure, const QString &server);

/// A page for people came instead of an image.
Error webPageError(const QString &server, const QString &request);

} // namespace decant
