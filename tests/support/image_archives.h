// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/test_image.h"

#include <QStringList>

namespace decant {

/// What "docker save" writes, put together by hand.
class DockerArchiveBuilder
{
public:
    /// As Docker did up to 24: a folder per layer, configurations named by their digests.
    DockerArchiveBuilder &add(const TestImage &image, const QStringList &names);
    /// Layers under any names; what is not in `files` already has to be put there.
    DockerArchiveBuilder &addEntry(const QByteArray &config, const QStringList &names,
                                   const QStringList &layers);
    DockerArchiveBuilder &file(const QString &name, const QByteArray &content);
    DockerArchiveBuilder &symlink(const QString &name, const QString &target);

    QByteArray manifest() const;
    /// With manifest.json behind all else, as Docker writes it.
    QByteArray finish() const;

private:
    QByteArrayList m_entries;
    QList<std::tuple<QString, QByteArray, QString>> m_members; ///< Name, content, link's target.
};

/// One image in OCI layout, as one tar. `extra` members stand before index.json.
QByteArray ociArchive(const TestImage &image, const QByteArray &tag,
                      const QList<std::pair<QString, QByteArray>> &extra = {});

/// The first bytes of a program for this processor.
QByteArray elfHeader(int machine, bool isWide = true, bool isLittle = true);

/// A small root file system: /etc/os-release and /bin/sh.
QByteArray rootTar(int machine = 62);

} // namespace decant
