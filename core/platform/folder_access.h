// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace decant {

/// Whether this user may make files and folders in a folder that is there. Makes none.
bool isWritableFolder(const QString &folder);

/// Whether a folder that is there lies on another computer.
bool isOnNetwork(const QString &folder);

} // namespace decant
