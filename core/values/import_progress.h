// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/digest.h"
#include "core/base/progress.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

namespace decant {

/// One layer on its way.
struct LayerProgress
{
    enum class State
    {
        Waiting,
        Downloading,
        Verifying,
        Cached,
        Done,
        Merging,
        Retrying,
        Failed
    };

    Digest digest;
    State state = State::Waiting;
    qint64 done = 0;      ///< Compressed bytes.
    qint64 total = 0;     ///< Compressed bytes.
    Progress merged = {}; ///< Once it is merged: bytes of the tar that come from it.
    /// UTC; while Retrying: nothing happens before. Null or past: it happens now.
    QDateTime retryAt = {};
    /// \name While Retrying: which try comes next, of how many; 0 where it goes on at once
    /// @{
    int attempt = 0;
    int attempts = 0;
    /// @}

    bool operator==(const LayerProgress &) const = default;
};

/// An import or a save, as it stands: all that a front end shows.
struct ImportProgress
{
    enum class Phase
    {
        Resolve,
        Download,
        Merge,
        Import,
        Setup
    };

    Phase phase = Phase::Resolve;
    Progress current; ///< Of this phase: compressed bytes while downloading, then tar bytes.
    QList<LayerProgress> layers; ///< Oldest first; a layer that occurs twice stands here once.
    QDateTime retryAt = {};      ///< UTC; while the image is looked up: nothing happens before.
    /// While it is written: it waits most of the time for who takes its bytes.
    bool isLimitedByDisk = false;

    bool operator==(const ImportProgress &) const = default;
};

/// "downloading", "download": the stable names in JSON output.
QString nameOf(LayerProgress::State state);
QString nameOf(ImportProgress::Phase phase);

/// How far a layer has come with what it is at, from 0 to 1: with its download, then with its
/// merge.
double shareOf(const LayerProgress &layer);

/// Seconds from now to that moment, rounded up; 0 where it is null or past.
int secondsUntil(const QDateTime &moment);

} // namespace decant

Q_DECLARE_METATYPE(decant::ImportProgress)
