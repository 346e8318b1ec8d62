// SPDX-License-Identifier: MIT
#include "ui/new_distribution/readiness_lookup.h"

namespace decant {

ReadinessLookup::ReadinessLookup(Engine &engine, QObject *parent)
    : QObject(parent), m_engine(engine)
{}

ReadinessLookup::~ReadinessLookup() = default;

void ReadinessLookup::ask(const ResolvedImage &image)
{
    cancel();
    if (m_engine.cachedSize(image) < image.manifest.compressedSize())
        return;
    m_task = m_engine.checkReadiness(image);
    connect(m_task.get(), &Task::finished, this, &ReadinessLookup::conclude);
    m_task->start();
}

void ReadinessLookup::cancel()
{
    if (!m_task)
        return;
    m_task->disconnect(this);
    m_task->cancel();
    m_task.release()->deleteLater();
}

void ReadinessLookup::conclude()
{
    auto *task = m_task.release();
    task->deleteLater();
    if (!task->error() && task->value())
        emit checked(*task->value());
}

} // namespace decant
