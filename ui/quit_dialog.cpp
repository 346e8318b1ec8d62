// SPDX-License-Identifier: MIT
#include "ui/quit_dialog.h"

#include "ui/common/decant_style.h"
#include "ui/common/labels.h"
#include "ui/common/speak.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace decant {

namespace {

constexpr int dialogWidth = 460;

} // namespace

QuitDialog::QuitDialog(int jobs, QWidget *parent)
    : QDialog(parent),
      m_sentence(new TextLabel(TextRole::Secondary)),
      m_keep(new QPushButton),
      m_stop(new QPushButton),
      m_cancel(new QPushButton)
{
    setWindowModality(Qt::WindowModal);
    auto *title = new TextLabel(TextRole::Title);
    title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    setButtonRole(m_keep, ButtonRole::Primary);
    m_keep->setDefault(true);
    m_stop->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (auto *button : {m_cancel, m_stop, m_keep})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(m_sentence);
    column->addSpacing(12);
    column->addLayout(buttons);
    speak(this, [this, title, column, jobs] {
        setWindowTitle(tr("Quit Decant"));
        title->setText(jobs == 1 ? tr("1 job is still running.")
                                 : tr("%n jobs are still running.", nullptr, jobs));
        m_sentence->setText(m_isStopping ? tr("Stopping…")
                                         : tr("What has been downloaded stays in the cache."));
        m_keep->setText(tr("&Keep running"));
        m_keep->setToolTip(tr("The window closes; the work goes on."));
        m_stop->setText(tr("&Stop and quit"));
        m_cancel->setText(tr("&Cancel"));
        resize(dialogWidth, column->heightForWidth(dialogWidth));
    });
    connect(m_cancel, &QPushButton::clicked, this, &QuitDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &QuitDialog::keepChosen);
    connect(m_stop, &QPushButton::clicked, this, &QuitDialog::stopChosen);
}

void QuitDialog::showStopping()
{
    m_isStopping = true;
    m_sentence->setText(tr("Stopping…"));
    for (auto *button : {m_keep, m_stop, m_cancel})
        button->setEnabled(false);
}

} // namespace decant
