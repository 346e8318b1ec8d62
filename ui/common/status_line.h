// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace decant {

/// One line under a field: an icon, what is to be said about the field, and at most two fixes.
/// It always takes the same room, so that nothing below it jumps.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind
    {
        Plain,
        Busy, ///< With a turning ring.
        Ok,
        Warning,
        Error
    };

    explicit StatusLine(QWidget *parent = nullptr);

    void say(Kind kind, const QString &sentence, const QString &fix = {},
             const QString &second = {});
    Kind kind() const { return m_kind; }
    QString sentence() const;
    QPushButton *fix() const { return m_fix; }
    QPushButton *secondFix() const { return m_second; }

signals:
    void fixChosen();
    void secondFixChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void colourText();
    void turn();

    Kind m_kind = Kind::Plain;
    QLabel *m_text;
    QPushButton *m_fix;
    QPushButton *m_second;
    QTimer m_turning;
    int m_angle = 0;
};

} // namespace decant
