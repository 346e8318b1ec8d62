// SPDX-License-Identifier: MIT
#include "tests/support/memory_host.h"

#include <mutex>

namespace decant {

namespace {

const Error refused{ErrorKind::HostRefused, u"The host broke."_s, {}};

/// A task that has nothing left to do.
template <typename Base>
class InstantTask final : public Base
{
public:
    explicit InstantTask(std::function<void(InstantTask &)> work) : m_work(std::move(work)) {}
    using Base::fail;
    using Base::finish;

private:
    void run() override { m_work(*this); }
    void stop() override {}

    std::function<void(InstantTask &)> m_work;
};

class ListNow final : public ValueTask<QList<Distribution>>
{
public:
    explicit ListNow(QList<Distribution> list) : m_list(std::move(list)) {}

private:
    void run() override { finishWith(m_list); }
    void stop() override {}

    QList<Distribution> m_list;
};

class RunNow final : public RunTask
{
public:
    explicit RunNow(int status) : m_status(status) {}
    int exitStatus() const override { return m_status; }

private:
    void run() override { finish(); }
    void stop() override {}

    const int m_status;
};

class MemoryImport final : public ImportStream, private ByteSink
{
public:
    MemoryImport(MemoryHost &host, QString name, Origin origin)
        : m_host(host), m_name(std::move(name)), m_origin(std::move(origin))
    {}
    ~MemoryImport() override
    {
        if (!m_isRegistered)
            ++m_host.abandoned;
    }

    ByteSink &sink() override { return *this; }

private:
    void run() override {}
    void stop() override { fail(cancelledError()); }

    Result<void> write(Bytes bytes) override
    {
        const bool isBroken = m_host.breakAfter >= 0 && m_tar.size() >= m_host.breakAfter;
        if (isBroken) {
            QMetaObject::invokeMethod(
                this, [this] { fail(refused); }, Qt::QueuedConnection);
            return refused;
        }
        m_tar.append(textOf(bytes).data(), static_cast<qsizetype>(bytes.size()));
        return {};
    }

    Result<void> close() override
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_host.distributions.insert(m_name, m_tar);
                m_host.origins.insert(m_name, m_origin);
                m_isRegistered = true;
                finish();
            },
            Qt::QueuedConnection);
        return {};
    }

    MemoryHost &m_host;
    const QString m_name;
    const Origin m_origin;
    QByteArray m_tar;
    bool m_isRegistered = false;
};

} // namespace

std::unique_ptr<ValueTask<QList<Distribution>>> MemoryHost::list()
{
    QList<Distribution> list;
    for (auto each = origins.cbegin(); each != origins.cend(); ++each) {
        Distribution distribution;
        distribution.name = each.key();
        distribution.origin = each.value();
        list.append(distribution);
    }
    return std::make_unique<ListNow>(list);
}

Result<void> MemoryHost::checkTarget(const QString &name, const QString &) const
{
    if (distributions.contains(name))
        return Error{ErrorKind::Invalid, u"The name is taken."_s, {}};
    return {};
}

std::unique_ptr<ImportStream> MemoryHost::import(const NewDistribution &what)
{
    launches.insert(what.name, what.launch);
    return std::make_unique<MemoryImport>(*this, what.name, what.origin);
}

std::unique_ptr<RunTask> MemoryHost::run(const RunRequest &request)
{
    runs.append(request);
    return std::make_unique<RunNow>(runStatus);
}

std::unique_ptr<Task> MemoryHost::openTerminal(const QString &)
{
    return std::make_unique<InstantTask<Task>>([](auto &task) { task.fail(refused); });
}

std::unique_ptr<Task> MemoryHost::remove(const QString &name)
{
    return std::make_unique<InstantTask<Task>>([this, name](auto &task) {
        distributions.remove(name);
        origins.remove(name);
        task.finish();
    });
}

std::unique_ptr<Task> MemoryHost::stop(const QString &)
{
    return std::make_unique<InstantTask<Task>>([](auto &task) { task.fail(refused); });
}

std::unique_ptr<Task> MemoryHost::repair()
{
    return stop({});
}

std::unique_ptr<Task> MemoryHost::rename(const QString &, const QString &)
{
    return stop({});
}

std::unique_ptr<Task> MemoryHost::setDefault(const QString &)
{
    return stop({});
}

std::unique_ptr<Task> MemoryHost::clone(const QString &, const QString &, const QString &)
{
    return stop({});
}

std::unique_ptr<Task> MemoryHost::move(const QString &, const QString &)
{
    return stop({});
}

std::unique_ptr<Task> MemoryHost::exportAs(const ExportRequest &)
{
    return stop({});
}

std::unique_ptr<Task> MemoryHost::setDefaultUser(const QString &, const QString &)
{
    return stop({});
}

std::unique_ptr<Task> MemoryHost::resizeDisk(const QString &, qint64)
{
    return stop({});
}

std::unique_ptr<Task> MemoryHost::setSparse(const QString &, bool)
{
    return stop({});
}

} // namespace decant
