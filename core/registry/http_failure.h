// SPDX-License-Identifier: MIT
#pragma once

#include "core/registry/network_access.h"
#include "core/registry/retry_policy.h"

#include <QNetworkReply>
#include <QSslError>
#include <QString>

namespace decant {

/// What is wrong with a server's certificate, as far as something can be done about it.
enum class CertificateFault
{
    NoCertificate, ///< The encrypted connection failed before one was seen.
    UnknownSigner, ///< Nobody whom we trust has signed it.
    OtherHost,     ///< It is for another host.
    WrongTime      ///< It has expired, or is not valid yet.
};

/// Why no answer came.
struct HttpFailure
{
    Trouble trouble = Trouble::Lost;
    QString detail; ///< For the log: what the network said; no secret.
    QString who{};  ///< The proxy that stood in the way, or whose certificate it is: HOST:PORT.
    CertificateFault fault = CertificateFault::NoCertificate;
    QString fingerprint{}; ///< SHA-256 of that certificate: "AB:CD:…"
    QString folder{};      ///< Where certificates for this host belong.
};

/// What it means that `reply` ended with an error. `refused`: what was said of its certificate.
HttpFailure failureOf(const QNetworkReply &reply, const NetworkAccess &network,
                      const QList<QSslError> &refused);

/// Whether the answer is that of a proxy which wants to know who we are.
bool isProxyRefusal(const QNetworkReply &reply, const NetworkAccess &network);

/// Without what may be secret: the query and the user's name.
QString loggable(const QUrl &url);

} // namespace decant
