// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings_page.h"

#include <QHash>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace decant {

class Banner;

/// Registries and who the user is there; which of them are reached without encryption.
class RegistriesPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// The engine must outlive the page.
    RegistriesPage(Engine &engine, const Preferences &preferences, QWidget *parent = nullptr);
    ~RegistriesPage() override;

    QTreeWidget *table() const { return m_table; }
    QLineEdit *name() const { return m_name; }
    QPushButton *add() const { return m_add; }
    QPushButton *signInButton() const { return m_signIn; }
    QPushButton *signOutButton() const { return m_signOut; }
    QPushButton *test() const { return m_test; }
    Banner *outcome() const { return m_outcome; }
    QPushButton *remove() const { return m_remove; }
    /// Those that the user has added.
    QStringList ownRegistries() const;
    void putInto(Settings &settings) const;

signals:
    void changed();

private:
    void makeTable();
    /// A row is as high as its words, which may take two lines.
    void fitRows();
    QTreeWidgetItem *addRegistry(const QString &registry, bool isInsecure);
    void lookForAccounts();
    void showAccounts(const QList<KnownAccount> &accounts);
    void addTyped();
    void showWhetherPossible();
    void signIn();
    void signOut();
    void takeSignedOut(const QString &registry, const ValueTask<SignedOut> &task);
    void testAccount();
    void begin(std::unique_ptr<Task> task, const std::function<void()> &conclude);
    QString selected() const;

    Engine &m_engine;
    std::unique_ptr<Task> m_task;
    std::unique_ptr<ValueTask<QList<KnownAccount>>> m_list;
    QHash<QString, KnownAccount> m_accounts; ///< By registry.
    QTreeWidget *m_table;
    QLineEdit *m_name;
    QPushButton *m_add;
    QPushButton *m_signIn;
    QPushButton *m_signOut;
    QPushButton *m_test;
    QPushButton *m_remove;
    QLabel *m_warning;
    Banner *m_outcome;
};

} // namespace decant
