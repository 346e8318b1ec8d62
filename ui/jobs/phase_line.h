// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/import_progress.h"

#include <QWidget>

#include <optional>

namespace decant {

/// "✓ Download   2 Merge   3 Import": where a job stands.
class PhaseLine final : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseLine(QWidget *parent = nullptr);
    /// Whether a distribution comes of it, and whether something is set up at the end.
    void setSteps(bool hasImport, bool hasSetup);
    void setPhase(ImportProgress::Phase phase);
    /// How far the phase has come, 0 to 1; empty: nobody can tell. A screen reader hears of every
    /// quarter.
    void setFraction(std::optional<double> fraction);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    bool m_hasImport = true;
    bool m_hasSetup = false;
    ImportProgress::Phase m_phase = ImportProgress::Phase::Resolve;
    int m_quarters = 0;
};

} // namespace decant
