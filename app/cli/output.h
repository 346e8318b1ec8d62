// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command_line.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>

#include <cstdio>

namespace decant::cli {

/// Where words go: results to standard output, everything else to standard error. All of it is
/// made harmless first (see printable()); a reader who has gone is no reason to fail.
class Output
{
public:
    explicit Output(const GlobalOptions &options, std::FILE *results = stdout,
                    std::FILE *messages = stderr);

    bool isJson() const { return m_options.json; }
    bool isQuiet() const { return m_options.quiet; }

    /// One line of a result for people.
    void result(const QString &line);
    /// Several lines of our own making, as they are.
    void text(const QString &lines);
    /// One line of a result for programs: an event or a whole document.
    void json(const QJsonValue &document);
    /// A sentence for whoever watches; none with --quiet.
    void message(const QString &sentence);
    /// What can be done about failures of this kind, in a sentence that is added to them.
    void setRemedy(ErrorKind kind, const QString &sentence) { m_remedies.insert(kind, sentence); }
    /// Why the command ends without a result: always a sentence, its detail with --verbose, and
    /// an event with --json. Returns the exit status.
    int failure(const Error &error);
    /// As it is, with its control sequences: for a live display alone.
    void raw(const QByteArray &bytes);

    /// False once a result could not be written.
    bool resultsArrived() const { return m_resultsArrived; }

private:
    void writeResult(QByteArray line);

    GlobalOptions m_options;
    QHash<ErrorKind, QString> m_remedies;
    std::FILE *m_results;
    std::FILE *m_messages;
    bool m_resultsArrived = true;
};

} // namespace decant::cli
