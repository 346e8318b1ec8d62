// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <initializer_list>

class QLabel;
class QVBoxLayout;

namespace decant {

/// One page of the settings: a title, then rows of a label and its control.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const QString &title, QWidget *parent = nullptr);

protected:
    void addSection(const QString &title);
    /// The label is the control's buddy.
    void addRow(const QString &label, QWidget *control);
    /// A sentence or two that explain.
    QLabel *addNote(const QString &text);
    void addWide(QWidget *widget, int stretch = 0);
    /// Buttons from the start on.
    void addButtons(std::initializer_list<QWidget *> buttons);
    /// What follows goes to the lower edge.
    void addStretch();

private:
    QVBoxLayout *m_column;
};

} // namespace decant
