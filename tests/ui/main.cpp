// SPDX-License-Identifier: MIT
#include "ui/common/theme_service.h"

#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    const decant::ThemeService theme(decant::ThemeService::Theme::Light);
    return RUN_ALL_TESTS();
}
