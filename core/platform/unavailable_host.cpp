// SPDX-License-Identifier: MIT
#include "core/platform/unavailable_host.h"

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::UnavailableHost)
};

Error refusal()
{
    return {ErrorKind::HostRefused,
            Text::tr("Distributions can't be run on this system yet; an image can be saved as a "
                     "file."),
            {}};
}

class NoDistributions final : public ValueTask<QList<Distribution>>
{
    void run() override { finishWith({}); }
    void stop() override {}
};

/// Any kind of task, refused.
template <typename Base>
class Refused : public Base
{
    void run() override { this->fail(refusal()); }
    void stop() override {}
};

class RefusedRun final : public Refused<RunTask>
{
    int exitStatus() const override { return -1; }
};

class RefusingSink final : public ByteSink
{
    Result<void> write(Bytes) override { return refusal(); }
    Result<void> close() override { return refusal(); }
};

class RefusedImport final : public Refused<ImportStream>
{
    ByteSink &sink() override { return m_sink; }
    RefusingSink m_sink;
};

} // namespace

Result<void> UnavailableHost::check() const
{
    return refusal();
}

std::unique_ptr<ValueTask<QList<Distribution>>> UnavailableHost::list()
{
    return std::make_unique<NoDistributions>();
}

QString UnavailableHost::defaultFolder(const QString &) const
{
    return {};
}

Result<void> UnavailableHost::checkTarget(const QString &, const QString &) const
{
    return refusal();
}

std::unique_ptr<ImportStream> UnavailableHost::import(const QString &, const QString &,
                                                      const Origin &, const LaunchDefaults &)
{
    return std::make_unique<RefusedImport>();
}

std::unique_ptr<RunTask> UnavailableHost::run(const RunRequest &)
{
    return std::make_unique<RefusedRun>();
}

std::unique_ptr<Task> UnavailableHost::openTerminal(const QString &)
{
    return std::make_unique<Refused<Task>>();
}

std::unique_ptr<Task> UnavailableHost::remove(const QString &)
{
    return std::make_unique<Refused<Task>>();
}

} // namespace decant
