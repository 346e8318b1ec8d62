// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace decant {

/// What lies in the cache by one digest.
struct CachedItem
{
    enum class Kind
    {
        Blob,  ///< Complete, with what was learnt about it.
        Index, ///< What was learnt about a blob that is elsewhere, or gone.
        Part   ///< An interrupted download.
    };

    Kind kind = Kind::Blob;
    QString hex;
    QStringList paths{};
    qint64 size = 0;       ///< Bytes of all of them.
    QDateTime used{};      ///< When somebody last had a use for it.
    bool isNeeded = false; ///< By a running job, of whatever process.
};

/// How much pruning takes.
struct PruneRule
{
    enum class Extent
    {
        Limit, ///< As much as is too much, the longest unused first.
        /// That, and interrupted downloads, what was learnt about blobs that are not here, and
        /// what nobody used for 90 days.
        Unused,
        Everything ///< All that nobody needs right now.
    };

    Extent extent = Extent::Unused;
    qint64 limit = 0; ///< Bytes that may stay.
};

/// The items that `rule` takes at the time `now`. What is needed is never among them, and counts
/// as staying.
QList<CachedItem> planPruning(QList<CachedItem> items, const PruneRule &rule, const QDateTime &now);

/// Bytes of all items.
qint64 sizeOf(const QList<CachedItem> &items);

} // namespace decant
