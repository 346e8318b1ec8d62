// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace decant {

/// A real registry, docker-registry, on a free port of this computer with an empty store of its
/// own; both gone when this is.
class DockerRegistry
{
public:
    DockerRegistry();
    ~DockerRegistry();

    /// "127.0.0.1:34567"; empty if the registry did not start.
    const QString &address() const { return m_address; }

    /// Copies oci:FOLDER:TAG to ADDRESS/NAME, every byte as it is, all platforms; false, with a
    /// message on standard error, if that failed.
    bool push(const QString &folderAndTag, const QString &name) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_address;
};

} // namespace decant
