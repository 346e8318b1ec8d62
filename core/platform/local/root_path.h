// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace decant {

/// Where `path`, as a program inside the root file system `root` means it, leads to: an absolute
/// path inside it, without links or "..". Links are followed as a process that lives inside
/// would follow them, so that none leads out. What does not exist is taken as written.
/// Empty where links lead in a circle.
std::optional<QByteArray> resolveInRoot(const QString &root, const QByteArray &path);

/// The plain file's first `limit` bytes; empty if it is not there, not readable, or anything
/// but a plain file.
std::optional<QByteArray> readInRoot(const QString &root, const QByteArray &path, qint64 limit);

} // namespace decant
