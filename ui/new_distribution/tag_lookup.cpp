// SPDX-License-Identifier: MIT
#include "ui/new_distribution/tag_lookup.h"

#include "ui/new_distribution/image_lookup.h"

namespace decant {

QString repositoryName(const ImageReference &reference)
{
    return reference.registry() + u'/' + reference.repository();
}

TagLookup::TagLookup(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(ImageLookup::rest);
    connect(&m_rest, &QTimer::timeout, this, [this] { ask(*m_wanted); });
}

TagLookup::~TagLookup() = default;

void TagLookup::askSoon(const ImageReference &repository)
{
    m_wanted = repository;
    m_rest.start();
}

void TagLookup::forget()
{
    m_rest.stop();
}

void TagLookup::ask(const ImageReference &repository)
{
    m_rest.stop();
    if (m_task) {
        m_task->disconnect(this);
        m_task->cancel();
        m_task.release()->deleteLater();
    }
    m_asked = repository;
    const auto name = repositoryName(repository);
    if (const auto known = m_known.constFind(name); known != m_known.constEnd()) {
        emit listed(name, *known);
        return;
    }
    m_task = m_engine.tags(ImageLocation(repository));
    connect(m_task.get(), &Task::finished, this, &TagLookup::conclude);
    m_task->start();
}

void TagLookup::conclude()
{
    const std::unique_ptr<ValueTask<QStringList>, void (*)(QObject *)> task(
        m_task.release(), [](QObject *finished) { finished->deleteLater(); });
    const auto name = repositoryName(*m_asked);
    if (task->error()) {
        emit unlisted(name, *task->error());
        return;
    }
    m_known.insert(name, task->value());
    emit listed(name, task->value());
}

} // namespace decant
