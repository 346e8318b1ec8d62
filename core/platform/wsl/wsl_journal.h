// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/file_lock.h"
#include "core/base/result.h"
#include "core/platform/wsl/lxss_registry.h"

#include <QCoreApplication>

#include <memory>

namespace decant {

/// Distributions in the making, one file each, so that what a crash leaves behind is known for what
/// it is.
class WslJournal
{
    Q_DECLARE_TR_FUNCTIONS(decant::WslJournal)

public:
    /// What is being made, or what nobody works at any more.
    struct Making
    {
        QString name;
        QString folder;              ///< Whatever lies in it is the distribution's.
        bool isFolderTheirs = false; ///< It was there before, and stays.
    };

    /// Destroyed, it stays for the next start to find; close() it when nothing is left to clean up.
    class Entry
    {
    public:
        Entry(QString path, std::unique_ptr<FileLock> lock, Making making);
        const Making &making() const { return m_making; }
        void close();

    private:
        QString m_path;
        std::unique_ptr<FileLock> m_lock;
        Making m_making;
    };

    explicit WslJournal(const QString &dataFolder);

    /// Whether nothing lies in this folder, so that all that will may go again. Fails with Invalid.
    static Result<void> checkEmpty(const QString &folder);
    /// Fails with HostRefused while somebody makes a distribution of this name, with Invalid as
    /// checkEmpty() does, or with Failed.
    Result<std::unique_ptr<Entry>> open(const QString &name, const QString &folder) const;
    /// Whether nobody is making one of this name or in this folder. Fails with HostRefused.
    Result<void> checkNobodyMakes(const QString &name, const QString &folder) const;
    QList<Making> leftovers() const;
    /// Takes the leftover's entry over, to be closed; null if somebody works at it after all.
    std::unique_ptr<Entry> takeOver(const Making &leftover) const;
    /// Whether this distribution is not there yet, or not any more, for anybody to see.
    bool isUnfinished(const LxssDistribution &distribution) const;
    /// Whether it is such a one's folder.
    bool isUnfinished(const QString &folder) const;

private:
    QList<Making> entries() const;
    QString pathOf(const QString &name) const;

    QString m_folder;
};

/// One folder, however it is written.
bool isSameFolder(const QString &one, const QString &other);

} // namespace decant
