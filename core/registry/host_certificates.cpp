// SPDX-License-Identifier: MIT
#include "core/registry/host_certificates.h"

#include "core/base/error.h"
#include "core/base/log.h"

#include <QDateTime>
#include <QDir>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>

#include <optional>

namespace decant {

namespace {

constexpr int httpsPort = 443;

/// Windows, which no other system separates folders like, allows no colon in their names.
bool areColonsNames()
{
    return QDir::separator() == u'/';
}

/// What the folder for a host may be called. Docker leaves out the colon where it must.
QStringList namesOf(const QUrl &url)
{
    const bool isBare = url.host().contains(u':');
    const auto host = isBare ? u'[' + url.host() + u']' : url.host();
    const auto port = QString::number(url.port(httpsPort));
    QStringList names{areColonsNames() ? host + u':' + port : host + port};
    if (url.port(httpsPort) == httpsPort)
        names.prepend(host);
    return names;
}

QFileInfoList filesIn(const QStringList &folders, const QString &pattern)
{
    QFileInfoList files;
    for (const auto &folder : folders)
        files += QDir(folder).entryInfoList({pattern}, QDir::Files, QDir::Name);
    return files;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QSslCertificate> certificatesIn(const QString &path)
{
    const auto found = QSslCertificate::fromData(contentOf(path), QSsl::Pem);
    if (found.isEmpty())
        qCWarning(log::registry) << "no certificate in" << path;
    return found;
}

QSslKey keyIn(const QString &path)
{
    const auto pem = contentOf(path);
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        if (const QSslKey key(pem, algorithm, QSsl::Pem); !key.isNull())
            return key;
    }
    qCWarning(log::registry) << "no key without a password in" << path;
    return {};
}

} // namespace

HostCertificates HostCertificates::below(const QString &dataFolder)
{
    const auto config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return HostCertificates({dataFolder + u"/certs.d"_s, config + u"/containers/certs.d"_s,
                             u"/etc/containers/certs.d"_s, u"/etc/docker/certs.d"_s});
}

QStringList HostCertificates::foldersOf(const QUrl &url) const
{
    QStringList found;
    for (const auto &folder : m_folders) {
        for (const auto &name : namesOf(url)) {
            const auto path = folder + u'/' + name;
            if (QFileInfo(path).isDir())
                found.append(path);
        }
    }
    return found;
}

bool HostCertificates::knows(const QUrl &url) const
{
    return !foldersOf(url).isEmpty();
}

QString HostCertificates::ownFolder(const QUrl &url) const
{
    return m_folders.first() + u'/' + namesOf(url).first();
}

QSslConfiguration HostCertificates::configurationFor(const QUrl &url)
{
    const auto folders = foldersOf(url);
    QString state;
    for (const auto &pattern : {u"*.crt"_s, u"*.cert"_s, u"*.key"_s}) {
        for (const auto &file : filesIn(folders, pattern))
            state += file.filePath() + file.lastModified().toString(Qt::ISODateWithMs) + u'\n';
    }
    if (state.isEmpty())
        return QSslConfiguration::defaultConfiguration();
    auto &read = m_read[url.authority(QUrl::FullyEncoded)];
    if (read.state == state)
        return read.configuration;

    read = {state, QSslConfiguration::defaultConfiguration()};
    QList<QSslCertificate> authorities;
    for (const auto &file : filesIn(folders, u"*.crt"_s))
        authorities += certificatesIn(file.filePath());
    // Qt looks for the system's own as they are needed, but only while there are no others.
    if (!authorities.isEmpty())
        read.configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() +
                                             authorities);
    for (const auto &file : filesIn(folders, u"*.cert"_s)) {
        const auto chain = certificatesIn(file.filePath());
        const auto key = keyIn(file.path() + u'/' + file.completeBaseName() + u".key"_s);
        if (chain.isEmpty() || key.isNull())
            continue;
        read.configuration.setLocalCertificateChain(chain);
        read.configuration.setPrivateKey(key);
        break;
    }
    return read.configuration;
}

} // namespace decant
