// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace decant {

/// What a system calls itself: PRETTY_NAME, or NAME. Empty where it says neither.
/// Source: os-release(5).
QString systemName(const QByteArray &osRelease);

/// The same, read from the root file system `root`: /etc/os-release, else /usr/lib/os-release.
QString systemNameIn(const QString &root);

} // namespace decant
