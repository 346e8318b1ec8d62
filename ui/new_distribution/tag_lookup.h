// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"

#include <QHash>
#include <QTimer>

#include <memory>

namespace decant {

/// Lists the tags of repositories, each of them once; the newest question wins.
class TagLookup final : public QObject
{
    Q_OBJECT

public:
    /// The engine must outlive it.
    explicit TagLookup(Engine &engine, QObject *parent = nullptr);
    ~TagLookup() override;

    void ask(const ImageReference &repository);
    /// After a rest: somebody is still typing.
    void askSoon(const ImageReference &repository);
    /// What was to be asked soon is wanted no longer.
    void forget();

signals:
    void listed(const QString &repository, const QStringList &tags);
    void unlisted(const QString &repository, const decant::Error &error);

private:
    void conclude();

    Engine &m_engine;
    std::optional<ImageReference> m_wanted; ///< What is asked after the rest.
    std::optional<ImageReference> m_asked;
    std::unique_ptr<ValueTask<QStringList>> m_task;
    QHash<QString, QStringList> m_known;
    QTimer m_rest;
};

/// "docker.io/library/debian"
QString repositoryName(const ImageReference &reference);

} // namespace decant
