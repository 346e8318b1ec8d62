// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace decant {

/// One gzip member.
QByteArray gzip(const QByteArray &plain);
/// One frame of zstd.
QByteArray zstd(const QByteArray &plain);
/// One stream of xz.
QByteArray xz(const QByteArray &plain);
/// A frame that decompressors step over, as eStargz' and zstd:chunked's tables of contents are.
QByteArray skippableZstdFrame(const QByteArray &payload);

/// `size` bytes that compress neither very well nor very badly; the same ones for the same seed.
QByteArray someBytes(qsizetype size, quint32 seed = 1);

} // namespace decant
