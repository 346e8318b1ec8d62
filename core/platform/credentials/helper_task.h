// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/process_task.h"
#include "core/values/credential.h"

#include <QProcessEnvironment>
#include <QTimer>

#include <memory>

namespace decant {

/// What a credential helper said.
struct HelperAnswer
{
    std::optional<Credential> credential;
    QString warning; ///< Why there is none, unless it just does not know any; one sentence.
};

/// Asks docker-credential-NAME for one of these servers, the first that it knows. Never fails
/// but by being cancelled. Nothing of what the program prints is shown or logged: there may be a
/// secret in it. Source: docker-credential-helpers, "Development"; oci.md C.
class HelperTask final : public ValueTask<HelperAnswer>
{
    Q_OBJECT

public:
    /// `environment`: the programs are looked for in its PATH, relative folders left out.
    HelperTask(QString name, QStringList servers, const QProcessEnvironment &environment,
               std::chrono::milliseconds patience = std::chrono::seconds(30));

protected:
    void run() override;
    void stop() override;

private:
    void ask();
    void takeAnswer();
    void takeOutput(const QByteArray &output, int status);
    void giveUp(const QString &warning);
    void dropProcess();
    QString program() const { return u"docker-credential-"_s + m_name; }

    const QString m_name;
    QStringList m_servers;
    const QProcessEnvironment m_environment;
    QStringList m_programs; ///< Paths, those still to be tried.
    std::unique_ptr<ProcessTask> m_process;
    QTimer m_patience{this};
};

/// The server names by which helpers know a registry, the most likely one first.
QStringList helperServers(const QString &registry);

} // namespace decant
