// SPDX-License-Identifier: MIT
#include "app/cli/output.h"

#include "app/cli/exit_status.h"
#include "app/cli/json_events.h"
#include "app/cli/printable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace decant::cli {

namespace {

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

Output::Output(const GlobalOptions &options, std::FILE *results, std::FILE *messages)
    : m_options(options), m_results(results), m_messages(messages)
{}

void Output::result(const QString &line)
{
    writeResult(printable(line).toUtf8());
}

void Output::text(const QString &lines)
{
    writeResult(lines.trimmed().toUtf8());
}

void Output::json(const QJsonValue &document)
{
    const auto text =
        document.isArray() ? QJsonDocument(document.toArray()) : QJsonDocument(document.toObject());
    writeResult(text.toJson(QJsonDocument::Compact));
}

void Output::message(const QString &sentence)
{
    if (!m_options.quiet)
        write(m_messages, printable(sentence).toUtf8() + '\n');
}

int Output::failure(const Error &reason)
{
    auto error = reason;
    if (const auto remedy = m_remedies.constFind(error.kind); remedy != m_remedies.constEnd())
        error.what += u' ' + *remedy;
    if (m_options.json)
        json(errorEvent(error));
    write(m_messages, "decant-cli: " + printable(error.what).toUtf8() + '\n');
    if (m_options.verbose && !error.detail.isEmpty())
        write(m_messages, printable(error.detail).toUtf8() + '\n');
    return exitStatusOf(error.kind);
}

void Output::raw(const QByteArray &bytes)
{
    write(m_messages, bytes);
}

void Output::writeResult(QByteArray line)
{
    if (m_resultsArrived)
        m_resultsArrived = write(m_results, line.append('\n'));
}

} // namespace decant::cli
