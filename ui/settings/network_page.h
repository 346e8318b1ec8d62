// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"
#include "ui/settings/settings_page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace decant {

class ConnectionCheck;

/// Proxy, how many downloads at once, mirrors.
class NetworkPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// The engine must outlive the page.
    explicit NetworkPage(Engine &engine, QWidget *parent = nullptr);

    QComboBox *mode() const { return m_mode; }
    QLineEdit *address() const { return m_address; }
    QSpinBox *parallel() const { return m_parallel; }
    QTreeWidget *mirrors() const { return m_mirrors; }
    QPushButton *moveUp() const { return m_up; }
    QPushButton *moveDown() const { return m_down; }
    ConnectionCheck *check() const { return m_check; }
    /// What stands there now, in the place of what `settings` says of it.
    void putInto(Settings &settings) const;

signals:
    void changed();

private:
    void makeMirrors(const Mirrors &mirrors);
    void addMirror(const QString &registry, const QString &address, bool isTrusted);
    void moveMirror(int by);
    void showWhetherMovable();
    void showWhetherManual();

    Mirrors m_known; ///< For what is not shown of a mirror.
    QComboBox *m_mode;
    QLineEdit *m_address;
    QLineEdit *m_exceptions;
    QSpinBox *m_parallel;
    ConnectionCheck *m_check;
    QTreeWidget *m_mirrors;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace decant
