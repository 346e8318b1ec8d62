// SPDX-License-Identifier: MIT
#include "ui/new_distribution/environment_dialog.h"

#include "core/values/first_boot.h"
#include "ui/common/decant_style.h"
#include "ui/common/labels.h"
#include "ui/common/speak.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace decant {

namespace {

constexpr int nameRole = Qt::UserRole;

/// What the image would start is nothing that a distribution starts.
QString ignoredText(const QString &entrypoint, const QString &command)
{
    if (entrypoint.isEmpty())
        return EnvironmentDialog::tr("Ignored: the command “%1”.").arg(command);
    if (command.isEmpty())
        return EnvironmentDialog::tr("Ignored: the entrypoint “%1”.").arg(entrypoint);
    return EnvironmentDialog::tr("Ignored: the entrypoint “%1” and the command “%2”.")
        .arg(entrypoint, command);
}

} // namespace

QStringList EnvironmentDialog::secretsOf(const QStringList &environment)
{
    QStringList names;
    for (const auto &assignment : environment) {
        const auto name = assignment.section(u'=', 0, 0);
        if (looksSecret(name, assignment.section(u'=', 1)))
            names.append(name);
    }
    return names;
}

EnvironmentDialog::EnvironmentDialog(const ImageConfig &config, const QStringList &leftOut,
                                     QWidget *parent)
    : QDialog(parent), m_list(new QListWidget)
{
    setWindowModality(Qt::WindowModal);
    auto *title = new TextLabel(TextRole::Title);
    auto *hint = new TextLabel(TextRole::Secondary);
    hint->setWordWrap(true);
    const auto secrets = secretsOf(config.environment);
    for (const auto &assignment : config.environment) {
        const auto name = assignment.section(u'=', 0, 0);
        const bool isSecret = secrets.contains(name);
        auto *item = new QListWidgetItem(isSecret ? name + u"=••••••••"_s : assignment, m_list);
        item->setData(nameRole, name);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(leftOut.contains(name) ? Qt::Unchecked : Qt::Checked);
        if (!isSecret)
            item->setToolTip(plainToolTip(assignment));
    }
    auto *ignored = new TextLabel(TextRole::Secondary);
    ignored->setWordWrap(true);
    ignored->setVisible(!config.entrypoint.isEmpty() || !config.command.isEmpty());
    auto *done = new QPushButton;
    setButtonRole(done, ButtonRole::Primary);
    done->setDefault(true);
    auto *cancel = new QPushButton;
    cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    column->addWidget(ignored);
    column->addLayout(buttons);
    resize(560, 420);
    speak(this, [=, this, entrypoint = config.entrypoint.join(u' '),
                 command = config.command.join(u' ')] {
        ignored->setText(ignoredText(entrypoint, command));
        setWindowTitle(tr("Environment of the image"));
        title->setText(tr("Environment of the image"));
        hint->setText(tr("What is ticked is there in the distribution, too. Values that look like "
                         "secrets are not shown, and left out unless you tick them."));
        m_list->setAccessibleName(tr("Variables"));
        done->setText(tr("&Done"));
        cancel->setText(tr("&Cancel"));
    });
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QStringList EnvironmentDialog::leftOut() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Unchecked)
            names.append(m_list->item(row)->data(nameRole).toString());
    }
    return names;
}

} // namespace decant
