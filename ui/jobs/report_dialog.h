// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/image_job.h"

#include <QDialog>

namespace decant {

class FactsPanel;
class FindingsPanel;

/// The report on an image: what it is, and everything that was found, with what helps.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(const QString &image, const ReadinessReport &report, QWidget *parent);

    FactsPanel *facts() const { return m_facts; }
    FindingsPanel *findings() const { return m_findings; }

private:
    void showFacts(const ReadinessReport &report);

    FactsPanel *m_facts;
    FindingsPanel *m_findings;
};

} // namespace decant
