// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace decant::cli {

/// `text` as one line that cannot do anything to a terminal: without control characters and
/// without marks that change the direction of writing. What comes from outside goes through this.
/// Source: oci.md D.9.
QString printable(const QString &text);

} // namespace decant::cli
