// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace decant {

/// "160 MB": SI units, a decimal below 100, the locale's own decimal sign.
QString humanSize(qint64 bytes);

/// "11.4 MB/s"
QString humanSpeed(double bytesPerSecond);

/// "about 10 seconds left", rounded up: 5-second steps under a minute, then whole minutes.
QString humanTimeLeft(std::chrono::seconds left);

/// "0.8 s", "42 s", "3 min 20 s": how long something took.
QString humanDuration(std::chrono::milliseconds duration);

} // namespace decant
