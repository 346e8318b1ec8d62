// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/image_reference.h"

#include <QUrl>

namespace decant {

/// Where a registry answers.
struct RegistryEndpoint
{
    QString registry; ///< As references name it: "docker.io", "127.0.0.1:5000".
    QUrl base;        ///< Scheme, host and port.

    /// Plain HTTP for those in `plainHttp` (host[:port]), and for loopback addresses unless
    /// somebody put down certificates for this very host and port (`hasCertificates`), which says
    /// that it speaks HTTPS; HTTPS for all others. Never both, one after the other.
    /// Source: oci.md B.26-27.
    static RegistryEndpoint of(const ImageReference &reference, const QStringList &plainHttp,
                               bool hasCertificates = false);

    /// As people call it: "Docker Hub".
    QString displayName() const;
};

/// Scheme, host and port are the same: what is meant for one may go to the other.
bool haveSameOrigin(const QUrl &a, const QUrl &b);

/// localhost, 127.0.0.0/8, ::1, with or without brackets.
bool isLoopback(const QString &host);

/// An address, not a name, of the kind that only a local network knows, or only this computer.
bool isPrivateAddress(const QString &host);

} // namespace decant
