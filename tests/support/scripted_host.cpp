// SPDX-License-Identifier: MIT
#include "tests/support/scripted_host.h"

#include "core/async/pool_task.h"
#include "core/values/distribution_name.h"
#include "tests/support/scripted_task.h"

#include <atomic>

namespace decant {

namespace {

class ScriptedImport final : public ImportStream
{
public:
    ScriptedImport(ScriptedHost &host, Distribution distribution)
        : m_host(host), m_distribution(std::move(distribution)), m_sink(*this)
    {}

    ByteSink &sink() override { return m_sink; }

protected:
    void run() override {}

    void stop() override
    {
        QTimer::singleShot(0, this, [this] {
            if (!isFinished())
                fail(cancelledError());
        });
    }

private:
    class Sink final : public ByteSink
    {
    public:
        explicit Sink(ScriptedImport &import) : m_import(import) {}
        Result<void> write(Bytes bytes) override
        {
            m_size += static_cast<qint64>(bytes.size());
            return {};
        }
        Result<void> close() override
        {
            QMetaObject::invokeMethod(
                &m_import, [this] { m_import.conclude(m_size); }, Qt::QueuedConnection);
            return {};
        }

    private:
        ScriptedImport &m_import;
        std::atomic<qint64> m_size = 0;
    };

    void conclude(qint64 size)
    {
        if (isFinished() || isCancelRequested())
            return;
        if (m_host.importError) {
            fail(*m_host.importError);
            return;
        }
        m_distribution.size = size;
        m_host.distributions.append(m_distribution);
        finish();
    }

    ScriptedHost &m_host;
    Distribution m_distribution;
    Sink m_sink;
};

class ScriptedRun final : public RunTask
{
public:
    explicit ScriptedRun(int status) : m_status(status) {}
    int exitStatus() const override { return m_status; }

protected:
    void run() override
    {
        QTimer::singleShot(0, this, [this] { finish(); });
    }
    void stop() override {}

private:
    const int m_status;
};

std::unique_ptr<Task> outcome(const std::optional<Error> &error)
{
    return std::make_unique<ScriptedTask<Done>>(error ? Result<Done>(*error) : Done{});
}

} // namespace

std::unique_ptr<ValueTask<QList<Distribution>>> ScriptedHost::list()
{
    auto task = std::make_unique<ScriptedTask<QList<Distribution>>>(
        listError ? Result<QList<Distribution>>(*listError) : distributions);
    if (holdsList) {
        task->hold();
        m_list = task.get();
    }
    return task;
}

void ScriptedHost::releaseList()
{
    holdsList = false;
    if (m_list)
        m_list->conclude();
}

HostCondition ScriptedHost::condition() const
{
    ++conditionsAsked;
    auto condition = state;
    if (!usability && condition.obstacle == HostCondition::Obstacle::None)
        condition.obstacle = HostCondition::Obstacle::Other;
    return condition;
}

std::unique_ptr<Task> ScriptedHost::repair()
{
    if (repairs && !repairError)
        repairs();
    return outcome(repairError);
}

QString ScriptedHost::defaultFolder(const QString &name) const
{
    return (preferences.folder.isEmpty() ? dataFolder : preferences.folder) + u'/' + name;
}

Result<void> ScriptedHost::checkTarget(const QString &name, const QString &) const
{
    if (auto legal = DistributionName::check(name); !legal)
        return legal;
    for (const auto &distribution : distributions) {
        if (distribution.name.compare(name, Qt::CaseInsensitive) == 0)
            return Error{ErrorKind::Invalid, u"There is one of this name."_s, name};
    }
    return {};
}

std::unique_ptr<ImportStream> ScriptedHost::import(const NewDistribution &what)
{
    wslVersions.append(what.wslVersion);
    Distribution distribution;
    distribution.name = what.name;
    distribution.location = what.folder.isEmpty() ? defaultFolder(what.name) : what.folder;
    distribution.origin = what.origin;
    return std::make_unique<ScriptedImport>(*this, std::move(distribution));
}

std::unique_ptr<RunTask> ScriptedHost::run(const RunRequest &)
{
    return std::make_unique<ScriptedRun>(runStatus);
}

std::unique_ptr<Task> ScriptedHost::openTerminal(const QString &name)
{
    openedTerminals.append(name);
    return outcome(terminalError);
}

std::unique_ptr<Task> ScriptedHost::change(const QString &name,
                                           const std::function<void(Distribution &)> &change)
{
    for (auto &distribution : distributions) {
        if (distribution.name == name && !actionError)
            change(distribution);
    }
    return outcome(actionError);
}

std::unique_ptr<Task> ScriptedHost::stop(const QString &name)
{
    return change(name, [](Distribution &one) { one.state = Distribution::State::Stopped; });
}

std::unique_ptr<Task> ScriptedHost::rename(const QString &name, const QString &newName)
{
    return change(name, [newName](Distribution &one) { one.name = newName; });
}

std::unique_ptr<Task> ScriptedHost::setDefault(const QString &name)
{
    for (auto &distribution : distributions)
        distribution.isDefault = distribution.isDefault && actionError;
    return change(name, [](Distribution &one) { one.isDefault = true; });
}

std::unique_ptr<Task> ScriptedHost::clone(const QString &name, const QString &newName,
                                          const QString &folder)
{
    std::optional<Distribution> copy;
    const auto task = change(name, [&copy](Distribution &one) { copy = one; });
    if (copy) {
        copy->name = newName;
        copy->location = folder.isEmpty() ? defaultFolder(newName) : folder;
        distributions.append(*copy);
    }
    return outcome(actionError);
}

std::unique_ptr<Task> ScriptedHost::move(const QString &name, const QString &folder)
{
    return change(name, [folder](Distribution &one) { one.location = folder; });
}

std::unique_ptr<Task> ScriptedHost::exportAs(const ExportRequest &request)
{
    exports.append(request.path);
    return outcome(actionError);
}

std::unique_ptr<Task> ScriptedHost::setDefaultUser(const QString &name, const QString &user)
{
    return change(name, [user](Distribution &one) { one.defaultUser = user; });
}

std::unique_ptr<Task> ScriptedHost::resizeDisk(const QString &name, qint64 size)
{
    diskSizes.insert(name, size);
    return outcome(actionError);
}

std::unique_ptr<Task> ScriptedHost::setSparse(const QString &, bool)
{
    return outcome(actionError);
}

std::unique_ptr<Task> ScriptedHost::remove(const QString &name)
{
    if (!removeError)
        distributions.removeIf([&](const auto &distribution) { return distribution.name == name; });
    return outcome(removeError);
}

} // namespace decant
