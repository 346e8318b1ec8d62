// SPDX-License-Identifier: MIT
#include "core/rootfs/setup/wsl_start.h"

#include "core/rootfs/entry_path.h"
#include "core/rootfs/readiness_checks.h"
#include "core/rootfs/setup/wsl_conf.h"

namespace decant {

WslStart wslStartOf(const MergedTree &tree)
{
    const RootView root(tree);
    const WslConf conf(root.text("etc/wsl.conf").value_or(""));
    const auto systemd = QByteArray::fromStdString(conf.value("boot", "systemd")).toLower();
    return {.user = displayName(conf.value("user", "default")),
            .systemd = (systemd == "true" || systemd == "1") && hasWholeSystemd(root)};
}

} // namespace decant
