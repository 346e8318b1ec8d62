// SPDX-License-Identifier: MIT
#include "tests/shots/states.h"
#include "ui/common/theme_service.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPixmap>

#include <cstdio>

using namespace decant;

namespace {

QString valueOf(const QStringList &arguments, const QString &option)
{
    const auto at = arguments.indexOf(option);
    return at < 0 ? QString() : arguments.value(at + 1);
}

} // namespace

/// decant-shots --out FILE|FOLDER [--state NAME] [--theme light|dark] [--scale FACTOR]
/// Without a state, all of them are rendered into the folder.
int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (const auto scale = valueOf(arguments, u"--scale"_s); !scale.isEmpty())
        qputenv("QT_SCALE_FACTOR", scale.toLatin1());
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setApplicationVersion(u"0.1.0"_s);
    const bool isDark = valueOf(arguments, u"--theme"_s) == u"dark";
    const ThemeService theme(isDark ? ThemeService::Theme::Dark : ThemeService::Theme::Light);

    const auto out = valueOf(arguments, u"--out"_s);
    const auto state = valueOf(arguments, u"--state"_s);
    for (const auto &name : state.isEmpty() ? stateNames() : QStringList{state}) {
        Stage stage;
        auto *shown = enterState(name, stage);
        if (shown == nullptr) {
            std::fprintf(stderr, "There is no state %s; there are: %s\n", qPrintable(name),
                         qPrintable(stateNames().join(u' ')));
            return 2;
        }
        const auto file =
            state.isEmpty()
                ? QDir(out).filePath(u"%1-%2.png"_s.arg(name, isDark ? u"dark"_s : u"light"_s))
                : out;
        if (!shown->grab().save(file)) {
            std::fprintf(stderr, "%s could not be written\n", qPrintable(file));
            return 1;
        }
        shown->hide();
    }
    return 0;
}
