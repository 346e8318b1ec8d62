// SPDX-License-Identifier: MIT
#include "ui/interrupted_dialog.h"

#include "ui/common/decant_style.h"
#include "ui/common/labels.h"
#include "ui/common/speak.h"
#include "ui/common/status_line.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace decant {

namespace {

constexpr int dialogWidth = 480;

bool needsPassword(const InterruptedImport &import)
{
    return import.hadPassword && import.request.setup.user;
}

} // namespace

InterruptedDialog::InterruptedDialog(QList<InterruptedImport> imports, QWidget *parent)
    : QDialog(parent),
      m_imports(std::move(imports)),
      m_status(new StatusLine),
      m_resume(new QPushButton),
      m_discard(new QPushButton)
{
    setWindowModality(Qt::WindowModal);
    auto *title = new TextLabel(TextRole::Title);
    title->setWordWrap(true);
    auto *sentence = new TextLabel(TextRole::Secondary);
    sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(4);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    for (const auto &import : std::as_const(m_imports))
        addImport(grid, import);
    column->addLayout(grid);
    m_status->setVisible(!m_passwords.isEmpty());
    column->addWidget(m_status);
    column->addSpacing(12);

    setButtonRole(m_resume, ButtonRole::Primary);
    m_resume->setDefault(true);
    m_discard->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_discard);
    buttons->addWidget(m_resume);
    column->addLayout(buttons);
    speak(this, [this, title, sentence, column] {
        const auto count = static_cast<int>(m_imports.size());
        setWindowTitle(tr("Interrupted imports"));
        title->setText(count == 1 ? tr("1 import was interrupted.")
                                  : tr("%n imports were interrupted.", nullptr, count));
        sentence->setText(tr("What has been downloaded is in the cache, and will not be "
                             "downloaded again."));
        m_resume->setText(tr("&Resume"));
        m_discard->setText(tr("&Discard"));
        judge();
        resize(dialogWidth, column->heightForWidth(dialogWidth));
    });
    if (m_passwords.isEmpty())
        m_resume->setFocus();
    else
        m_passwords.first().first->setFocus();

    connect(m_resume, &QPushButton::clicked, this, [this] {
        emit resumeChosen(completed());
        accept();
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        emit discardChosen(m_imports);
        accept();
    });
}

void InterruptedDialog::addImport(QGridLayout *grid, const InterruptedImport &import)
{
    if (!m_passwords.isEmpty())
        grid->setRowMinimumHeight(grid->rowCount(), 8);
    auto *line = new ElidedLabel;
    grid->addWidget(line, grid->rowCount(), 0, 1, 2);
    speak(line,
          [line, name = import.request.name, image = import.request.image.location.toString()] {
              line->setText(tr("%1 from %2").arg(name, image));
          });
    if (needsPassword(import))
        addPassword(grid, import.request.setup.user->name, import.request.name);
}

void InterruptedDialog::addPassword(QGridLayout *grid, const QString &user, const QString &name)
{
    auto *password = new QLineEdit;
    auto *repeated = new QLineEdit;
    auto *passwordLabel = new TextLabel(TextRole::Caption);
    auto *repeatedLabel = new TextLabel(TextRole::Caption);
    const int row = grid->rowCount();
    grid->addWidget(passwordLabel, row, 0);
    grid->addWidget(repeatedLabel, row, 1);
    grid->addWidget(password, row + 1, 0);
    grid->addWidget(repeated, row + 1, 1);
    for (auto *field : {password, repeated}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textChanged, this, &InterruptedDialog::judge);
    }
    // Two of them can't share a key.
    if (m_passwords.isEmpty()) {
        passwordLabel->setBuddy(password);
        repeatedLabel->setBuddy(repeated);
    }
    m_passwords.append(std::pair(password, repeated));
    speak(password, [=, hasKeys = m_passwords.size() == 1] {
        const auto label = tr("&Password of %1").arg(user);
        const auto repeat = tr("R&epeat password");
        passwordLabel->setText(hasKeys ? label : withoutMnemonic(label));
        repeatedLabel->setText(hasKeys ? repeat : withoutMnemonic(repeat));
        password->setAccessibleName(tr("Password of %1 in %2").arg(user, name));
        repeated->setAccessibleName(tr("Repeat the password of %1 in %2").arg(user, name));
    });
}

void InterruptedDialog::judge()
{
    using Kind = StatusLine::Kind;
    const auto isAny = [this](const auto &test) {
        return std::any_of(m_passwords.begin(), m_passwords.end(), test);
    };
    const bool isMissing = isAny([](const auto &pair) { return pair.first->text().isEmpty(); });
    const bool differs = isAny([](const auto &pair) {
        return !pair.second->text().isEmpty() && pair.first->text() != pair.second->text();
    });
    const bool isOne = isAny([](const auto &pair) { return pair.second->text().isEmpty(); });
    Result<void> legal;
    for (const auto &[password, repeated] : m_passwords) {
        if (!password->text().isEmpty() && legal)
            legal = FirstBootRules::checkPassword(password->text());
    }
    if (!legal)
        m_status->say(Kind::Error, legal.error().what);
    else if (differs)
        m_status->say(Kind::Error, tr("The passwords differ."));
    else if (isMissing)
        m_status->say(Kind::Plain, tr("Passwords are never kept: type it again."));
    else if (isOne)
        m_status->say(Kind::Plain, tr("Repeat the password."));
    else
        m_status->say(Kind::Ok, tr("The passwords match."));
    m_resume->setEnabled(legal && !isMissing && !differs && !isOne);
}

QList<InterruptedImport> InterruptedDialog::completed() const
{
    auto imports = m_imports;
    qsizetype next = 0;
    for (auto &import : imports) {
        if (needsPassword(import))
            import.request.setup.user->password = m_passwords.at(next++).first->text();
    }
    return imports;
}

} // namespace decant
