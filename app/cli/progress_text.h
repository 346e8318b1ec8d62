// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/terminal.h"
#include "core/values/import_progress.h"

#include <QStringList>

namespace decant::cli {

/// What a live display has to know beside the progress.
struct ProgressView
{
    TerminalSize size;
    bool colour = false;       ///< ANSI colours.
    double bytesPerSecond = 0; ///< Of the present phase; 0 while it is not known.
    QString label{};           ///< Instead of the phase's name, if not empty.
};

/// The phase in one line: "Downloading: 120 MB of 300 MB, 11.4 MB/s, about 20 seconds left", or,
/// where everything waits, "Downloading: 120 MB of 300 MB, retrying in 12 s".
QString phaseLine(const ImportProgress &progress, double bytesPerSecond, const QString &label = {});

/// Seconds until something happens again; 0 unless everything waits for a registry.
int standstill(const ImportProgress &progress);

/// A live display: one line per layer and one for the phase, none wider than the terminal, and
/// fewer lines than it has rows: where there are too many layers, those that move are shown.
QStringList progressLines(const ImportProgress &progress, const ProgressView &view);

} // namespace decant::cli
