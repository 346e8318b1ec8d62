// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"

#include <QWidget>

class QPushButton;

namespace decant {

class StatusLine;

/// A button that asks the registry that most images come from, and what came of it: whether the
/// network is as the settings beside it say.
class ConnectionCheck final : public QWidget
{
    Q_OBJECT

public:
    /// The engine must outlive it.
    explicit ConnectionCheck(Engine &engine, QWidget *parent = nullptr);
    ~ConnectionCheck() override;

    QPushButton *button() const { return m_button; }
    StatusLine *outcome() const { return m_outcome; }

private:
    void ask();
    void conclude();

    Engine &m_engine;
    std::unique_ptr<ValueTask<QStringList>> m_task;
    QPushButton *m_button;
    StatusLine *m_outcome;
};

} // namespace decant
