// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

namespace decant {

/// A few short words, each in a rounded frame: what else is to be known. It breaks into further
/// lines where one is too narrow.
class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    /// None hides the row.
    void setChips(const QStringList &chips);
    const QStringList &chips() const { return m_chips; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where each chip lies in a row of this width, left to right.
    QList<QRect> places(int width) const;

    QStringList m_chips;
};

} // namespace decant
