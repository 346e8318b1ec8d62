// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace decant {

/// Tags as people look for them: "latest", then versions, the newest first, a plain one before
/// its variants (3.20 before 3.20-slim), then all others by name.
QStringList sortedTags(QStringList tags);

} // namespace decant
