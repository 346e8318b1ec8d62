// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace decant {

class Banner;

/// Asks who somebody is at a registry, and stays until the registry has accepted it: then the
/// dialog is accepted. Window-modal.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The engine, which must have accounts, must outlive the dialog.
    SignInDialog(Engine &engine, const QString &registry, QWidget *parent = nullptr);
    ~SignInDialog() override;

    /// Ends an attempt that is under way, too.
    void reject() override;

    QLineEdit *user() const { return m_user; }
    QLineEdit *secret() const { return m_secret; }
    QCheckBox *keep() const { return m_keep; }
    QPushButton *button() const { return m_button; }
    Banner *failure() const { return m_failure; }

private:
    void signIn();
    void conclude();
    void showWhetherPossible();

    Engine &m_engine;
    QString m_registry;
    std::unique_ptr<ValueTask<SignedIn>> m_task;
    QString m_whyUnkept; ///< Why nothing can be kept; empty unless that has been found out.
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QCheckBox *m_keep;
    Banner *m_failure;
    QPushButton *m_button;
};

} // namespace decant
