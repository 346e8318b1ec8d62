// SPDX-License-Identifier: MIT
#include "core/platform/wsl/vhdx_capacity.h"

#include <QByteArrayView>
#include <QFile>
#include <QUuid>
#include <QtEndian>

namespace decant {

namespace {

constexpr qint64 regionTableAt = qint64{192} * 1024;
constexpr qsizetype headSize = 4096; ///< More than the entries that there are.
constexpr qsizetype entrySize = 32;
constexpr QUuid metadataRegion(0x8b7ca206, 0x4790, 0x4b9a, 0xb8, 0xfe, 0x57, 0x5f, 0x05, 0x0f, 0x88,
                               0x6e);
constexpr QUuid virtualDiskSize(0x2fa54224, 0xcd1b, 0x4876, 0xb2, 0x11, 0x5d, 0xbe, 0xd8, 0x3b,
                                0xf4, 0xb8);

template <typename Number>
Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

QUuid idAt(const QByteArray &bytes, qsizetype at)
{
    const auto *rest = reinterpret_cast<const uchar *>(bytes.constData()) + at + 8;
    return QUuid(numberAt<quint32>(bytes, at), numberAt<quint16>(bytes, at + 4),
                 numberAt<quint16>(bytes, at + 6), rest[0], rest[1], rest[2], rest[3], rest[4],
                 rest[5], rest[6], rest[7]);
}

QByteArray readAt(QFile &file, qint64 at, qsizetype size)
{
    return file.seek(at) ? file.read(size) : QByteArray();
}

/// Where the entry of this id begins, in a table whose first one is at `first`.
std::optional<qsizetype> findEntry(const QByteArray &table, qsizetype first, const QUuid &id)
{
    for (auto at = first; at + entrySize <= table.size(); at += entrySize) {
        if (idAt(table, at) == id)
            return at;
    }
    return std::nullopt;
}

} // namespace

std::optional<qint64> vhdxCapacity(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || readAt(file, 0, 8) != "vhdxfile")
        return std::nullopt;
    const auto regions = readAt(file, regionTableAt, headSize);
    const auto region = findEntry(regions, 16, metadataRegion);
    if (!regions.startsWith("regi") || !region)
        return std::nullopt;
    const auto regionAt = numberAt<qint64>(regions, *region + 16);
    const auto items = readAt(file, regionAt, headSize);
    const auto item = findEntry(items, 32, virtualDiskSize);
    if (!items.startsWith("metadata") || !item)
        return std::nullopt;
    const auto size = readAt(file, regionAt + numberAt<quint32>(items, *item + 16), 8);
    if (size.size() < 8 || numberAt<qint64>(size, 0) <= 0)
        return std::nullopt;
    return numberAt<qint64>(size, 0);
}

} // namespace decant
