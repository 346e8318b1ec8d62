// SPDX-License-Identifier: MIT
#include "core/rootfs/setup/first_boot_script.h"

#include "core/rootfs/setup/root_setup.h"

namespace decant {

std::string shellQuoted(std::string_view text)
{
    std::string quoted = "'";
    for (const char c : text) {
        if (c == '\'')
            quoted += "'\\''";
        else
            quoted += c;
    }
    return quoted + '\'';
}

std::string FirstBootScript::text(const std::optional<PackageManager> &manager) const
{
    const std::string self = firstBootScriptPath;
    std::string text = "#!/bin/sh\n"
                       "# Written by Decant. It finishes, as root, what could not be set up\n"
                       "# without running this system, and then removes itself.\n"
                       "if [ \"$(id -u)\" != 0 ]; then\n"
                       "    echo \"Run this as root.\" >&2\n"
                       "    exit 1\n"
                       "fi\n"
                       "export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n"
                       "export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8\n"
                       "umask 022\n"
                       "mkdir -p /var/log\n";
    text += "exec </dev/null >>" + std::string(firstBootLogPath) + " 2>&1\n";
    text += "lock=/tmp/.decant-first-boot\n"
            "waited=0\n"
            "until mkdir -m 700 \"$lock\" 2>/dev/null; do\n"
            "    [ $waited -lt 600 ] || rmdir \"$lock\"\n"
            "    waited=$((waited + 1))\n"
            "    sleep 1\n"
            "done\n"
            "trap 'rmdir \"$lock\"' EXIT\n"
            "trap 'exit 1' HUP INT TERM\n"
            "[ -e " +
            self +
            " ] || exit 0\n"
            "step() {\n"
            "    printf '== %s\\n' \"$1\"\n"
            "    sh -c \"$1\" || {\n"
            "        echo \"== failed; it is tried again when this script runs again\"\n"
            "        exit 1\n"
            "    }\n"
            "}\n"
            "date\n";
    if (const auto command =
            manager && !m_packages.isEmpty() ? manager->install(m_packages) : QString();
        !command.isEmpty())
        text += "step " + shellQuoted(command.toStdString()) + '\n';
    for (const auto &line : m_lines)
        text += "step " + shellQuoted(line) + '\n';
    text += "rm -f " + self + "\nrmdir " + self.substr(0, self.rfind('/')) +
            " 2>/dev/null\necho '== done'\n";
    return text;
}

} // namespace decant
