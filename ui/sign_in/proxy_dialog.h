// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"
#include "ui/distributions/action_dialog.h"

class QLineEdit;

namespace decant {

/// Asks for the name and the password that a proxy wants, and answers for the user: with nothing,
/// however the dialog goes without having been confirmed. Window-modal.
class ProxyDialog final : public ActionDialog
{
    Q_OBJECT

public:
    /// `proxy`: "host:port". The passwords must outlive the dialog.
    ProxyDialog(ProxyPasswords &passwords, const QString &proxy, QWidget *parent = nullptr);
    ~ProxyDialog() override;

    QLineEdit *user() const { return m_user; }
    QLineEdit *password() const { return m_password; }

private:
    void answer(const std::optional<Credential> &credential);

    ProxyPasswords &m_passwords;
    QString m_proxy;
    const bool m_wasRefused; ///< What was answered before.
    bool m_isAnswered = false;
    QLineEdit *m_user;
    QLineEdit *m_password;
};

} // namespace decant
