// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace decant {

/// In the place of a list from which a filter has taken everything.
class NoMatch final : public QWidget
{
    Q_OBJECT

public:
    explicit NoMatch(QWidget *parent = nullptr);

    /// `search`: what was looked for; empty: only the states were narrowed.
    void setSearch(const QString &search);
    QPushButton *clear() const { return m_clear; }

private:
    QLabel *m_text;
    QPushButton *m_clear;
};

} // namespace decant
