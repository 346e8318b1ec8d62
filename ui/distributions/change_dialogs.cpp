// SPDX-License-Identifier: MIT
#include "ui/distributions/change_dialogs.h"

#include "ui/common/speak.h"
#include "ui/common/status_line.h"
#include "ui/distributions/name_check.h"

#include <QLineEdit>
#include <QSpinBox>

namespace decant {

namespace {

constexpr qint64 gib = qint64{1} << 30;
/// What WSL gives a new one, GiB.
constexpr int usualSize = 1024;
/// The most that its kind of disk can be, GiB.
constexpr int largestSize = 64 * 1024;

} // namespace

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

ResizeDialog::ResizeDialog(const Distribution &distribution, QWidget *parent)
    : ActionDialog(parent), m_field(new QSpinBox)
{
    const auto held = distribution.size.value_or(0) / gib + 1;
    m_field->setRange(static_cast<int>(std::min<qint64>(held, largestSize)), largestSize);
    const auto &now = distribution.mostSize;
    m_field->setValue(now ? static_cast<int>(*now / gib) : usualSize);
    auto *label = addField(m_field);
    speak(this, [this, label, distribution] {
        sayTitle(tr("Disk size of %1").arg(distribution.name),
                 tr("The most that its files may take. They take no more room than they need."));
        sayField(label, tr("Si&ze"));
        m_field->setSuffix(tr(" GiB"));
        setButtonText(distribution.state == Distribution::State::Running ? tr("&Stop and change")
                                                                         : tr("C&hange"));
    });
    finish();
    m_field->selectAll();
    m_field->setFocus();
}

qint64 ResizeDialog::size() const
{
    return m_field->value() * gib;
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
