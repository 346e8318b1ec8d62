// SPDX-License-Identifier: MIT
#include "ui/common/theme.h"

#include <QFontDatabase>

#include <optional>

namespace decant {

const Tokens &lightTokens()
{
    static const Tokens tokens{.isDark = false,
                               .window = 0xF5F6F7,
                               .surface = 0xFFFFFF,
                               .subtle = 0xECEEF0,
                               .border = 0xD5D9DD,
                               .fieldBorder = 0x7A828B,
                               .text = 0x1B1F23,
                               .text2 = 0x59636E,
                               .accent = 0x0F6CBD,
                               .onAccent = 0xFFFFFF,
                               .accentSoft = 0xE6F0FA,
                               .ok = 0x0E7A3E,
                               .okSoft = 0xE7F5EC,
                               .warn = 0x8A5A00,
                               .warnSoft = 0xFFF4DC,
                               .err = 0xB3261E,
                               .errSoft = 0xFDECEA,
                               .onErr = 0xFFFFFF,
                               .track = 0xE1E5E9};
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{.isDark = true,
                               .window = 0x1B1D20,
                               .surface = 0x24272B,
                               .subtle = 0x2E3237,
                               .border = 0x3A3F45,
                               .fieldBorder = 0x7C858E,
                               .text = 0xF0F2F4,
                               .text2 = 0xA9B2BB,
                               .accent = 0x5AA9F2,
                               .onAccent = 0x0B1B2B,
                               .accentSoft = 0x1D3349,
                               .ok = 0x5CC98B,
                               .okSoft = 0x1C3427,
                               .warn = 0xE5B454,
                               .warnSoft = 0x3A2F17,
                               .err = 0xFF8A80,
                               .errSoft = 0x42221F,
                               .onErr = 0x2A0B08,
                               .track = 0x3A3F45};
    return tokens;
}

const Tokens &strongLightTokens()
{
    static const Tokens tokens{.isDark = false,
                               .window = 0xFFFFFF,
                               .surface = 0xFFFFFF,
                               .subtle = 0xF0F0F0,
                               .border = QColor(0, 0, 0),
                               .fieldBorder = QColor(0, 0, 0),
                               .text = QColor(0, 0, 0),
                               .text2 = 0x2B2B2B,
                               .accent = 0x00338C,
                               .onAccent = 0xFFFFFF,
                               .accentSoft = 0xE3EDFF,
                               .ok = 0x00481F,
                               .okSoft = 0xFFFFFF,
                               .warn = 0x5A3A00,
                               .warnSoft = 0xFFFFFF,
                               .err = 0x8A0000,
                               .errSoft = 0xFFFFFF,
                               .onErr = 0xFFFFFF,
                               .track = 0xD0D0D0};
    return tokens;
}

const Tokens &strongDarkTokens()
{
    static const Tokens tokens{.isDark = true,
                               .window = QColor(0, 0, 0),
                               .surface = QColor(0, 0, 0),
                               .subtle = 0x1A1A1A,
                               .border = 0xFFFFFF,
                               .fieldBorder = 0xFFFFFF,
                               .text = 0xFFFFFF,
                               .text2 = 0xE0E0E0,
                               .accent = 0x6FD6FF,
                               .onAccent = QColor(0, 0, 0),
                               .accentSoft = 0x00324A,
                               .ok = 0x7CFFB2,
                               .okSoft = QColor(0, 0, 0),
                               .warn = 0xFFE066,
                               .warnSoft = QColor(0, 0, 0),
                               .err = 0xFFB3AD,
                               .errSoft = QColor(0, 0, 0),
                               .onErr = QColor(0, 0, 0),
                               .track = 0x4A4A4A};
    return tokens;
}

namespace {

/// Those of the contrast theme that is, or was last; none: there was none yet.
std::optional<Tokens> &ownTokens()
{
    static std::optional<Tokens> tokens;
    return tokens;
}

QColor between(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return static_cast<int>(x + (y - x) * share + 0.5); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

} // namespace

const Tokens &contrastTokens(const ContrastColors &colors)
{
    // There is no colour for good or bad: text is what everybody can read.
    ownTokens() = Tokens{.isDark = colors.window.lightness() < 128,
                         .window = colors.window,
                         .surface = colors.window,
                         .subtle = colors.window,
                         .border = colors.text,
                         .fieldBorder = colors.text,
                         .text = colors.text,
                         .text2 = colors.disabled,
                         .accent = colors.highlight,
                         .onAccent = colors.highlightedText,
                         .accentSoft = between(colors.window, colors.highlight, 0.25),
                         .ok = colors.text,
                         .okSoft = colors.window,
                         .warn = colors.text,
                         .warnSoft = colors.window,
                         .err = colors.text,
                         .errSoft = colors.window,
                         .onErr = colors.window,
                         .track = colors.disabled};
    return *ownTokens();
}

const Tokens &tokensOf(const QPalette &palette)
{
    if (const auto &own = ownTokens(); own && palette.color(QPalette::Window) == own->window &&
                                       palette.color(QPalette::WindowText) == own->text &&
                                       palette.color(QPalette::Highlight) == own->accent)
        return *own;
    // Only the strong themes have a window of pure black or white.
    const auto window = palette.color(QPalette::Window);
    for (const auto *tokens : {&strongLightTokens(), &strongDarkTokens()}) {
        if (window == tokens->window)
            return *tokens;
    }
    return window.lightness() < 128 ? darkTokens() : lightTokens();
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(role, color);
    };
    set(QPalette::Window, tokens.window);
    set(QPalette::WindowText, tokens.text);
    set(QPalette::Base, tokens.surface);
    set(QPalette::AlternateBase, tokens.subtle);
    set(QPalette::Text, tokens.text);
    set(QPalette::PlaceholderText, tokens.text2);
    set(QPalette::Button, tokens.surface);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::BrightText, tokens.err);
    set(QPalette::Highlight, tokens.accent);
    set(QPalette::HighlightedText, tokens.onAccent);
    set(QPalette::Link, tokens.accent);
    set(QPalette::LinkVisited, tokens.accent);
    set(QPalette::ToolTipBase, tokens.subtle);
    set(QPalette::ToolTipText, tokens.text);
    set(QPalette::Light, tokens.surface);
    set(QPalette::Midlight, tokens.subtle);
    set(QPalette::Mid, tokens.border);
    set(QPalette::Dark, tokens.fieldBorder);
    set(QPalette::Shadow, tokens.fieldBorder);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.text2);
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.window);
    palette.setColor(QPalette::Disabled, QPalette::Button, tokens.subtle);
    return palette;
}

QFont fontFor(TextRole role, const QFont &base)
{
    QFont font = base;
    const auto scale = [&font](double factor) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(static_cast<int>(font.pixelSize() * factor + 0.5));
    };
    switch (role) {
    case TextRole::Title:
        scale(1.6);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Section:
        scale(1.1);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Caption:
        scale(0.88);
        break;
    case TextRole::Body:
    case TextRole::Secondary:
        break;
    }
    return font;
}

QFont monospaceFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF());
    else
        font.setPixelSize(base.pixelSize());
    return font;
}

} // namespace decant
