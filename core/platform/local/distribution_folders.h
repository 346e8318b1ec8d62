// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/platform/local/distribution_record.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace decant {

/// Where one distribution lies. Its entry is DATA/distributions/NAME with the record, the lock
/// and, if no other location was asked for, the files.
struct DistributionPlace
{
    QString entry;
    DistributionRecord record;

    QString home() const { return record.location.isEmpty() ? entry : record.location; }
    QString rootfs() const { return home() + u"/rootfs"_s; }
    /// Only where the record knows another place.
    QString otherRootfs() const
    {
        return (record.other->location.isEmpty() ? entry : record.other->location) + u"/rootfs"_s;
    }
    QString recordPath() const { return entry + u"/distribution.json"_s; }
    /// Held shared by whoever runs something in it, exclusively by who makes or removes it.
    QString lockPath() const { return entry + u"/lock"_s; }
    /// As old as the last start.
    QString startPath() const { return entry + u"/started"_s; }

    /// Something begins to run in it.
    void noteStart() const;
    /// UTC; invalid if nothing has.
    QDateTime lastStarted() const;
};

/// All distributions below a data folder. An entry whose name begins with a dot is one on its
/// way in or out; renaming it is what registers or unregisters a distribution.
class DistributionFolders
{
    Q_DECLARE_TR_FUNCTIONS(decant::DistributionFolders)

public:
    explicit DistributionFolders(const QString &dataFolder);

    const QString &root() const { return m_root; }
    QString entryOf(const QString &name) const { return m_root + u'/' + name; }
    /// Sorted.
    QStringList names() const;
    /// Case does not matter. An unreadable record counts as an empty one. Fails with NotFound.
    Result<DistributionPlace> find(const QString &name) const;
    /// Whether the name is legal and free; `except` is about to give its name up.
    Result<void> checkName(const QString &name, const QString &except = {}) const;
    /// See DistributionHost::checkTarget.
    Result<void> checkTarget(const QString &name, const QString &folder) const;

    /// A fresh entry's path for a distribution on its way in or out; makes nothing.
    QString hiddenEntry(const QString &name) const;
    /// Whether a distribution's files could go there. Fails with Invalid.
    Result<void> checkFolder(const QString &folder) const;
    /// Those with another place; somebody may still hold their locks.
    QList<DistributionPlace> moving() const;
    /// What is or was on its way; somebody may still hold its lock.
    QList<DistributionPlace> hidden() const;

private:
    QString m_root;
};

} // namespace decant
