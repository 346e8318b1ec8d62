// SPDX-License-Identifier: MIT
#include "ui/distributions/action_dialog.h"

#include "ui/common/banner.h"
#include "ui/common/decant_style.h"
#include "ui/common/labels.h"
#include "ui/common/speak.h"
#include "ui/common/status_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace decant {

namespace {

constexpr int dialogWidth = 520;

} // namespace

ActionDialog::ActionDialog(QWidget *parent)
    : QDialog(parent),
      m_column(new QVBoxLayout(this)),
      m_title(new TextLabel(TextRole::Title)),
      m_sentence(new TextLabel(TextRole::Secondary)),
      m_fields(new QWidget),
      m_status(new StatusLine),
      m_failure(new Banner),
      m_cancel(new QPushButton),
      m_button(new QPushButton)
{
    setWindowModality(Qt::WindowModal);
    m_column->setContentsMargins(24, 24, 24, 16);
    m_column->setSpacing(8);
    for (auto *label : {m_title, m_sentence}) {
        label->setWordWrap(true);
        m_column->addWidget(label);
    }
    m_column->addSpacing(4);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(4);
    m_column->addWidget(m_fields);
    m_failure->hide();
    m_status->hide();
    speak(m_cancel,
          [this] { m_cancel->setText(m_cancelText.isEmpty() ? tr("&Cancel") : m_cancelText); });
    connect(m_cancel, &QPushButton::clicked, this, &ActionDialog::reject);
    connect(m_button, &QPushButton::clicked, this, &ActionDialog::confirmed);
}

QLabel *ActionDialog::addField(QWidget *field)
{
    auto *text = new TextLabel(TextRole::Body);
    text->setBuddy(field);
    auto *column = m_fields->layout();
    if (column->count() > 0)
        static_cast<QVBoxLayout *>(column)->addSpacing(8);
    column->addWidget(text);
    column->addWidget(field);
    return text;
}

void ActionDialog::sayTitle(const QString &title, const QString &sentence)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void ActionDialog::sayField(QLabel *label, const QString &text)
{
    label->setText(text);
    label->buddy()->setAccessibleName(withoutMnemonic(text));
}

void ActionDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        resize(width(), std::max(height(), m_column->heightForWidth(width())));
}

void ActionDialog::addStatus()
{
    m_fields->layout()->addWidget(m_status);
    m_status->show();
}

void ActionDialog::finish(bool isDangerous)
{
    setButtonRole(m_button, isDangerous ? ButtonRole::Danger : ButtonRole::Primary);
    // What can't be undone is not done by an Enter that came too early.
    (isDangerous ? m_cancel : m_button)->setDefault(true);
    (isDangerous ? m_button : m_cancel)->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_button);
    m_column->addWidget(m_failure);
    m_column->addStretch();
    m_column->addSpacing(8);
    m_column->addLayout(buttons);
    resize(dialogWidth, m_column->heightForWidth(dialogWidth));
    setMinimumWidth(420);
}

void ActionDialog::setPossible(bool isPossible)
{
    m_isPossible = isPossible;
    showWhetherPossible();
}

void ActionDialog::setCancelText(const QString &text)
{
    m_cancelText = text;
    m_cancel->setText(text);
}

void ActionDialog::setButtonText(const QString &text)
{
    m_buttonText = text;
    showWhetherPossible();
}

void ActionDialog::showWhetherPossible()
{
    if (!m_isWorking)
        m_button->setText(m_buttonText);
    m_button->setEnabled(m_isPossible && !m_isWorking);
    m_cancel->setEnabled(!m_isWorking);
    m_fields->setEnabled(!m_isWorking);
}

void ActionDialog::showWorking(const QString &button)
{
    m_isWorking = true;
    m_failure->hide();
    m_button->setText(button);
    showWhetherPossible();
}

void ActionDialog::showFailure(const QString &title, const Error &error)
{
    m_isWorking = false;
    m_failure->say(Banner::Kind::Error, title, error.what);
    showWhetherPossible();
    resize(width(), std::max(height(), m_column->heightForWidth(width())));
    focusField();
}

void ActionDialog::focusField()
{
    for (auto *field : m_fields->findChildren<QWidget *>()) {
        const bool isReached = (field->focusPolicy() & Qt::TabFocus) != 0;
        if (isReached && field->isEnabled() && field->isVisibleTo(this)) {
            field->setFocus();
            return;
        }
    }
    // Where nothing is asked, there is only the question whether to try again.
    (m_button->isDefault() ? m_button : m_cancel)->setFocus();
}

void ActionDialog::reject()
{
    if (!m_isWorking)
        QDialog::reject();
}

} // namespace decant
