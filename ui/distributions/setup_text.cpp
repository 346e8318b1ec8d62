// SPDX-License-Identifier: MIT
#include "ui/distributions/setup_text.h"

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::SetupText)
};

QString userText(const UserSetup &user)
{
    if (!user.isAdministrator)
        return Text::tr("User “%1”").arg(user.name);
    return user.asksForPassword
               ? Text::tr("User “%1”, an administrator with a password").arg(user.name)
               : Text::tr("User “%1”, an administrator without a password").arg(user.name);
}

} // namespace

QString setupText(const FirstBoot &setup)
{
    if (setup.isNothing())
        return Text::tr("Nothing: as the image has it");
    QStringList lines;
    if (setup.user)
        lines.append(userText(*setup.user));
    if (setup.systemd)
        lines.append(Text::tr("systemd"));
    if (!setup.hostname.isEmpty())
        lines.append(Text::tr("Host name %1").arg(setup.hostname));
    if (!setup.locale.isEmpty())
        lines.append(Text::tr("Language %1").arg(setup.locale));
    if (!setup.timezone.isEmpty())
        lines.append(Text::tr("Time zone %1").arg(setup.timezone));
    if (setup.keepsEnvironment)
        lines.append(
            setup.leftOut.isEmpty()
                ? Text::tr("Variables of the image")
                : Text::tr("Variables of the image without %1").arg(setup.leftOut.join(u", ")));
    return lines.join(u'\n');
}

} // namespace decant
