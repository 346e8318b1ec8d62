// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QDate;

namespace decant {

/// "12 Aug 2026", "12. Aug. 2026", "2026年8月12日": as the language that is spoken writes it.
QString dayText(const QDate &day);

} // namespace decant
