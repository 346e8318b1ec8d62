// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/file_lock.h"
#include "core/base/result.h"
#include "core/values/interrupted_import.h"

#include <QList>

#include <memory>

namespace decant {

/// One import's place in the journal, held by the process that works at it. If it goes, with the
/// process or without, before end() was called, the import counts as interrupted.
class JournalEntry
{
public:
    JournalEntry(QString path, std::unique_ptr<FileLock> lock);
    ~JournalEntry();
    Q_DISABLE_COPY_MOVE(JournalEntry)

    /// The import has ended, well or not: there is nothing to go on with.
    void end();

private:
    QString m_path;
    std::unique_ptr<FileLock> m_lock;
};

/// Imports that have begun and not ended, one file each in a folder that several processes may
/// share. A damaged file is none.
class ImportJournal
{
public:
    explicit ImportJournal(QString folder) : m_folder(std::move(folder)) {}

    /// Notes the import, without its password. What was interrupted and has the same name is
    /// forgotten for it. Fails with NoSpace or Failed.
    Result<std::unique_ptr<JournalEntry>> begin(const ImportRequest &request,
                                                const QDateTime &now) const;
    /// What no living process works at, oldest first.
    QList<InterruptedImport> interrupted() const;
    /// False if somebody else has forgotten it, or works at it.
    bool forget(const QString &id) const;

private:
    QString pathOf(const QString &id) const;

    QString m_folder;
};

} // namespace decant
