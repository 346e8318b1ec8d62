// SPDX-License-Identifier: MIT
#include "ui/sign_in/sign_in_dialog.h"

#include "ui/common/banner.h"
#include "ui/common/decant_style.h"
#include "ui/common/labels.h"
#include "ui/common/speak.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace decant {

namespace {

constexpr int dialogWidth = 440;

} // namespace

SignInDialog::SignInDialog(Engine &engine, const QString &registry, QWidget *parent)
    : QDialog(parent),
      m_engine(engine),
      m_registry(registry),
      m_user(new QLineEdit),
      m_secret(new QLineEdit),
      m_keep(new QCheckBox),
      m_failure(new Banner),
      m_button(new QPushButton)
{
    setWindowModality(Qt::WindowModal);
    auto *title = new TextLabel(TextRole::Title);
    title->setWordWrap(true);
    auto *userLabel = new TextLabel(TextRole::Body);
    userLabel->setBuddy(m_user);
    auto *secretLabel = new TextLabel(TextRole::Body);
    secretLabel->setBuddy(m_secret);
    m_secret->setEchoMode(QLineEdit::Password);
    auto *hint = new TextLabel(TextRole::Caption);
    hint->setWordWrap(true);
    hint->setVisible(registry == u"ghcr.io");
    m_keep->setChecked(true);
    m_failure->hide();
    setButtonRole(m_button, ButtonRole::Primary);
    m_button->setDefault(true);
    auto *cancel = new QPushButton;
    cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(4);
    column->addWidget(title);
    column->addSpacing(8);
    column->addWidget(userLabel);
    column->addWidget(m_user);
    column->addSpacing(4);
    column->addWidget(secretLabel);
    column->addWidget(m_secret);
    column->addWidget(hint);
    column->addSpacing(4);
    column->addWidget(m_keep);
    column->addWidget(m_failure);
    column->addSpacing(12);
    column->addLayout(buttons);
    speak(this, [=, this] {
        setWindowTitle(tr("Sign in to %1").arg(m_registry));
        title->setText(tr("Sign in to %1").arg(m_registry));
        userLabel->setText(tr("&Name"));
        m_user->setAccessibleName(tr("Name"));
        secretLabel->setText(tr("&Password or token"));
        m_secret->setAccessibleName(tr("Password or token"));
        hint->setText(tr("Use a personal access token with read:packages as the password."));
        m_keep->setText(tr("&Keep in the system's keychain"));
        cancel->setText(tr("&Cancel"));
        showWhetherPossible();
        resize(dialogWidth, column->heightForWidth(dialogWidth));
    });

    connect(m_user, &QLineEdit::textChanged, this, &SignInDialog::showWhetherPossible);
    connect(m_secret, &QLineEdit::textChanged, this, &SignInDialog::showWhetherPossible);
    connect(cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(m_button, &QPushButton::clicked, this, &SignInDialog::signIn);
    m_user->setFocus();
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::reject()
{
    if (m_task)
        m_task->cancel();
    QDialog::reject();
}

void SignInDialog::signIn()
{
    using Keep = RegistryAccounts::Keep;
    m_failure->hide();
    m_task = m_engine.signIn(m_registry, Credential::of(m_user->text().trimmed(), m_secret->text()),
                             m_keep->isChecked() ? Keep::InStore : Keep::InProcess);
    connect(m_task.get(), &Task::finished, this, &SignInDialog::conclude);
    m_task->start();
    showWhetherPossible();
}

void SignInDialog::conclude()
{
    const std::unique_ptr<ValueTask<SignedIn>, void (*)(QObject *)> task(
        m_task.release(), [](QObject *finished) { finished->deleteLater(); });
    showWhetherPossible();
    if (!task->error()) {
        accept();
        return;
    }
    const auto &error = *task->error();
    if (error.kind == ErrorKind::Cancelled)
        return;
    // Nothing is wrong with the password: it only can't be kept.
    if (error.kind == ErrorKind::Failed && m_keep->isChecked()) {
        m_whyUnkept = error.what;
        m_keep->setChecked(false);
        showWhetherPossible();
        m_failure->say(Banner::Kind::Warning, {},
                       tr("%1 Sign in again: it is kept until you close Decant.").arg(error.what));
        m_button->setFocus();
        return;
    }
    m_failure->say(Banner::Kind::Error, {}, error.what);
    (error.kind == ErrorKind::Unauthorized ? m_secret : m_user)->setFocus();
}

void SignInDialog::showWhetherPossible()
{
    const bool isBusy = m_task != nullptr;
    for (QWidget *widget : {static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_secret),
                            static_cast<QWidget *>(m_keep)})
        widget->setEnabled(!isBusy);
    m_keep->setEnabled(!isBusy && m_whyUnkept.isEmpty());
    m_keep->setToolTip(m_whyUnkept.isEmpty() ? tr("Otherwise it is kept until you close Decant.")
                                             : m_whyUnkept);
    m_button->setText(isBusy ? tr("Signing in…") : tr("&Sign in"));
    m_button->setEnabled(!isBusy && !m_user->text().trimmed().isEmpty() &&
                         !m_secret->text().isEmpty());
}

} // namespace decant
