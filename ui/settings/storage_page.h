// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"
#include "ui/settings/settings_page.h"

class QPushButton;
class QSpinBox;

namespace decant {

class Banner;
class FactsPanel;

/// What the cache holds, how much of it stays, and how it is emptied.
class StoragePage final : public SettingsPage
{
    Q_OBJECT

public:
    /// The engine must outlive the page.
    explicit StoragePage(Engine &engine, QWidget *parent = nullptr);
    ~StoragePage() override;

    QSpinBox *limit() const { return m_limit; }
    QPushButton *clear() const { return m_clear; }
    FactsPanel *usage() const { return m_usage; }
    /// Where the outcome is told.
    Banner *outcome() const { return m_outcome; }
    void putInto(Settings &settings) const;
    void showUsage();

signals:
    void changed();

private:
    void clearCache();
    void verify();
    void begin(std::unique_ptr<Task> task, const QString &outcome);

    Engine &m_engine;
    std::unique_ptr<Task> m_task;
    FactsPanel *m_usage;
    QSpinBox *m_limit;
    QPushButton *m_clear;
    QPushButton *m_verify;
    Banner *m_outcome;
};

} // namespace decant
