// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "ui/common/painting.h"
#include "ui/common/theme_service.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <cmath>

namespace decant {
namespace {

/// Source: WCAG 2.1, "relative luminance" and "contrast ratio".
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

class ThemeTest : public testing::TestWithParam<const Tokens *>
{
protected:
    const Tokens &tokens = *GetParam();
};

TEST_P(ThemeTest, EveryTextCanBeReadOnWhatItStandsOn)
{
    for (const auto &back : {tokens.window, tokens.surface, tokens.accentSoft}) {
        for (const auto &text : {tokens.text, tokens.text2})
            EXPECT_GE(contrast(text, back), 4.5)
                << text.name().toStdString() << " on " << back.name().toStdString();
    }
    for (const auto &text : {tokens.accent, tokens.ok, tokens.warn, tokens.err})
        EXPECT_GE(contrast(text, tokens.surface), 4.5) << text.name().toStdString();
    EXPECT_GE(contrast(tokens.onAccent, tokens.accent), 4.5);
    EXPECT_GE(contrast(tokens.onErr, tokens.err), 4.5);
    EXPECT_GE(contrast(tokens.ok, tokens.okSoft), 4.5);
    EXPECT_GE(contrast(tokens.warn, tokens.warnSoft), 4.5);
    EXPECT_GE(contrast(tokens.err, tokens.errSoft), 4.5);
}

TEST_P(ThemeTest, FieldsAndBarsStandOut)
{
    EXPECT_GE(contrast(tokens.fieldBorder, tokens.surface), 3);
    EXPECT_GE(contrast(tokens.accent, tokens.track), 3);
    EXPECT_GE(contrast(tokens.ok, tokens.track), 3);
}

TEST_P(ThemeTest, APaletteLeadsBackToItsTokens)
{
    EXPECT_EQ(&tokensOf(paletteOf(tokens)), &tokens);
}

INSTANTIATE_TEST_SUITE_P(All, ThemeTest,
                         testing::Values(&lightTokens(), &darkTokens(), &strongLightTokens(),
                                         &strongDarkTokens()));

TEST(StrongThemeTest, TextHasSevenTimesTheLuminanceOrASeventh)
{
    for (const auto *tokens : {&strongLightTokens(), &strongDarkTokens()}) {
        for (const auto &text :
             {tokens->text, tokens->text2, tokens->accent, tokens->ok, tokens->warn, tokens->err})
            EXPECT_GE(contrast(text, tokens->window), 7) << text.name().toStdString();
    }
}

class ThemeServiceTest : public testing::Test
{
protected:
    ThemeServiceTest()
    {
        auto made = std::make_unique<SystemColors>();
        colors = made.get();
        service.setSystemColors(std::move(made));
    }
    // The other tests are in the light.
    ~ThemeServiceTest() override { service.setTheme(ThemeService::Theme::Light); }

    static const Tokens *shown() { return &tokensOf(QApplication::palette()); }

    ThemeService service{ThemeService::Theme::System};
    SystemColors *colors;
};

TEST_F(ThemeServiceTest, FollowsTheSystemWhenItChangesItsMind)
{
    colors->setWish({.isDark = true});
    EXPECT_EQ(shown(), &darkTokens());
    colors->setWish({.isDark = false});
    EXPECT_EQ(shown(), &lightTokens());
}

TEST_F(ThemeServiceTest, TheUsersChoiceCountsForMoreThanTheSystems)
{
    colors->setWish({.isDark = true});
    service.setTheme(ThemeService::Theme::Light);
    EXPECT_EQ(shown(), &lightTokens());
    colors->setWish({.isDark = false});
    service.setTheme(ThemeService::Theme::Dark);
    EXPECT_EQ(shown(), &darkTokens());
}

TEST_F(ThemeServiceTest, HighContrastIsRespectedInBothThemes)
{
    colors->setWish({.isDark = true, .isHighContrast = true});
    EXPECT_EQ(shown(), &strongDarkTokens());
    service.setTheme(ThemeService::Theme::Light);
    EXPECT_EQ(shown(), &strongLightTokens());
    colors->setWish({});
}

TEST_F(ThemeServiceTest, AContrastThemeKeepsTheColoursThatItsUserHasChosen)
{
    // Windows' "Desert".
    const ContrastColors desert{.window = 0xFFFAEF,
                                .text = 0x3D3D3D,
                                .highlight = 0x903909,
                                .highlightedText = 0xFFF5E3,
                                .disabled = 0x676767};
    colors->setWish({.isDark = false, .isHighContrast = true, .contrast = desert});
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), desert.window);
    EXPECT_EQ(QApplication::palette().color(QPalette::Highlight), desert.highlight);
    EXPECT_EQ(shown()->window, desert.window);
    EXPECT_EQ(shown()->err, desert.text);
    EXPECT_GE(contrast(shown()->text, shown()->accentSoft), 4.5);
    // It counts for more than a theme of ours.
    service.setTheme(ThemeService::Theme::Dark);
    EXPECT_EQ(shown()->window, desert.window);
    colors->setWish({});
    EXPECT_EQ(shown(), &darkTokens());
}

TEST(TileTest, TwoLettersOfTheName)
{
    EXPECT_EQ(tileLetters(u"ubuntu"_s), u"Ub");
    EXPECT_EQ(tileLetters(u"openSUSE Leap"_s), u"Op");
    EXPECT_EQ(tileLetters(u"x-ray"_s), u"Xr");
    EXPECT_EQ(tileLetters(u"9"_s), u"9");
}

} // namespace
} // namespace decant
