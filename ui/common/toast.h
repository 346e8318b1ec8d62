// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace decant {

class ElidedLabel;

/// A short word about what was just done, above the lower edge of its parent, with at most one
/// way back. It goes by itself, but not while it is pointed at or has the focus.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    /// An empty action has no button.
    void say(const QString &sentence, const QString &action = {});
    QString sentence() const;
    QPushButton *action() const { return m_action; }
    /// How far above the parent's lower edge, in pixels.
    void setDistance(int distance) { m_distance = distance; }

signals:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void colourParts();
    void goUnlessNeeded();

    int m_distance = 48;
    QTimer m_going;
    ElidedLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace decant
