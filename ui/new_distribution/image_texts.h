// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/resolved_image.h"

namespace decant {

/// "312 MB in 6 layers, 88 MB already cached"
QString downloadText(const ResolvedImage &image, qint64 cachedSize);
/// "12 Aug 2026 (3 weeks ago)", "not stated"
QString updatedText(const QDateTime &created, const QDateTime &now);

} // namespace decant
