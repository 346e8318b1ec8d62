// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace decant {

/// What a registry wants people to read: the texts of `299 - "…"` in a Warning header, of which
/// there may be several. Others, and whatever is malformed, say nothing. The texts are plain, of
/// one line, and not long. Source: OCI distribution-spec v1.1, "Warnings"; oci.md B.31.
QStringList parseWarnings(const QByteArray &header);

} // namespace decant
