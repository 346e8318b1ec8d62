// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace decant {

/// Which proxy stands between this computer and the network.
struct ProxySettings
{
    enum class Mode
    {
        System, ///< What the environment says; if it says nothing, what the system says.
        None,   ///< Whatever those say, none.
        Manual  ///< `address`, but for `exceptions`.
    };

    Mode mode = Mode::System;
    QString address{};        ///< As in HTTPS_PROXY: http://user:password@host:port
    QStringList exceptions{}; ///< As in NO_PROXY.

    bool operator==(const ProxySettings &) const = default;
};

/// A server that may give out a registry's images in its stead.
struct Mirror
{
    QUrl base;                     ///< Scheme, host, port; a path goes before repositories' names.
    bool isTrustedForTags = false; ///< It may say which image a tag means; digests need no trust.
    bool wantsNamespace = false;   ///< Asks which registry is meant: ?ns=docker.io

    bool operator==(const Mirror &) const = default;
};

/// Mirrors by registry ("docker.io"), in the order in which they are asked.
using Mirrors = QHash<QString, QList<Mirror>>;

} // namespace decant
