// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/hasher.h"
#include "core/values/descriptor.h"

#include <QByteArray>
#include <QFile>

#include <random>

namespace decant {

inline Bytes bytesIn(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

inline Digest digestOf(const QByteArray &bytes)
{
    return Hasher::sha256(bytesIn(bytes));
}

/// The descriptor of these bytes, true in every field.
inline Descriptor blobOf(const QByteArray &bytes,
                         const QString &mediaType = u"application/vnd.oci.image.layer.v1.tar"_s)
{
    return {.mediaType = mediaType,
            .digest = digestOf(bytes),
            .size = bytes.size(),
            .platform = {},
            .artifactType = {},
            .isAttestation = false,
            .urls = {}};
}

/// Bytes that look like nothing, always the same for a seed.
inline QByteArray noise(qsizetype size, unsigned seed = 1)
{
    std::mt19937 random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    Q_ASSERT(isOpen);
    file.write(bytes);
}

} // namespace decant
