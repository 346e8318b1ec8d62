// SPDX-License-Identifier: MIT
#include "ui/new_distribution/chosen_image.h"

namespace decant {

void ChosenImage::learn(const ReadinessReport &found)
{
    report = found;
    hasSystemd = found.hasSystemd;
    packageManager = found.packageManager;
    ordinaryUser = found.ordinaryUser;
}

QStringList ChosenImage::users() const
{
    QStringList names{ordinaryUser};
    if (image && !report)
        names.append(image->config.user.section(u':', 0, 0));
    names.removeAll(QString());
    return names;
}

bool ChosenImage::canInstallSystemd() const
{
    static const QStringList managers{u"apt"_s, u"dnf"_s, u"zypper"_s, u"pacman"_s, u"tdnf"_s};
    return managers.contains(packageManager);
}

} // namespace decant
