// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace decant {

/// The colours of one theme. Source: ux.md 11; every text pair has a contrast of 4.6:1 or more.
struct Tokens
{
    bool isDark;
    QColor window;
    QColor surface;
    QColor subtle;
    QColor border; ///< Decoration only.
    QColor fieldBorder;
    QColor text;
    QColor text2; ///< Of lesser weight.
    QColor accent;
    QColor onAccent;
    QColor accentSoft;
    QColor ok;
    QColor okSoft;
    QColor warn;
    QColor warnSoft;
    QColor err;
    QColor errSoft;
    QColor onErr;
    QColor track; ///< The empty part of a bar.
};

const Tokens &lightTokens();
const Tokens &darkTokens();
/// For those who have asked the system for high contrast: pure black and white.
const Tokens &strongLightTokens();
const Tokens &strongDarkTokens();
/// What a contrast theme of the system consists of: whoever uses one has chosen them.
struct ContrastColors
{
    QColor window;
    QColor text;
    QColor highlight;
    QColor highlightedText;
    QColor disabled;

    bool operator==(const ContrastColors &) const = default;
};
/// Made of them; for tokensOf() they are the ones until there are others.
const Tokens &contrastTokens(const ContrastColors &colors);
/// Those of the theme that a palette belongs to. Whatever paints asks its own palette, so that
/// a change of theme needs no message.
const Tokens &tokensOf(const QPalette &palette);
QPalette paletteOf(const Tokens &tokens);

/// Sizes in logical pixels, on a grid of four. Source: ux.md 11.
namespace metrics {
inline constexpr int grid = 4;
inline constexpr int controlHeight = 32;
inline constexpr int rowHeight = 60;
inline constexpr int tile = 36;
inline constexpr int largeTile = 48;
inline constexpr int barHeight = 6;
inline constexpr int keyColumn = 112;
inline constexpr int controlRadius = 4;
inline constexpr int panelRadius = 6;
inline constexpr int popupRadius = 8;
inline constexpr int listWidth = 320;
} // namespace metrics

/// What a text is for decides its size and weight.
enum class TextRole
{
    Title,
    Section,
    Body,
    Strong,
    Secondary,
    Caption
};
QFont fontFor(TextRole role, const QFont &base);
/// Digests stand in this one.
QFont monospaceFont(const QFont &base);

} // namespace decant
