// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <vector>

namespace decant {

// Several layers in one input of a fuzzer: each behind its size, four bytes, little endian.

inline QByteArray joinedLayers(const std::vector<QByteArray> &layers)
{
    QByteArray bytes;
    for (const auto &layer : layers) {
        char size[4];
        qToLittleEndian(static_cast<quint32>(layer.size()), size);
        bytes += QByteArray(size, 4) + layer;
    }
    return bytes;
}

/// Any bytes are layers: a size that is too large means all that is left.
inline std::vector<QByteArray> splitLayers(QByteArray bytes)
{
    std::vector<QByteArray> layers;
    while (bytes.size() > 4 && layers.size() < 8) {
        const auto size = qFromLittleEndian<quint32>(bytes.constData());
        const auto taken = std::min<qint64>(size, bytes.size() - 4);
        layers.push_back(bytes.mid(4, taken));
        bytes.remove(0, 4 + taken);
    }
    return layers;
}

} // namespace decant
