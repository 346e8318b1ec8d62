// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/panel.h"

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace decant {

class CopyButton;

/// Keys and values in a panel: the key column is the same everywhere.
class FactsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit FactsPanel(QWidget *parent = nullptr);

    /// A further row; its number. `copyLabel`: offers to copy the value, if given.
    int addFact(const QString &key, const QString &copyLabel = {});
    /// A row with a control of its own, which the panel then owns; its number.
    int addControl(const QString &key, QWidget *control);
    /// What stands before the value, and what offers to copy it, in another language.
    void setKey(int row, const QString &key, const QString &copyLabel = {});
    /// An empty value is not known. `full`: what the tool tip shows and the button copies, where
    /// the value is short for it.
    void setFact(int row, const QString &value, const QString &full = {});
    QString fact(int row) const;
    /// Values are grayed: they are not, or no longer, what is asked for.
    void setStale(bool isStale);
    /// A button beside the value, which the panel owns.
    QPushButton *addAction(int row, const QString &text);
    void setFactVisible(int row, bool isVisible);

private:
    struct Row
    {
        QLabel *key;
        QLabel *value;                 ///< Null where there is a control.
        CopyButton *copy;              ///< May be null.
        QPushButton *action = nullptr; ///< May be null.
    };

    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

} // namespace decant
