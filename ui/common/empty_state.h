// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace decant {

/// What a window shows that has nothing to show: icon, title, one sentence, what to do.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty label hides its button. The first one is the view's primary.
    void say(Symbol symbol, const QString &title, const QString &sentence, const QString &first,
             const QString &second = {});
    QString title() const;
    QString sentence() const;
    QPushButton *first() const { return m_first; }
    QPushButton *second() const { return m_second; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Symbol m_symbol = Symbol::Box;
    QWidget *m_iconPlace;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_first;
    QPushButton *m_second;
};

} // namespace decant
