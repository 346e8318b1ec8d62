// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/import_progress.h"

#include <QWidget>

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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_hasImport = true;
    bool m_hasSetup = false;
    ImportProgress::Phase m_phase = ImportProgress::Phase::Resolve;
};

} // namespace decant
