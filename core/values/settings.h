// SPDX-License-Identifier: MIT
#pragma once

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
};

} // namespace decant
