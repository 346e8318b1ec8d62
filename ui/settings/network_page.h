// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/settings.h"
#include "ui/settings/settings_page.h"

class QComboBox;
class QLineEdit;
class QSpinBox;
class QTreeWidget;

namespace decant {

/// Proxy, how many downloads at once, mirrors.
class NetworkPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit NetworkPage(const Settings &settings, QWidget *parent = nullptr);

    QComboBox *mode() const { return m_mode; }
    QLineEdit *address() const { return m_address; }
    QSpinBox *parallel() const { return m_parallel; }
    QTreeWidget *mirrors() const { return m_mirrors; }
    /// What stands there now, in the place of what `settings` says of it.
    void putInto(Settings &settings) const;

signals:
    void changed();

private:
    void makeMirrors(const Mirrors &mirrors);
    void addMirror(const QString &registry, const QString &address, bool isTrusted);
    void showWhetherManual();

    Mirrors m_known; ///< For what is not shown of a mirror.
    QComboBox *m_mode;
    QLineEdit *m_address;
    QLineEdit *m_exceptions;
    QSpinBox *m_parallel;
    QTreeWidget *m_mirrors;
};

} // namespace decant
