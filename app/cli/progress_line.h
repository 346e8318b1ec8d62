// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "core/values/import_progress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace decant::cli {

/// ImportProgress for people: a display that redraws itself on a terminal, a line every few
/// seconds elsewhere, nothing with --quiet or --json.
class ProgressLine : public QObject
{
    Q_OBJECT

public:
    explicit ProgressLine(Output &output, QObject *parent = nullptr);
    /// Takes the live display away.
    ~ProgressLine() override;

    /// Says this in front of the figures, rather than the phase's name.
    void setLabel(const QString &label) { m_label = label; }
    void show(const ImportProgress &progress);
    /// Says something without the display in its way.
    void message(const QString &sentence);

private:
    enum class Style
    {
        Silent,
        Plain,
        Live
    };

    void drawLive();
    void drawPlain();
    void erase();
    double bytesPerSecond() const;

    Output &m_output;
    Style m_style = Style::Silent;
    bool m_colour = false;
    QString m_label;
    QTimer m_redraw;
    QElapsedTimer m_sinceDrawn;
    QElapsedTimer m_sincePhase;
    qint64 m_doneAtPhaseStart = 0;
    std::optional<ImportProgress> m_progress;
    qsizetype m_linesDrawn = 0;
};

} // namespace decant::cli
