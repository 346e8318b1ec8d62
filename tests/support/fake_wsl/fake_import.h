// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace fake_wsl {

/// wsl --import NAME FOLDER - [--version N]. The unpacking is done by a service, which lives on
/// when this process is killed and reads the same pipe to its end.
int importDistribution(const QStringList &arguments);

/// wsl --import-in-place NAME FILE. The file becomes the distribution's own.
int importInPlace(const QStringList &arguments);

/// The service's part: NAME FOLDER VERSION. Registers it, so that nothing is left half done by
/// whoever kills wsl.exe alone.
int serveImport(const QStringList &arguments);

} // namespace fake_wsl
