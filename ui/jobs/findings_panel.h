// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/image_job.h"
#include "ui/common/panel.h"

class QLabel;

namespace decant {

/// Findings in a panel, each with a mark and a word for how grave it is, its sentence, and what
/// helps, where something does.
class FindingsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit FindingsPanel(const QList<Finding> &findings, QWidget *parent = nullptr);

    /// What is to be read, from top to bottom.
    QStringList texts() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *indented(QLabel *text) const;
    void sayTexts();

    struct Row
    {
        QLabel *severity;
        QLabel *sentence;
        QLabel *fix; ///< Null where nothing is known to help.
    };
    const QList<Finding> m_findings;
    QList<Row> m_rows;
};

} // namespace decant
