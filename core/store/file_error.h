// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

class QFileDevice;

namespace decant {

/// Why a file could not be written: NoSpace where its disk is full, else Failed.
/// `problem` is the system's own message, for the log.
Error writeError(const QString &path, const QString &problem);
Error writeError(const QFileDevice &file);

/// Why a file could not be read: NotFound where there is none, else Failed.
Error readError(const QFileDevice &file);

} // namespace decant
