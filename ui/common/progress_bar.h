// SPDX-License-Identifier: MIT
#pragma once

#include <QProgressBar>
#include <QTimer>

#include <optional>

namespace decant {

/// How far something has come. Where nobody can tell, a piece of the bar wanders along it, or
/// stands in its middle for those who want no motion.
class ProgressBar final : public QProgressBar
{
    Q_OBJECT

public:
    explicit ProgressBar(QWidget *parent = nullptr);

    /// 0 to 1; empty: nobody can tell.
    void setFraction(std::optional<double> fraction);
    bool isUnknown() const { return maximum() == minimum(); }
    /// Where the piece is, 0 to 1.
    double place() const { return m_place; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void moveIfUnknown();
    void wander();

    QTimer m_wandering;
    double m_place = 0.5;
};

} // namespace decant
