// SPDX-License-Identifier: MIT
#include "ui/distributions/unregister_dialog.h"

#include "core/base/human_text.h"
#include "ui/common/banner.h"
#include "ui/common/decant_style.h"
#include "ui/common/labels.h"
#include "ui/common/speak.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace decant {

namespace {

constexpr int dialogWidth = 480;

} // namespace

UnregisterDialog::UnregisterDialog(const Distribution &distribution, QWidget *parent)
    : QDialog(parent),
      m_name(distribution.name),
      m_failure(new Banner),
      m_typed(new QLineEdit),
      m_backUp(new QPushButton),
      m_cancel(new QPushButton),
      m_delete(new QPushButton)
{
    setWindowModality(Qt::WindowModal);
    auto *title = new TextLabel(TextRole::Title);
    auto *consequence = new TextLabel(TextRole::Body);
    auto *noWayBack = new TextLabel(TextRole::Body);
    auto *label = new TextLabel(TextRole::Body);
    for (auto *sentence : {title, consequence, label})
        sentence->setWordWrap(true);
    label->setBuddy(m_typed);
    m_failure->hide();
    setButtonRole(m_delete, ButtonRole::Danger);
    m_delete->setEnabled(false);
    m_delete->setAutoDefault(false);
    m_cancel->setDefault(true);

    m_backUp->setAutoDefault(false);
    m_backUp->hide();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_backUp);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_delete);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(title);
    column->addSpacing(4);
    column->addWidget(consequence);
    column->addWidget(noWayBack);
    column->addSpacing(8);
    column->addWidget(label);
    column->addWidget(m_typed);
    column->addWidget(m_failure);
    column->addSpacing(12);
    column->addLayout(buttons);
    speak(this, [=, this, size = distribution.size] {
        setWindowTitle(tr("Unregister %1").arg(m_name));
        title->setText(tr("Unregister %1?").arg(m_name));
        consequence->setText(
            size ? tr("This permanently deletes the distribution and all its files (%1).")
                       .arg(humanSize(*size))
                 : tr("This permanently deletes the distribution and all its files."));
        noWayBack->setText(tr("It can't be undone."));
        label->setText(tr("T&ype %1 to confirm:").arg(m_name));
        m_typed->setAccessibleName(tr("Name of the distribution, to confirm"));
        m_backUp->setText(tr("&Back up first…"));
        m_cancel->setText(tr("&Cancel"));
        m_delete->setText(m_isDeleting ? tr("Deleting…") : tr("&Unregister and delete"));
        resize(dialogWidth, column->heightForWidth(dialogWidth));
    });

    connect(m_typed, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_delete->setEnabled(!m_isDeleting && text == m_name); });
    connect(m_backUp, &QPushButton::clicked, this, [this] {
        reject();
        emit backUpRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &UnregisterDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, [this] { emit confirmed(m_name); });
    m_typed->setFocus();
}

void UnregisterDialog::offerBackUp()
{
    m_backUp->show();
}

void UnregisterDialog::showDeleting()
{
    m_backUp->setEnabled(false);
    m_isDeleting = true;
    m_failure->hide();
    m_typed->setEnabled(false);
    m_cancel->setEnabled(false);
    m_delete->setEnabled(false);
    m_delete->setText(tr("Deleting…"));
}

void UnregisterDialog::showFailure(const Error &error)
{
    m_isDeleting = false;
    m_backUp->setEnabled(true);
    m_failure->say(Banner::Kind::Error, tr("%1 couldn't be deleted").arg(m_name), error.what);
    m_typed->setEnabled(true);
    m_cancel->setEnabled(true);
    m_delete->setEnabled(m_typed->text() == m_name);
    m_delete->setText(tr("&Unregister and delete"));
    m_typed->setFocus();
}

void UnregisterDialog::reject()
{
    if (!m_isDeleting)
        QDialog::reject();
}

} // namespace decant
