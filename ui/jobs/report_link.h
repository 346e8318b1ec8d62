// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/image_job.h"

#include <QPushButton>

namespace decant {

class Job;

/// Leads to everything that was found in an image; not to be seen where nothing was.
class ReportLink final : public QPushButton
{
    Q_OBJECT

public:
    explicit ReportLink(QWidget *parent = nullptr);

    /// `image`: what people call it.
    void showReport(const QString &image, const ReadinessReport &report);
    /// Of what the job's image holds, once that is known.
    void showReportOf(const Job &job);
    void showNothing();

private:
    void sayText();
    void open();

    QString m_image;
    ReadinessReport m_report;
};

} // namespace decant
