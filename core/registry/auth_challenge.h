// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace decant {

/// One way to identify oneself that a server offers.
struct AuthChallenge
{
    QString scheme;                     ///< Lower case: "bearer", "basic".
    QHash<QString, QString> parameters; ///< Names in lower case.

    QString parameter(const QString &name) const { return parameters.value(name); }
    bool operator==(const AuthChallenge &) const = default;
};

/// Reads WWW-Authenticate, of which there may be several, joined by commas. What is malformed is
/// left out. Source: RFC 9110, 11.3; oci.md B.4.
std::vector<AuthChallenge> parseChallenges(const QByteArray &header);

/// The one to answer: Bearer, else Basic; others are not spoken here.
std::optional<AuthChallenge> bestChallenge(const std::vector<AuthChallenge> &challenges);

} // namespace decant
