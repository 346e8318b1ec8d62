// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace decant {

/// A rounded area of the surface's colour with a thin border.
class Panel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A line of one pixel between two areas.
class Hairline final : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace decant
