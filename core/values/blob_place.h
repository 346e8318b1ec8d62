// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

namespace decant {

/// Where a blob's bytes lie on this disk: in a file of their own, or in a part of one.
struct BlobPlace
{
    QString path{};                     ///< Empty: nowhere.
    qint64 offset = 0;                  ///< Where they begin, bytes.
    qint64 size = -1;                   ///< Bytes; negative: all that follows.
    std::shared_ptr<const void> hold{}; ///< Keeps a temporary file there while somebody reads it.

    bool isEmpty() const { return path.isEmpty(); }
};

} // namespace decant
