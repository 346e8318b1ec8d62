// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/import_request.h"

#include <QDateTime>

namespace decant {

/// An import that was begun, and that whoever began it did not live to end.
struct InterruptedImport
{
    QString id;            ///< Its name in the journal.
    ImportRequest request; ///< All but the password, which is never kept.
    bool hadPassword = false;
    QDateTime begun{}; ///< UTC.
};

} // namespace decant
