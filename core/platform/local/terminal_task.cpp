// SPDX-License-Identifier: MIT
#include "core/platform/local/terminal_task.h"

#include <QProcess>
#include <QStandardPaths>

namespace decant {

namespace {

/// Terminal programs with what has to stand before a command of several arguments. The first is
/// the user's own choice on Debian; its contract is xterm's.
const QList<QStringList> &terminals()
{
    static const QList<QStringList> known{
        {u"x-terminal-emulator"_s, u"-e"_s},
        {u"xdg-terminal-exec"_s},
        {u"gnome-terminal"_s, u"--"_s},
        {u"kgx"_s, u"--"_s},
        {u"konsole"_s, u"-e"_s},
        {u"xfce4-terminal"_s, u"-x"_s},
        {u"mate-terminal"_s, u"-x"_s},
        {u"terminator"_s, u"-x"_s},
        {u"tilix"_s, u"-e"_s},
        {u"qterminal"_s, u"-e"_s},
        {u"wezterm"_s, u"start"_s, u"--"_s},
        {u"kitty"_s},
        {u"foot"_s},
        {u"alacritty"_s, u"-e"_s},
        {u"urxvt"_s, u"-e"_s},
        {u"xterm"_s, u"-e"_s},
    };
    return known;
}

} // namespace

QStringList terminalCommand(const QStringList &command, const IsInstalled &isInstalled,
                            const QString &preferred)
{
    QStringList found;
    for (const auto &terminal : terminals()) {
        const bool isPreferred = terminal.first() == preferred;
        if ((found.isEmpty() || isPreferred) && isInstalled(terminal.first()))
            found = terminal + command;
    }
    return found;
}

QStringList installedTerminals(const IsInstalled &isInstalled)
{
    QStringList names;
    for (const auto &terminal : terminals()) {
        if (isInstalled(terminal.first()))
            names.append(terminal.first());
    }
    return names;
}

bool isOnPath(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

void TerminalTask::run()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        fail({ErrorKind::HostRefused,
              tr("There is no graphical display to open a terminal window on."),
              {}});
        return;
    }
    const auto line = terminalCommand(m_command, isOnPath, m_preferred);
    if (line.isEmpty()) {
        fail({ErrorKind::HostRefused,
              tr("No terminal program was found: install one, for example xterm."),
              {}});
        return;
    }
    if (!QProcess::startDetached(line.first(), line.mid(1))) {
        fail({ErrorKind::HostRefused, tr("“%1” can't be started.").arg(line.first()), {}});
        return;
    }
    finish();
}

} // namespace decant
