// SPDX-License-Identifier: MIT
#include "ui/common/labels.h"

#include "core/base/error.h"
#include "ui/common/painting.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QTextDocument>

#include <cmath>

namespace decant {

TextLabel::TextLabel(TextRole role, const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setFont(fontFor(role, font()));
    setTextFormat(Qt::PlainText);
    if (role == TextRole::Secondary || role == TextRole::Caption)
        setForegroundRole(QPalette::PlaceholderText);
    alignWithLayout();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && alignment().testFlag(Qt::AlignAbsolute))
        alignWithLayout();
}

void TextLabel::alignWithLayout()
{
    // Qt would align by the text's own direction: a name in Latin letters to the left, always.
    const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

ElidedLabel::ElidedLabel(TextRole role, QWidget *parent) : QWidget(parent), m_role(role)
{
    setFont(fontFor(role, font()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment | Qt::AlignVCenter;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetricsF metrics(font());
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(m_text))) + 1,
            static_cast<int>(std::ceil(metrics.height()))};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {24, sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &tokens = tokensOf(palette());
    const bool isSecondary = m_role == TextRole::Secondary || m_role == TextRole::Caption;
    paintText(painter, rect(), m_text, font(),
              isSecondary || !isEnabled() ? tokens.text2 : tokens.text, m_alignment);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip || event->type() == QEvent::Resize)
        setToolTip(sizeHint().width() > width() + 1 ? plainToolTip(m_text) : QString());
    return QWidget::event(event);
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

QString breakable(const QString &text)
{
    QString broken;
    for (const QChar c : text) {
        broken += c;
        if (u"/:@.\\"_s.contains(c))
            broken += QChar(0x200B);
    }
    if (QGuiApplication::layoutDirection() == Qt::LeftToRight)
        return broken;
    // Isolated, a path keeps its direction; the mark makes the label begin where others do.
    return QChar(0x200F) + (QChar(0x2068) + broken) + QChar(0x2069);
}

} // namespace decant
