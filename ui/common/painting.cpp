// SPDX-License-Identifier: MIT
#include "ui/common/painting.h"

#include "core/base/error.h"

#include <QFontMetricsF>
#include <QGraphicsOpacityEffect>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>
#include <array>

namespace decant {

namespace {

/// The hue that a well-known system has, else one that its name decides.
int hueOf(const QString &name)
{
    static constexpr std::array<std::pair<const char *, int>, 20> known{
        {{"ubuntu", 18},    {"debian", 348}, {"alpine", 208}, {"fedora", 226}, {"arch", 192},
         {"opensuse", 104}, {"suse", 96},    {"rocky", 152},  {"alma", 262},   {"amazon", 32},
         {"oracle", 8},     {"centos", 286}, {"red hat", 0},  {"kali", 216},   {"gentoo", 250},
         {"nix", 200},      {"void", 130},   {"wolfi", 300},  {"clear", 205},  {"azure", 212}}};
    const auto lower = name.toLower();
    for (const auto &[part, hue] : known) {
        if (lower.contains(QLatin1StringView(part)))
            return hue;
    }
    // Stable from run to run, unlike qHash.
    unsigned sum = 7;
    for (const QChar c : lower)
        sum = sum * 31 + c.unicode();
    return static_cast<int>(sum % 360);
}

} // namespace

void paintBar(QPainter &painter, const QRectF &rect, double fraction, const QColor &color,
              const Tokens &tokens)
{
    // What has begun is to be seen.
    const double least = rect.width() > 0 ? rect.height() / rect.width() : 0;
    paintBarPart(painter, rect, 0, fraction > 0 ? std::max(fraction, least) : 0, color, tokens);
}

void paintBarPart(QPainter &painter, const QRectF &rect, double from, double to,
                  const QColor &color, const Tokens &tokens)
{
    const double radius = rect.height() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.track);
    painter.drawRoundedRect(rect, radius, radius);
    from = std::clamp(from, 0.0, 1.0);
    to = std::clamp(to, 0.0, 1.0);
    if (to > from) {
        const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
        QPainterPath track;
        track.addRoundedRect(rect, radius, radius);
        painter.setClipPath(track, Qt::IntersectClip);
        painter.setBrush(color);
        const double left = (mirrored ? 1 - to : from) * rect.width();
        painter.drawRoundedRect(
            QRectF(rect.left() + left, rect.top(), (to - from) * rect.width(), rect.height()),
            radius, radius);
    }
    painter.restore();
}

void paintPanel(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
                const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    painter.setPen(border.isValid() ? QPen(border, 1) : Qt::NoPen);
    const double half = border.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void roundCorners(QWidget &popup)
{
    if (QGuiApplication::platformName() == u"xcb")
        return;
    popup.setAttribute(Qt::WA_TranslucentBackground);
    popup.setWindowFlags(popup.windowFlags() | Qt::FramelessWindowHint |
                         Qt::NoDropShadowWindowHint);
}

void paintPopup(QPainter &painter, const QWidget &popup, const Tokens &tokens)
{
    if (popup.testAttribute(Qt::WA_TranslucentBackground)) {
        paintPanel(painter, popup.rect(), metrics::popupRadius, tokens.surface, tokens.border);
        return;
    }
    painter.fillRect(popup.rect(), tokens.border);
    painter.fillRect(popup.rect().adjusted(1, 1, -1, -1), tokens.surface);
}

void dim(QWidget &widget, bool isDimmed)
{
    // The widget owns its effect.
    auto *effect = isDimmed ? new QGraphicsOpacityEffect : nullptr;
    if (effect != nullptr)
        effect->setOpacity(0.5);
    widget.setGraphicsEffect(effect);
}

void paintFocusRing(QPainter &painter, const QRectF &rect, double radius, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

QString tileLetters(const QString &name)
{
    QString letters;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            letters += letters.isEmpty() ? c.toUpper() : c.toLower();
        if (letters.size() == 2)
            break;
    }
    return letters;
}

void paintTile(QPainter &painter, const QRectF &rect, const QString &name, const Tokens &tokens,
               const QFont &font)
{
    const int hue = hueOf(name);
    const auto back = tokens.isDark ? QColor::fromHsl(hue, 78, 66) : QColor::fromHsl(hue, 92, 223);
    const auto front =
        tokens.isDark ? QColor::fromHsl(hue, 130, 208) : QColor::fromHsl(hue, 150, 62);
    paintPanel(painter, rect, metrics::controlRadius + rect.height() / 48, back, {});
    QFont tileFont = font;
    tileFont.setPixelSize(static_cast<int>(rect.height() * 0.39));
    tileFont.setWeight(QFont::DemiBold);
    paintText(painter, rect, tileLetters(name), tileFont, front, Qt::AlignCenter);
}

void paintText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
               const QColor &color, Qt::Alignment alignment)
{
    painter.save();
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetricsF fontMetrics(font, painter.device());
    // Elision against the exact width cuts what just fits: rounding must not decide.
    const auto shown = fontMetrics.elidedText(text, Qt::ElideRight, rect.width() + 0.5);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                     shown);
    painter.restore();
}

} // namespace decant
