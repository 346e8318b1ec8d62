// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

namespace decant::cli {

/// Bytes; tokens are long, but not that long.
constexpr qsizetype longestSecret = qsizetype{64} * 1024;

/// What came through a pipe, without the line's end. Fails with Invalid.
Result<QString> secretOf(QByteArray input);
/// What was typed. Fails with Invalid where it is nothing.
Result<QString> lineOf(const QString &typed);

} // namespace decant::cli
