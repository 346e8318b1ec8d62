// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"

#include <QWidget>

#include <array>
#include <functional>

class QLabel;
class QPushButton;

namespace decant {

struct EmptyStateWords
{
    Symbol symbol = Symbol::Box;
    QString title{};
    QString sentence{};
};

/// A button; without a text it is not there.
struct EmptyStateOffer
{
    QString text{};
    std::function<void()> act{};
};

/// What a window shows that has nothing to show: icon, title, one sentence, what to do.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    using Words = EmptyStateWords;
    using Offer = EmptyStateOffer;

    /// The first offer is the view's primary button, the last one a link beneath the others.
    void say(const Words &words, const Offer &first, const Offer &second = {},
             const Offer &link = {});
    /// While what the first offer began goes on, nobody can take it again.
    void setBusy(bool isBusy);
    QString title() const;
    QString sentence() const;
    QPushButton *first() const { return m_first; }
    QPushButton *second() const { return m_second; }
    QPushButton *link() const { return m_link; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *makeButton(std::size_t place);
    void offer(std::size_t place, const Offer &offer);

    Symbol m_symbol = Symbol::Box;
    QWidget *m_iconPlace;
    QLabel *m_title;
    QLabel *m_sentence;
    std::array<std::function<void()>, 3> m_acts;
    QPushButton *m_first;
    QPushButton *m_second;
    QPushButton *m_link;
};

} // namespace decant
