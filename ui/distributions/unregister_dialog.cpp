// SPDX-License-Identifier: MIT
#include "ui/distributions/unregister_dialog.h"

#include "core/base/human_text.h"
#include "ui/common/banner.h"
#include "ui/common/decant_style.h"
#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace decant {

UnregisterDialog::UnregisterDialog(const Distribution &distribution, QWidget *parent)
    : QDialog(parent),
      m_name(distribution.name),
      m_failure(new Banner),
      m_typed(new QLineEdit),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_delete(new QPushButton(tr("&Unregister and delete")))
{
    setWindowTitle(tr("Unregister %1").arg(m_name));
    setWindowModality(Qt::WindowModal);
    auto *title = new TextLabel(TextRole::Title, tr("Unregister %1?").arg(m_name));
    title->setWordWrap(true);
    auto *consequence = new TextLabel(
        TextRole::Body,
        distribution.size ? tr("This permanently deletes the distribution and all its files (%1).")
                                .arg(humanSize(*distribution.size))
                          : tr("This permanently deletes the distribution and all its files."));
    consequence->setWordWrap(true);
    auto *noWayBack = new TextLabel(TextRole::Body, tr("It can't be undone."));
    auto *label = new TextLabel(TextRole::Body, tr("T&ype %1 to confirm:").arg(m_name));
    label->setWordWrap(true);
    label->setBuddy(m_typed);
    m_typed->setAccessibleName(tr("Name of the distribution, to confirm"));
    m_failure->hide();
    setButtonRole(m_delete, ButtonRole::Danger);
    m_delete->setEnabled(false);
    m_delete->setAutoDefault(false);
    m_cancel->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
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
    constexpr int width = 480;
    resize(width, column->heightForWidth(width));

    connect(m_typed, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_delete->setEnabled(!m_isDeleting && text == m_name); });
    connect(m_cancel, &QPushButton::clicked, this, &UnregisterDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, [this] { emit confirmed(m_name); });
    m_typed->setFocus();
}

void UnregisterDialog::showDeleting()
{
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
    m_failure->say(Banner::Kind::Error, tr("%1 couldn't be deleted").arg(m_name), error.what);
    m_typed->setEnabled(true);
    m_cancel->setEnabled(true);
    m_delete->setEnabled(m_typed->text() == m_name);
    m_delete->setText(tr("&Unregister and delete"));
}

void UnregisterDialog::reject()
{
    if (!m_isDeleting)
        QDialog::reject();
}

} // namespace decant
