// SPDX-License-Identifier: MIT
#include "tests/shots/legibility.h"
#include "tests/shots/locales.h"
#include "tests/shots/states.h"
#include "tests/shots/texts.h"
#include "ui/common/theme_service.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPainter>
#include <QPixmap>

#include <cstdio>

using namespace decant;

namespace {

QString valueOf(const QStringList &arguments, const QString &option)
{
    const auto at = arguments.indexOf(option);
    return at < 0 ? QString() : arguments.value(at + 1);
}

/// The widget with the menus and popups that are open over it.
QPixmap picture(QWidget *shown)
{
    auto whole = shown->grab();
    QPainter painter(&whole);
    for (auto *other : QApplication::topLevelWidgets()) {
        const bool isOver = other != shown && other->isVisible() && shown->isWindow() &&
                            (other->windowFlags() & Qt::Popup) == Qt::Popup;
        if (isOver)
            painter.drawPixmap(shown->mapFromGlobal(other->mapToGlobal(QPoint())), other->grab());
    }
    return whole;
}

void print(const QString &state, const QStringList &findings)
{
    for (const auto &finding : findings)
        std::printf("%s: %s\n", qPrintable(state), qPrintable(finding));
}

/// What a window that was open says otherwise than one that is opened in the language.
QStringList unchangedIn(const QString &state, const QString &locale)
{
    speakLocale(u"en"_s);
    Stage open;
    const auto *shown = enterState(state, open);
    // Whoever wants another language has closed the menu.
    if (shown->windowType() == Qt::Popup)
        return {};
    speakLocale(locale);
    open.speak();
    const auto switched = textsOf(*shown);
    Stage fresh;
    const auto *same = enterState(state, fresh);
    Stage::settle(400);
    const auto expected = textsOf(*same);
    QStringList findings;
    for (const auto &text : switched) {
        if (switched.count(text) != expected.count(text))
            findings.append(u"“%1” stays"_s.arg(text));
    }
    for (const auto &text : expected) {
        if (!switched.contains(text))
            findings.append(u"“%1” is missing"_s.arg(text));
    }
    findings.removeDuplicates();
    return findings;
}

} // namespace

/// decant-shots --out FILE|FOLDER | --check | --follow
///     [--state NAME] [--theme light|dark] [--scale FACTOR] [--locale NAME]
/// Without a state, all of them are rendered into the folder. --check makes no pictures, and fails
/// where something can't be read; --follow fails where a window that is open does not change its
/// language. What locales there are, speakLocale() says.
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
    const auto locale = valueOf(arguments, u"--locale"_s);
    if (!locale.isEmpty())
        speakLocale(locale);
    QApplication::setApplicationVersion(u"0.1.0"_s);
    const bool isDark = valueOf(arguments, u"--theme"_s) == u"dark";
    const ThemeService theme(isDark ? ThemeService::Theme::Dark : ThemeService::Theme::Light);

    bool isFine = true;
    const auto out = valueOf(arguments, u"--out"_s);
    const auto state = valueOf(arguments, u"--state"_s);
    const auto look = (isDark ? u"dark"_s : u"light"_s) + (locale.isEmpty() ? u""_s : u"-"_s);
    for (const auto &name : state.isEmpty() ? stateNames() : QStringList{state}) {
        if (arguments.contains(u"--follow"_s)) {
            const auto findings = unchangedIn(name, locale);
            print(name, findings);
            isFine = isFine && findings.isEmpty();
            continue;
        }
        Stage stage;
        auto *shown = enterState(name, stage);
        if (shown == nullptr) {
            std::fprintf(stderr, "There is no state %s; there are: %s\n", qPrintable(name),
                         qPrintable(stateNames().join(u' ')));
            return 2;
        }
        if (arguments.contains(u"--check"_s)) {
            // Whatever is to be laid out anew has its place now.
            QCoreApplication::sendPostedEvents();
            const auto findings = illegibleIn(*shown);
            print(name, findings);
            isFine = isFine && findings.isEmpty();
            continue;
        }
        const auto file =
            state.isEmpty() ? QDir(out).filePath(u"%1-%2%3.png"_s.arg(name, look, locale)) : out;
        if (!picture(shown).save(file)) {
            std::fprintf(stderr, "%s could not be written\n", qPrintable(file));
            return 1;
        }
        shown->hide();
    }
    return isFine ? 0 : 1;
}
