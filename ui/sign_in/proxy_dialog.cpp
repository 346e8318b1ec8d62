// SPDX-License-Identifier: MIT
#include "ui/sign_in/proxy_dialog.h"

#include "ui/common/speak.h"

#include <QLabel>
#include <QLineEdit>

#include <utility>

namespace decant {

ProxyDialog::ProxyDialog(ProxyPasswords &passwords, const QString &proxy, QWidget *parent)
    : ActionDialog(parent),
      m_passwords(passwords),
      m_proxy(proxy),
      m_wasRefused(passwords.wasRefused(proxy)),
      m_user(new QLineEdit),
      m_password(new QLineEdit)
{
    m_password->setEchoMode(QLineEdit::Password);
    auto *userLabel = addField(m_user);
    auto *passwordLabel = addField(m_password);
    speak(this, [this, userLabel, passwordLabel] {
        sayTitle(tr("Sign in to the proxy"),
                 (m_wasRefused ? tr("%1 didn't accept this name and password.")
                               : tr("%1 asks for a name and a password before it lets Decant "
                                    "through. They are kept until you close Decant."))
                     .arg(m_proxy));
        sayField(userLabel, tr("&Name"));
        sayField(passwordLabel, tr("&Password"));
        setButtonText(tr("&Sign in"));
    });
    finish();
    const auto judge = [this] { setPossible(!m_user->text().trimmed().isEmpty()); };
    connect(m_user, &QLineEdit::textChanged, this, judge);
    connect(this, &ActionDialog::confirmed, this, [this] {
        answer(
            Credential{Credential::Kind::Password, m_user->text().trimmed(), m_password->text()});
        accept();
    });
    connect(this, &QDialog::rejected, this, [this] { answer({}); });
    judge();
    m_user->setFocus();
}

ProxyDialog::~ProxyDialog()
{
    answer({});
}

void ProxyDialog::answer(const std::optional<Credential> &credential)
{
    if (!std::exchange(m_isAnswered, true))
        m_passwords.answer(m_proxy, credential);
}

} // namespace decant
