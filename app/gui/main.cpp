// SPDX-License-Identifier: MIT
#include "app/bundled_catalog.h"
#include "app/composition.h"
#include "app/settings_file.h"
#include "ui/common/decant_style.h"
#include "ui/common/icons.h"
#include "ui/common/theme_service.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStyle>

using namespace decant;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"decant"_s);
    QApplication::setApplicationDisplayName(u"Decant"_s);
    QApplication::setApplicationVersion(QStringLiteral(DECANT_VERSION));
    QApplication::setDesktopFileName(u"decant"_s);

    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QApplication::translate("main", "Turns container images into Linux distributions."));
    const QCommandLineOption dataFolder(
        u"data-dir"_s, QApplication::translate("main", "Keep everything below this folder."),
        u"DIR"_s);
    arguments.addOption(dataFolder);
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.process(application);

    const ThemeService theme;
    QApplication::setWindowIcon(applicationIcon());
    const auto settings = SettingsFile(arguments.value(dataFolder)).read();
    Composition composition(settings);
    MainWindow window(composition.engine(), bundledCatalog(settings.dataFolder));
    window.show();
    return QApplication::exec();
}
