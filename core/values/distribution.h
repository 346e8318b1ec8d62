// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/digest.h"
#include "core/values/first_boot.h"
#include "core/values/platform.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace decant {

/// Which image a distribution was made from.
struct Origin
{
    QString image; ///< As ImageLocation::toString() writes it.
    Digest manifestDigest;
    std::optional<Digest> indexDigest; ///< What the tag named, for a later comparison.
    Platform platform;
    QList<Digest> layers;             ///< Oldest first.
    QDateTime created;                ///< When the distribution was made, UTC.
    QList<qint64> layerSizes{};       ///< Of the layers, compressed, bytes; none where unknown.
    QDateTime imageCreated{};         ///< When the image was made; invalid where it is not stated.
    std::optional<FirstBoot> setup{}; ///< What was set up in it; without its password.
    QString system{};                 ///< What the image calls itself; empty where it does not.

    bool operator==(const Origin &) const = default;
};

/// How programs of a distribution are started, in the user's home; kept with it.
struct LaunchDefaults
{
    QStringList environment;      ///< NAME=value
    QString user;                 ///< Name or number, maybe :group; empty: root.
    QString hostname{};           ///< Empty: the distribution's name.
    std::optional<quint32> uid{}; ///< The user's number; empty: not known.
    /// \name What its /etc/wsl.conf said when it was made, which WSL heeds before all else
    /// @{
    QString wslUser{};             ///< Empty: nothing.
    std::optional<bool> systemd{}; ///< Empty where nobody has looked, or it has yet to come.
    /// @}

    bool operator==(const LaunchDefaults &) const = default;
};

/// One installed distribution, as of the moment when it was looked at.
struct Distribution
{
    enum class State
    {
        Stopped,
        Running, ///< Somebody works in it, or may: the host does not know better.
        Busy,
        Broken
    };

    QString name;
    State state = State::Stopped;
    QString location;           ///< The folder it lives in; native separators.
    QString system;             ///< "Debian GNU/Linux 12 (bookworm)"; empty where unknown.
    std::optional<qint64> size; ///< Bytes on disk; empty where not known.
    bool isDefault = false;
    QString defaultUser{};            ///< Who it starts as; empty where unknown.
    std::optional<Origin> origin;     ///< Empty for what Decant did not make.
    std::optional<int> wslVersion{};  ///< 1 or 2; empty for what is not WSL's.
    QDateTime lastStarted{};          ///< UTC; invalid where nobody has noted it.
    bool isMeasuring = false;         ///< Its size is not known yet, but will be.
    std::optional<qint64> mostSize{}; ///< Bytes that its disk can grow to; empty where not known.
    std::optional<quint32> defaultUid{}; ///< Who it starts as, where only the number is known.
    std::optional<bool> systemd{};       ///< Whether it starts systemd; empty where not known.

    bool operator==(const Distribution &) const = default;
};

/// "stopped": the state's stable name in JSON output.
QString nameOf(Distribution::State state);

} // namespace decant

Q_DECLARE_METATYPE(decant::Distribution)
