// SPDX-License-Identifier: MIT
#include "ui/distributions/update_watch.h"

namespace decant {

UpdateWatch::UpdateWatch(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine) {}

UpdateWatch::~UpdateWatch() = default;

void UpdateWatch::take(const QList<Distribution> &distributions)
{
    Checks checks;
    QHash<QString, std::optional<Origin>> origins;
    for (const auto &distribution : distributions) {
        const auto &name = distribution.name;
        const auto before = m_origins.constFind(name);
        const bool isSame = before != m_origins.constEnd() && *before == distribution.origin;
        checks.insert(name, isSame ? m_checks.value(name) : m_engine.knownUpdate(distribution));
        origins.insert(name, distribution.origin);
    }
    m_checks = checks;
    m_origins = origins;
}

void UpdateWatch::look(const Distribution &distribution)
{
    if (distribution.name == m_name && distribution.origin == m_origin)
        return;
    cancel();
    m_name = distribution.name;
    m_origin = distribution.origin;
    if (!canBeNewer(distribution))
        return;
    m_task = m_engine.checkForNewer(distribution);
    connect(m_task.get(), &Task::finished, this, &UpdateWatch::conclude);
    m_task->start();
}

void UpdateWatch::cancel()
{
    if (!m_task)
        return;
    // It may be the sender of the signal that led here.
    m_task->disconnect(this);
    m_task->cancel();
    m_task.release()->deleteLater();
}

void UpdateWatch::conclude()
{
    const std::unique_ptr<ValueTask<UpdateCheck>, void (*)(QObject *)> task(
        m_task.release(), [](QObject *finished) { finished->deleteLater(); });
    if (task->error())
        return;
    using Result = UpdateCheck::Result;
    auto &check = m_checks[m_name];
    // Who can't be reached today does not take back what was there already.
    if (task->value().result == Result::CouldNotCheck && check.result == Result::Newer)
        return;
    check = task->value();
    emit changed(m_checks);
}

} // namespace decant
