// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "ui/common/labels.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

/// Where the label's ink lies: its middle, from 0 (left) to 1 (right).
double middleOfInk(QLabel &label)
{
    label.resize(400, 40);
    const auto picture = label.grab().toImage();
    const auto paper = picture.pixel(0, 0);
    int left = picture.width();
    int right = -1;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y) {
            if (picture.pixel(x, y) != paper) {
                left = std::min(left, x);
                right = std::max(right, x);
            }
        }
    }
    return (left + right) / 2.0 / picture.width();
}

TEST(TextLabelTest, ANameInLatinLettersBeginsWhereTheLayoutDoes)
{
    TextLabel label(TextRole::Title, u"alpine"_s);
    label.setWordWrap(true);
    EXPECT_LT(middleOfInk(label), 0.3);
    label.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(middleOfInk(label), 0.7);
    label.setLayoutDirection(Qt::LeftToRight);
    EXPECT_LT(middleOfInk(label), 0.3);
}

TEST(TextLabelTest, WhatIsCentredStaysSo)
{
    TextLabel label(TextRole::Title, u"alpine"_s);
    label.setAlignment(Qt::AlignCenter);
    label.setLayoutDirection(Qt::RightToLeft);
    EXPECT_NEAR(middleOfInk(label), 0.5, 0.1);
}

} // namespace
} // namespace decant
