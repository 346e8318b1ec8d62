// SPDX-License-Identifier: MIT
#include "ui/new_distribution/version_options.h"

#include "ui/common/labels.h"
#include "ui/common/speak.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QRadioButton>

namespace decant {

VersionOptions::VersionOptions(QGridLayout *grid, int row, QObject *parent)
    : QObject(parent),
      m_key(new TextLabel(TextRole::Body)),
      m_choices(new QWidget),
      m_buttons(new QButtonGroup(this))
{
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(16);
    for (const int version : {2, 1}) {
        auto *button = new QRadioButton;
        m_buttons->addButton(button, version);
        choices->addWidget(button);
    }
    choices->addStretch();
    grid->addWidget(m_key, row, 0);
    grid->addWidget(m_choices, row, 1, 1, 2);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this] {
        emit edited();
        emit changed(version());
    });
    begin({}, 0);
    speak(m_choices, [this] { sayTexts(); });
}

void VersionOptions::sayTexts()
{
    m_key->setText(tr("Version"));
    button(2)->setText(tr("WSL &2 (recommended)"));
    button(1)->setText(tr("WSL &1"));
}

void VersionOptions::begin(const QList<int> &versions, int preferred)
{
    const bool isOfInterest = versions.contains(1);
    m_key->setVisible(isOfInterest);
    m_choices->setVisible(isOfInterest);
    button(2)->setVisible(versions.contains(2));
    auto *chosen = button(versions.contains(preferred) ? preferred : versions.value(0, 2));
    chosen->setChecked(true);
    emit changed(version());
}

int VersionOptions::version() const
{
    return m_choices->isHidden() ? 0 : m_buttons->checkedId();
}

QRadioButton *VersionOptions::button(int version) const
{
    return qobject_cast<QRadioButton *>(m_buttons->button(version));
}

} // namespace decant
