// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace decant {

/// The bytes that the disk in a .vhdx file can grow to; nothing where that is no such file, or
/// somebody has it to himself.
/// Source: [MS-VHDX], "Region Table", "Metadata Region".
std::optional<qint64> vhdxCapacity(const QString &path);

} // namespace decant
