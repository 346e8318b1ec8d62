// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace decant {

/// Two letters on a square: what stands in place of a logo.
class Tile final : public QWidget
{
    Q_OBJECT

public:
    explicit Tile(int side, QWidget *parent = nullptr);
    void setName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace decant
