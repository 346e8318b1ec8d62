// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>

namespace decant {

/// What a folder's files hold, in bytes, without holes. Fails with Failed where something can't be
/// read.
Result<qint64> treeDataSize(const QByteArray &folder);

/// Copies all of a folder's files into the empty folder `place`, which becomes its like: owners,
/// permissions, times, extended attributes, hard links, devices and holes included. Both paths are
/// absolute, without symbolic links in them. Progress: bytes of data; the total is to be filled in.
/// Fails with NoSpace or Failed. Linux only.
Result<void> copyTree(const QByteArray &folder, const QByteArray &place, const Report &report);

/// Whether two folders are alike in everything that copyTree() copies. Fails with Corrupt, naming
/// the first difference, or Failed where something can't be read.
Result<void> compareTrees(const QByteArray &folder, const QByteArray &other, const Report &report);

} // namespace decant
