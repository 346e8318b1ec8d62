// SPDX-License-Identifier: MIT
#include "ui/settings/settings_page.h"

#include "ui/common/labels.h"
#include "ui/common/speak.h"

#include <QHBoxLayout>

namespace decant {

namespace {

constexpr int labelColumn = 148;

} // namespace

SettingsPage::SettingsPage(const QString &title, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(24, 20, 24, 20);
    m_column->setSpacing(8);
    m_column->addWidget(new TextLabel(TextRole::Title, title));
    m_column->addSpacing(4);
}

void SettingsPage::addSection(const QString &title)
{
    m_column->addSpacing(8);
    m_column->addWidget(new TextLabel(TextRole::Section, title));
}

void SettingsPage::addRow(const QString &label, QWidget *control)
{
    auto *text = new TextLabel(TextRole::Body, label);
    text->setBuddy(control);
    text->setWordWrap(true);
    text->setFixedWidth(labelColumn);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(withoutMnemonic(label));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(text);
    row->addWidget(control, 1);
    m_column->addLayout(row);
}

QLabel *SettingsPage::addNote(const QString &text)
{
    auto *note = new TextLabel(TextRole::Secondary, text);
    note->setWordWrap(true);
    m_column->addWidget(note);
    return note;
}

void SettingsPage::addWide(QWidget *widget, int stretch)
{
    m_column->addWidget(widget, stretch);
}

void SettingsPage::addButtons(std::initializer_list<QWidget *> buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (auto *button : buttons)
        row->addWidget(button);
    row->addStretch();
    m_column->addLayout(row);
}

void SettingsPage::addStretch()
{
    m_column->addStretch();
}

} // namespace decant
