// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QLabel>

namespace decant {

/// A label whose size, weight and colour follow from what it is for. Unless it is told otherwise,
/// its text begins where the layout does, in whatever letters.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void alignWithLayout();
};

/// One line that is cut with an ellipsis where it does not fit; the tool tip then has it whole.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    void setAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    TextRole m_role;
    QString m_text;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// `text` so that a tool tip shows it as it is: Qt takes for markup what looks like it.
QString plainToolTip(const QString &text);

/// `text` as it is, but with invisible places to break a line behind / : @ . and \.
QString breakable(const QString &text);

} // namespace decant
