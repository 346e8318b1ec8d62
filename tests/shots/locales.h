// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace decant {

/// "pseudo": [!!! Ṗŝéũđø !!!], 40 % longer than English. What stays in plain letters is not
/// translated. "mirrored": English read from right to left, letter by letter, so that it is
/// laid out as Arabic is. Anything else: a language that the program speaks.
void speakLocale(const QString &name);

} // namespace decant
