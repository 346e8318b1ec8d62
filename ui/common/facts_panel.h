// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/panel.h"

#include <vector>

class QGridLayout;
class QLabel;

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
    /// An empty value is not known. `full`: what the tool tip shows and the button copies, where
    /// the value is short for it.
    void setFact(int row, const QString &value, const QString &full = {});
    QString fact(int row) const;

private:
    struct Row
    {
        QLabel *key;
        QLabel *value;
        CopyButton *copy; ///< May be null.
    };

    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

} // namespace decant
