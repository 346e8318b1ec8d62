// SPDX-License-Identifier: MIT
#include "app/bundled_catalog.h"
#include "app/composition.h"
#include "app/gui/language.h"
#include "app/gui/log_catcher.h"
#include "app/gui/preferences_file.h"
#include "app/leave_process.h"
#include "app/settings_file.h"
#include "ui/common/decant_style.h"
#include "ui/common/icons.h"
#include "ui/common/theme_service.h"
#include "ui/common/window_frames.h"
#include "ui/jobs/taskbar_progress.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QCommandLineParser>

#include <utility>

using namespace decant;

namespace {

int run(int argc, char **argv)
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

    LogBook log;
    const LogCatcher catcher(log);
    const SettingsFile file(arguments.value(dataFolder));
    const auto settings = file.read();
    const PreferencesFile preferencesFile(file.path());
    const auto preferences = preferencesFile.read();
    Language language;
    language.set(preferences.language);
    ThemeService theme(preferences.theme);
    QApplication::setWindowIcon(applicationIcon());
    const auto frames = matchWindowFrames();
    Composition composition(settings);
    MainWindow window(composition.engine(), bundledCatalog(composition.engine(), QLocale()));
    const TaskbarProgress taskbar(window.jobs(), window);
    window.setPreferences(preferences);
    window.setLog(log);
    QObject::connect(&window, &MainWindow::settingsChanged, &window,
                     [&file, &composition](const Settings &changed) {
                         composition.setNetwork(changed);
                         if (const auto written = file.write(changed); !written)
                             qWarning("%s", qPrintable(written.error().what));
                     });
    const auto showCatalog = [&] {
        window.setCatalog(bundledCatalog(composition.engine(), QLocale()));
    };
    auto spoken = preferences.language;
    QObject::connect(&window, &MainWindow::preferencesChanged, &window,
                     [&](const Preferences &changed) {
                         preferencesFile.write(changed);
                         theme.setTheme(changed.theme);
                         if (std::exchange(spoken, changed.language) == changed.language)
                             return;
                         language.set(changed.language);
                         showCatalog();
                     });
    QObject::connect(&composition.engine(), &Engine::catalogsChanged, &window, showCatalog);
    composition.engine().refreshOldCatalogs();
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    return leaveProcess(run(argc, argv));
}
