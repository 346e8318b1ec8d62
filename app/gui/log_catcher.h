// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/log_book.h"

namespace decant {

/// Puts into the book what is logged while it lives: of Decant every line, of Qt what it
/// complains of. What went to standard error before goes there still.
class LogCatcher
{
public:
    /// At most one at a time; the book must outlive it.
    explicit LogCatcher(LogBook &book);
    ~LogCatcher();
    Q_DISABLE_COPY_MOVE(LogCatcher)
};

} // namespace decant
