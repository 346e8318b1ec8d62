// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/panel.h"

#include <QList>

class QVBoxLayout;

namespace decant {

/// Sentences in a panel, each with a mark that says whether it went well.
class Checklist final : public Panel
{
    Q_OBJECT

public:
    struct Item
    {
        bool isDone = true;
        QString sentence;

        bool operator==(const Item &) const = default;
    };

    explicit Checklist(QWidget *parent = nullptr);

    void setItems(const QList<Item> &items);
    const QList<Item> &items() const { return m_items; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Item> m_items;
    QVBoxLayout *m_column;
    QList<QWidget *> m_lines;
};

} // namespace decant
