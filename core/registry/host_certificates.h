// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSslConfiguration>
#include <QStringList>
#include <QUrl>

namespace decant {

/// The certificates that people put down for single hosts, in folders named after them:
/// FOLDER/HOST[:PORT]/ holds *.crt, certificates of authorities to trust beside the system's,
/// and NAME.cert with NAME.key, who to be where the host wants to know. Read, never written.
/// Source: oci.md B.27; docker's and podman's "certs.d".
class HostCertificates
{
public:
    /// `folders`: the ones that hold a folder for each host, the most important first; the first
    /// is Decant's own, into which people are told to put things.
    explicit HostCertificates(QStringList folders) : m_folders(std::move(folders)) {}
    /// Decant's own below its data folder, then those that podman and docker read.
    static HostCertificates below(const QString &dataFolder);

    /// A folder for this host and port exists, if an empty one.
    bool knows(const QUrl &url) const;
    /// What a connection to `url` needs; looks again each time, for files come and go.
    QSslConfiguration configurationFor(const QUrl &url);
    /// Where Decant's own certificates for this host belong.
    QString ownFolder(const QUrl &url) const;

private:
    struct Read
    {
        QString state; ///< Names and times of the files.
        QSslConfiguration configuration;
    };

    QStringList foldersOf(const QUrl &url) const;

    QStringList m_folders;
    QHash<QString, Read> m_read;
};

} // namespace decant
