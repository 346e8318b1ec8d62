// SPDX-License-Identifier: MIT
#include "app/leave_process.h"

#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale::c());
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    return decant::leaveProcess(RUN_ALL_TESTS());
}
