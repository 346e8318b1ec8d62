// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/image_job.h"

#include <QTimer>

namespace decant {

/// An import that shows what it is told to, and ends when it is told to.
class ScriptedJob final : public ImageJob
{
public:
    ScriptedJob() = default;

    void resolve(const ResolvedImage &image) { emit resolved(image); }
    void tell(const ReadinessReport &report) { emit reportReady(report); }
    void warn(const QString &sentence) { emit warned(sentence); }
    void show(const ImportProgress &progress)
    {
        m_progress = progress;
        emit changed(m_progress);
    }
    void succeed(const ImageJobSummary &summary)
    {
        m_summary = summary;
        finish();
    }
    void breakDown(const Error &error) { fail(error); }

protected:
    void run() override {}
    void stop() override
    {
        QTimer::singleShot(0, this, [this] {
            if (!isFinished())
                fail(cancelledError());
        });
    }
};

} // namespace decant
