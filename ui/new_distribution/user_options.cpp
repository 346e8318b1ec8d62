// SPDX-License-Identifier: MIT
#include "ui/new_distribution/user_options.h"

#include "ui/common/labels.h"
#include "ui/common/speak.h"
#include "ui/common/status_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace decant {

namespace {

/// Who sits at this computer.
QString hostUser()
{
    const auto name = qEnvironmentVariable("USER");
    return FirstBootRules::suggestedUserName(name.isEmpty() ? qEnvironmentVariable("USERNAME")
                                                            : name);
}

void keepRoom(QWidget *widget)
{
    auto policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
}

} // namespace

UserOptions::UserOptions(QWidget *parent)
    : QWidget(parent),
      m_create(new QCheckBox),
      m_name(new QComboBox),
      m_nameLabel(new TextLabel(TextRole::Caption)),
      m_passwordLabel(new TextLabel(TextRole::Caption)),
      m_repeatedLabel(new TextLabel(TextRole::Caption)),
      m_password(new QLineEdit),
      m_repeated(new QLineEdit),
      m_sudo(new QCheckBox),
      m_asks(new QCheckBox),
      m_status(new StatusLine)
{
    m_details = makeFields();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_create);
    column->addWidget(m_details);

    const auto take = [this] {
        showState();
        emit changed();
    };
    for (auto *box : {m_create, m_sudo, m_asks}) {
        connect(box, &QCheckBox::toggled, this, take);
        connect(box, &QCheckBox::clicked, this, &UserOptions::edited);
    }
    connect(m_name, &QComboBox::editTextChanged, this, take);
    connect(m_name->lineEdit(), &QLineEdit::textEdited, this, &UserOptions::edited);
    for (auto *field : {m_password, m_repeated}) {
        connect(field, &QLineEdit::textChanged, this, take);
        connect(field, &QLineEdit::textEdited, this, &UserOptions::edited);
    }
    begin({});
    speak(this, [this] { sayTexts(); });
}

void UserOptions::sayTexts()
{
    m_create->setText(tr("Create a user account"));
    m_nameLabel->setText(tr("User na&me"));
    m_passwordLabel->setText(tr("&Password"));
    m_repeatedLabel->setText(tr("&Repeat password"));
    m_name->setAccessibleName(tr("User name"));
    m_password->setAccessibleName(tr("Password"));
    m_repeated->setAccessibleName(tr("Repeat password"));
    m_sudo->setText(tr("Allow a&dministrator tasks (sudo)"));
    m_asks->setText(tr("Ask &for the password when using sudo"));
    showState();
}

QWidget *UserOptions::makeFields()
{
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setCompleter(nullptr);
    m_name->setLayoutDirection(Qt::LeftToRight);
    m_nameLabel->setBuddy(m_name);
    m_passwordLabel->setBuddy(m_password);
    m_repeatedLabel->setBuddy(m_repeated);
    for (auto *field : {m_password, m_repeated}) {
        field->setEchoMode(QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData |
                                   Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
        keepRoom(field);
    }
    keepRoom(m_passwordLabel);
    keepRoom(m_repeatedLabel);

    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_nameLabel, 0, 0);
    grid->addWidget(m_passwordLabel, 0, 1);
    grid->addWidget(m_repeatedLabel, 0, 2);
    grid->addWidget(m_name, 1, 0);
    grid->addWidget(m_password, 1, 1);
    grid->addWidget(m_repeated, 1, 2);
    grid->addWidget(m_status, 2, 0, 1, 3);
    grid->addWidget(m_sudo, 3, 0, 1, 3);
    grid->addWidget(m_asks, 4, 0, 1, 3);
    for (const int part : {0, 1, 2})
        grid->setColumnStretch(part, 1);
    return fields;
}

void UserOptions::begin(const QStringList &existing)
{
    const auto own = hostUser();
    {
        const QSignalBlocker quiet(m_name);
        m_name->clear();
        m_name->addItem(own);
        for (const auto &name : existing) {
            if (m_name->findText(name) < 0 && FirstBootRules::checkUserName(name))
                m_name->addItem(name);
        }
        m_name->setCurrentIndex(0);
        for (auto *box : {m_create, m_sudo, m_asks}) {
            const QSignalBlocker quietBox(box);
            box->setChecked(true);
        }
        for (auto *field : {m_password, m_repeated}) {
            const QSignalBlocker quietField(field);
            field->clear();
        }
    }
    showState();
    emit changed();
}

bool UserOptions::wantsPassword() const
{
    return m_sudo->isChecked() && m_asks->isChecked();
}

std::optional<UserSetup> UserOptions::user() const
{
    if (!m_create->isChecked())
        return std::nullopt;
    return UserSetup{.name = m_name->currentText().trimmed(),
                     .password = wantsPassword() ? m_password->text() : QString(),
                     .isAdministrator = m_sudo->isChecked(),
                     .asksForPassword = m_asks->isChecked()};
}

Result<void> UserOptions::judge() const
{
    if (!m_create->isChecked())
        return {};
    if (auto legal = FirstBootRules::checkUserName(m_name->currentText().trimmed()); !legal)
        return legal;
    if (!wantsPassword())
        return {};
    if (auto legal = FirstBootRules::checkPassword(m_password->text()); !legal)
        return legal;
    if (!m_repeated->text().isEmpty() && m_password->text() != m_repeated->text())
        return Error{ErrorKind::Invalid, tr("The passwords differ."), {}};
    return {};
}

bool UserOptions::isAcceptable() const
{
    return firstFault() == nullptr;
}

QWidget *UserOptions::firstFault() const
{
    if (!m_create->isChecked())
        return nullptr;
    if (!FirstBootRules::checkUserName(m_name->currentText().trimmed()))
        return m_name;
    if (!wantsPassword())
        return nullptr;
    if (m_password->text().isEmpty() || !FirstBootRules::checkPassword(m_password->text()))
        return m_password;
    return m_password->text() == m_repeated->text() ? nullptr : m_repeated;
}

void UserOptions::showState()
{
    const bool isWanted = m_create->isChecked();
    m_details->setEnabled(isWanted);
    m_asks->setEnabled(m_sudo->isChecked());
    for (QWidget *part :
         {static_cast<QWidget *>(m_passwordLabel), static_cast<QWidget *>(m_repeatedLabel),
          static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_repeated)})
        part->setVisible(wantsPassword());
    const auto verdict = judge();
    if (!verdict)
        m_status->say(StatusLine::Kind::Error, verdict.error().what);
    else if (!isWanted)
        m_status->say(StatusLine::Kind::Plain, tr("The distribution starts as root."));
    else if (m_sudo->isChecked() && !m_asks->isChecked())
        m_status->say(StatusLine::Kind::Warning,
                      tr("Any program this user runs can become administrator."));
    else if (!m_sudo->isChecked())
        m_status->say(StatusLine::Kind::Plain,
                      tr("This user has no password and no way to become administrator."));
    else if (m_password->text().isEmpty())
        m_status->say(StatusLine::Kind::Plain, tr("Choose a password for administrator tasks."));
    else if (m_repeated->text().isEmpty())
        m_status->say(StatusLine::Kind::Plain, tr("Repeat the password."));
    else
        m_status->say(StatusLine::Kind::Ok, tr("The passwords match."));
}

} // namespace decant
