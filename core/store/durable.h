// SPDX-License-Identifier: MIT
#pragma once

class QFileDevice;
class QString;

namespace decant {

/// Returns when the open file's bytes are on the disk, as far as the system tells. False, with
/// what is wrong in the system's own variable, where they are not.
bool makeDurable(const QFileDevice &file);

/// The same for the names in a folder: what was renamed before stays renamed after a crash.
/// Where the system can't do that, nothing happens.
void makeNamesDurable(const QString &folder);

} // namespace decant
