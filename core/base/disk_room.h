// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

namespace decant {

/// Whether the disk that holds `path` has room for `needed` more bytes; the path itself need not
/// exist yet. Fails with NoSpace and says how much is missing. A disk that does not tell its size
/// counts as large enough.
Result<void> checkRoom(const QString &path, qint64 needed);

/// The bytes free there; -1 where the disk does not tell.
qint64 freeRoom(const QString &path);

} // namespace decant
