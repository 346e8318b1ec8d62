// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/rootfs/setup/wsl_distribution.h"

#include <QFile>

/// Without this, a static library's resources stay out of the program.
static void includeIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace decant {

std::string wslIcon()
{
    includeIcons();
    QFile file(u":/icons/decant.ico"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace decant
