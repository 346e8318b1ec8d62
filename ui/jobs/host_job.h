// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/image_job.h"
#include "ui/jobs/background_job.h"

#include <memory>

namespace decant {

/// Something long that is done to a distribution: a copy, a move, a back-up, its set-up.
class HostJob final : public BackgroundJob
{
    Q_OBJECT

public:
    enum class Kind
    {
        Clone,
        Move,
        BackUp,
        SetUp
    };

    /// `work` is not started yet. `name`: the distribution that it happens to; `result`: what
    /// comes out, a distribution's name or a file.
    HostJob(Kind kind, const QString &name, const QString &result, std::unique_ptr<Task> work);

    void start();
    void stop() override;

    Kind kind() const { return m_kind; }
    QString name() const override { return m_name; }
    const QString &result() const { return m_result; }
    State state() const override { return m_state; }
    std::optional<int> completed() const override;
    const Error &error() const override { return *m_error; }

private:
    void take(Progress progress);
    void conclude();

    Kind m_kind;
    QString m_name;
    QString m_result;
    std::unique_ptr<Task> m_work;
    State m_state = State::Running;
    std::optional<int> m_percent;
    std::optional<Error> m_error;
};

/// "Backing up alpine-dev", "alpine-dev is backed up", "alpine-dev couldn't be backed up".
QString hostJobTitle(const HostJob &job);
/// "Backing up…": what the distribution's row says meanwhile.
QString hostJobState(HostJob::Kind kind);

} // namespace decant
