// SPDX-License-Identifier: MIT
// What the engine does about catalogs that come from elsewhere.
#include "core/base/log.h"
#include "core/engine/engine.h"
#include "core/engine/refresh_catalog_task.h"

#include <chrono>

namespace decant {

namespace {

constexpr std::chrono::seconds between = std::chrono::hours(24);

bool isOld(const CatalogSource &source, const QDateTime &now)
{
    const auto passed = source.refreshed.secsTo(now);
    // A clock that was set back is no reason to wait for years.
    return !source.refreshed.isValid() || passed < 0 || passed >= between.count();
}

} // namespace

Result<void> Engine::putCatalogSource(const QUrl &address, bool isOn)
{
    auto put = catalogShelf().put(address, isOn);
    emit catalogsChanged();
    return put;
}

Result<void> Engine::removeCatalogSource(const QUrl &address)
{
    auto removed = catalogShelf().remove(address);
    emit catalogsChanged();
    return removed;
}

std::unique_ptr<Task> Engine::refreshCatalog(const QUrl &address)
{
    Q_ASSERT(m_parts.catalogs);
    auto task = std::make_unique<RefreshCatalogTask>(*m_parts.catalogs, catalogShelf(), address,
                                                     m_parts.now);
    connect(task.get(), &Task::finished, this, [this, task = task.get()] {
        if (!task->error())
            emit catalogsChanged();
    });
    return task;
}

void Engine::refreshOldCatalogs()
{
    std::erase_if(m_catalogs, [](const auto &task) { return task->isFinished(); });
    if (!m_parts.catalogs || !m_catalogs.empty())
        return;
    for (const auto &source : catalogSources()) {
        if (!source.isOn || !isOld(source, m_parts.now()))
            continue;
        auto task = refreshCatalog(source.address);
        connect(task.get(), &Task::finished, this, [task = task.get()] {
            if (task->error())
                qCWarning(log::engine) << task->error()->what << task->error()->detail;
        });
        m_catalogs.push_back(std::move(task));
    }
    for (const auto &task : m_catalogs)
        task->start();
}

} // namespace decant
