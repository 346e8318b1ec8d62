// SPDX-License-Identifier: MIT
#include "core/platform/credentials/helper_task.h"

#include "core/values/registry_name.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

namespace decant {

namespace {

/// No helper has more to say, bytes.
constexpr qsizetype outputLimit = qsizetype{64} * 1024;
/// What a helper prints that works, but does not know the server.
constexpr auto notFoundText = "credentials not found in native keychain";

QStringList absoluteFolders(const QString &path)
{
    QStringList folders;
    for (const auto &folder : path.split(QDir::listSeparator(), Qt::SkipEmptyParts)) {
        if (QDir::isAbsolutePath(folder))
            folders.append(folder);
    }
    return folders;
}

} // namespace

QStringList helperServers(const QString &registry)
{
    if (canonicalRegistry(registry) == u"docker.io")
        return {u"https://index.docker.io/v1/"_s, u"docker.io"_s};
    return {registry};
}

HelperTask::HelperTask(QString name, QStringList servers, const QProcessEnvironment &environment,
                       std::chrono::milliseconds patience)
    : m_name(std::move(name)), m_servers(std::move(servers)), m_environment(environment)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        giveUp(tr("%1 took too long to say who you are, and was left out.").arg(program()));
    });
}

void HelperTask::run()
{
    static const QRegularExpression name(QRegularExpression::anchoredPattern(u"[A-Za-z0-9._-]+"_s));
    if (!name.match(m_name).hasMatch()) {
        giveUp(tr("The credential helper “%1” has a name that no helper can have; it was left out.")
                   .arg(m_name));
        return;
    }
    const auto folders = absoluteFolders(m_environment.value(u"PATH"_s));
    QStringList names{program()};
    // Inside WSL, Docker's files name the Windows program.
    if (m_name.endsWith(u".exe"))
        names.append(program().chopped(4));
    for (const auto &candidate : names) {
        // Without folders, Qt would look where it likes.
        const auto path =
            folders.isEmpty() ? QString() : QStandardPaths::findExecutable(candidate, folders);
        if (!path.isEmpty())
            m_programs.append(path);
    }
    m_patience.start();
    ask();
}

void HelperTask::stop()
{
    dropProcess();
    fail(cancelledError());
}

void HelperTask::ask()
{
    if (m_programs.isEmpty()) {
        giveUp(tr("%1, which is to say who you are, can't be started: is it installed? It was "
                  "left out.")
                   .arg(program()));
        return;
    }
    dropProcess();
    m_process =
        std::make_unique<ProcessTask>(ProcessRequest{.command = {m_programs.first(), u"get"_s},
                                                     .environment = m_environment.toStringList(),
                                                     .input = ProcessRequest::Input::Fed});
    connect(m_process.get(), &Task::finished, this, &HelperTask::takeAnswer);
    const auto server = m_servers.first().toUtf8();
    // A few bytes: there is always room for them.
    auto &input = m_process->input();
    if (input.write(std::as_bytes(std::span(server.constData(), std::size_t(server.size())))))
        (void)input.close();
    m_process->start();
}

void HelperTask::takeAnswer()
{
    if (m_process->error()) {
        m_programs.removeFirst();
        ask();
        return;
    }
    takeOutput(m_process->output(), m_process->exitStatus());
}

void HelperTask::takeOutput(const QByteArray &output, int status)
{
    if (status == 0 && output.size() <= outputLimit) {
        const auto json = QJsonDocument::fromJson(output).object();
        const auto secret = json.value(u"Secret").toString();
        if (!secret.isEmpty()) {
            dropProcess();
            finishWith({Credential::of(json.value(u"Username").toString(), secret), {}});
            return;
        }
    }
    const bool isUnknown = output.trimmed() == notFoundText;
    if (isUnknown && m_servers.size() > 1) {
        m_servers.removeFirst();
        ask();
        return;
    }
    // Its own words may hold what nobody else is to see.
    giveUp(isUnknown ? QString()
                     : tr("%1 could not say who you are, and was left out; “echo %2 | %1 get” "
                          "shows why.")
                           .arg(program(), m_servers.first()));
}

void HelperTask::giveUp(const QString &warning)
{
    m_patience.stop();
    dropProcess();
    finishWith({{}, warning});
}

void HelperTask::dropProcess()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->cancel();
    m_process.release()->deleteLater();
}

} // namespace decant
