// SPDX-License-Identifier: MIT
#include "ui/distributions/change_dialogs.h"

#include "ui/common/speak.h"
#include "ui/common/status_line.h"
#include "ui/distributions/name_check.h"

#include <QLineEdit>

namespace decant {

RenameDialog::RenameDialog(const Distribution &distribution, const QStringList &others,
                           QWidget *parent)
    : ActionDialog(parent), m_field(new QLineEdit(distribution.name))
{
    auto *label = addField(m_field);
    addStatus();
    const auto judge = [this, others, old = distribution.name] {
        setPossible(checkName(newName(), others, *status()) && newName() != old);
    };
    connect(m_field, &QLineEdit::textChanged, this, judge);
    connect(status(), &StatusLine::fixChosen, this,
            [this, others] { m_field->setText(fixedName(newName(), others)); });
    speak(this, [this, label, distribution, judge] {
        sayTitle(tr("Rename %1").arg(distribution.name),
                 tr("Its files stay where they are, and nothing in them changes."));
        sayField(label, tr("&New name"));
        setButtonText(distribution.state == Distribution::State::Running ? tr("&Stop and rename")
                                                                         : tr("&Rename"));
        judge();
    });
    finish();
    m_field->selectAll();
    m_field->setFocus();
}

QString RenameDialog::newName() const
{
    return m_field->text().trimmed();
}

DefaultUserDialog::DefaultUserDialog(const Distribution &distribution, QWidget *parent)
    : ActionDialog(parent), m_field(new QLineEdit(distribution.defaultUser))
{
    m_field->setPlaceholderText(u"root"_s);
    auto *label = addField(m_field);
    speak(this, [this, label, name = distribution.name] {
        sayTitle(tr("Default user of %1").arg(name),
                 tr("Terminals start as this user. It has to exist in the distribution."));
        sayField(label, tr("&User name"));
        setButtonText(tr("C&hange"));
    });
    finish();
    const auto judge = [this, old = distribution.defaultUser] {
        setPossible(!user().isEmpty() && user() != old);
    };
    connect(m_field, &QLineEdit::textChanged, this, judge);
    judge();
    m_field->selectAll();
    m_field->setFocus();
}

QString DefaultUserDialog::user() const
{
    return m_field->text().trimmed();
}

StopDialog::StopDialog(const Distribution &distribution, QWidget *parent) : ActionDialog(parent)
{
    speak(this, [this, name = distribution.name] {
        sayTitle(tr("Stop %1?").arg(name), tr("Unsaved work in its programs is lost."));
        setButtonText(tr("&Stop"));
    });
    finish(true);
}

} // namespace decant
