// SPDX-License-Identifier: MIT
#include "tests/support/docker_registry.h"

#include "tests/support/blobs.h"

#include <QElapsedTimer>
#include <QRegularExpression>

namespace decant {

namespace {

constexpr int startTimeout = 30'000;
constexpr int pushTimeout = 120'000;

} // namespace

DockerRegistry::DockerRegistry()
{
    const auto config = m_folder.filePath(u"config.yml"_s);
    writeFile(config, "version: 0.1\nstorage:\n  filesystem:\n    rootdirectory: " +
                          m_folder.filePath(u"store"_s).toUtf8() +
                          "\nhttp:\n  addr: 127.0.0.1:0\n");
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"docker-registry"_s, {u"serve"_s, config});
    // It takes a free port, and says which.
    static const QRegularExpression listening(u"listening on (127\\.0\\.0\\.1:[0-9]+)"_s);
    QByteArray output;
    QElapsedTimer timer;
    timer.start();
    while (m_address.isEmpty() && timer.elapsed() < startTimeout &&
           m_process.waitForReadyRead(startTimeout)) {
        output += m_process.readAll();
        m_address = listening.match(QString::fromUtf8(output)).captured(1);
    }
    if (m_address.isEmpty())
        qWarning("docker-registry did not start: %s", output.constData());
}

DockerRegistry::~DockerRegistry()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished();
}

bool DockerRegistry::push(const QString &folderAndTag, const QString &name) const
{
    QProcess skopeo;
    skopeo.setProcessChannelMode(QProcess::MergedChannels);
    skopeo.start(u"skopeo"_s, {u"--insecure-policy"_s, u"copy"_s, u"--all"_s,
                               u"--preserve-digests"_s, u"--dest-tls-verify=false"_s,
                               u"oci:"_s + folderAndTag, u"docker://%1/%2"_s.arg(m_address, name)});
    const bool isDone = skopeo.waitForFinished(pushTimeout) && skopeo.exitCode() == 0;
    if (!isDone)
        qWarning("skopeo: %s", skopeo.readAll().constData());
    return isDone;
}

} // namespace decant
