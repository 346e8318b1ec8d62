// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/host_preferences.h"
#include "core/values/network_settings.h"
#include "core/values/registry_policy.h"

#include <QString>
#include <QStringList>

namespace decant {

/// Places and limits. Everything Decant keeps lies below these two folders.
struct Settings
{
    QString dataFolder;  ///< Distributions, journal, settings.
    QString cacheFolder; ///< Blobs and their indexes.
    int parallelDownloads = 3;
    QStringList plainHttpRegistries; ///< Beside loopback addresses: host[:port].
    QString home{};                  ///< What --data-dir or DECANT_HOME named; else empty.
    ProxySettings proxy{};
    Mirrors mirrors{};
    RegistryPolicy policy{};
    HostPreferences host{};
    /// How much of the cache outlives the jobs that needed it, bytes.
    qint64 cacheLimit = qint64{20} << 30;
    /// \name What is larger once unpacked is refused
    /// @{
    qint64 largestLayer = qint64{64} << 30;  ///< Bytes.
    qint64 largestImage = qint64{256} << 30; ///< Bytes of all its files.
    qint64 mostFiles = 5'000'000;            ///< In all layers together.
    /// @}
};

} // namespace decant
