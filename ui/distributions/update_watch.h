// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"

#include <QHash>

#include <memory>

namespace decant {

/// For which distributions there is a newer image: what is known of all of them, and the answer to
/// a check of the one that is being looked at.
class UpdateWatch final : public QObject
{
    Q_OBJECT

public:
    using Checks = QHash<QString, UpdateCheck>; ///< By the distribution's name.

    /// The engine must outlive the watch.
    explicit UpdateWatch(Engine &engine, QObject *parent = nullptr);
    ~UpdateWatch() override;

    /// Those that there are now; nobody is asked.
    void take(const QList<Distribution> &distributions);
    /// Begins a check, unless this one was looked at last. It ends when another one is.
    void look(const Distribution &distribution);
    const Checks &checks() const { return m_checks; }

signals:
    void changed(const decant::UpdateWatch::Checks &checks);

private:
    void cancel();
    void conclude();

    Engine &m_engine;
    Checks m_checks;
    QHash<QString, std::optional<Origin>> m_origins; ///< That the checks are of.
    QString m_name;                                  ///< Of the one that was looked at last.
    std::optional<Origin> m_origin;
    std::unique_ptr<ValueTask<UpdateCheck>> m_task;
};

} // namespace decant
