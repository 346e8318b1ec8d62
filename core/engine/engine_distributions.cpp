// SPDX-License-Identifier: MIT
// What the engine asks of the host.
#include "core/engine/check_for_newer_task.h"
#include "core/engine/engine.h"
#include "core/engine/set_up_again_task.h"

namespace decant {

const DistributionHost &Engine::host() const
{
    return m_parts.host;
}

HostCapabilities Engine::capabilities() const
{
    return m_parts.host.capabilities();
}

std::unique_ptr<ValueTask<QList<Distribution>>> Engine::list()
{
    return m_parts.host.list();
}

std::unique_ptr<RunTask> Engine::run(const RunRequest &request)
{
    return m_parts.host.run(request);
}

std::unique_ptr<Task> Engine::openTerminal(const QString &name)
{
    return m_parts.host.openTerminal(name);
}

std::unique_ptr<ValueTask<UpdateCheck>> Engine::checkForNewer(const Distribution &distribution)
{
    const auto &origin = distribution.origin;
    const auto location = origin ? ImageLocation::parse(origin->image) : Error();
    const bool isPermitted = location && m_settings.policy.check(*location);
    return std::make_unique<CheckForNewerTask>(isPermitted ? &m_parts.registry : nullptr,
                                               updateBook(), distribution, m_parts.now);
}

UpdateCheck Engine::knownUpdate(const Distribution &distribution) const
{
    return decant::knownUpdate(updateBook(), distribution);
}

UpdateBook Engine::updateBook() const
{
    return UpdateBook(m_settings.dataFolder + u"/updates.json"_s);
}

std::unique_ptr<Task> Engine::thenRefresh(std::unique_ptr<Task> task)
{
    connect(task.get(), &Task::finished, this, &Engine::refresh);
    return task;
}

std::unique_ptr<Task> Engine::repairHost()
{
    return thenRefresh(m_parts.host.repair());
}

std::unique_ptr<Task> Engine::setUpAgain(const QString &name)
{
    return thenRefresh(std::make_unique<SetUpAgainTask>(m_parts.host, name));
}

std::unique_ptr<Task> Engine::removeDistribution(const QString &name)
{
    return thenRefresh(m_parts.host.remove(name));
}

std::unique_ptr<Task> Engine::stopDistribution(const QString &name)
{
    return thenRefresh(m_parts.host.stop(name));
}

std::unique_ptr<Task> Engine::renameDistribution(const QString &name, const QString &newName)
{
    return thenRefresh(m_parts.host.rename(name, newName));
}

std::unique_ptr<Task> Engine::cloneDistribution(const QString &name, const QString &newName,
                                                const QString &folder)
{
    return thenRefresh(m_parts.host.clone(name, newName, folder));
}

std::unique_ptr<Task> Engine::moveDistribution(const QString &name, const QString &folder)
{
    return thenRefresh(m_parts.host.move(name, folder));
}

std::unique_ptr<Task> Engine::exportDistribution(const ExportRequest &request)
{
    return thenRefresh(m_parts.host.exportAs(request));
}

std::unique_ptr<Task> Engine::setDefaultDistribution(const QString &name)
{
    return thenRefresh(m_parts.host.setDefault(name));
}

std::unique_ptr<Task> Engine::setDefaultUser(const QString &name, const QString &user)
{
    return thenRefresh(m_parts.host.setDefaultUser(name, user));
}

std::unique_ptr<Task> Engine::resizeDisk(const QString &name, qint64 size)
{
    return thenRefresh(m_parts.host.resizeDisk(name, size));
}

std::unique_ptr<Task> Engine::setSparse(const QString &name, bool isSparse)
{
    return thenRefresh(m_parts.host.setSparse(name, isSparse));
}

void Engine::refresh()
{
    if (m_refresh && !m_refresh->isFinished()) {
        m_refreshAgain = true;
        return;
    }
    m_refreshAgain = false;
    if (m_refresh)
        m_refresh.release()->deleteLater();
    m_refresh = m_parts.host.list();
    connect(m_refresh.get(), &Task::finished, this, &Engine::takeList);
    m_refresh->start();
}

void Engine::takeList()
{
    if (m_refresh->error()) {
        // The next list is news, be it the same as before.
        m_hasList = false;
        emit refreshFailed(*m_refresh->error());
    } else if (m_distributions != m_refresh->value() || !m_hasList) {
        m_hasList = true;
        m_distributions = m_refresh->takeValue();
        emit distributionsChanged(m_distributions);
    }
    if (m_refreshAgain)
        refresh();
    else
        emit looked();
}

} // namespace decant
