// SPDX-License-Identifier: MIT
#include "core/rootfs/setup/wsl_distribution.h"

#include "core/rootfs/setup/wsl_conf.h"

namespace decant {

std::map<std::string, std::string> wslPackageFiles(std::string_view before,
                                                   const WslPackage &package)
{
    std::map<std::string, std::string> files;
    WslConf conf(before);
    conf.set("oobe", "defaultName", package.name);
    if (conf.value("oobe", "command").empty())
        conf.set("oobe", "defaultUid", std::to_string(package.uid));
    if (!package.icon.empty() && conf.value("shortcut", "icon").empty()) {
        conf.set("shortcut", "icon", std::string("/") + wslIconPath);
        files.emplace(wslIconPath, package.icon);
    }
    files.emplace(wslDistributionPath, conf.text());
    return files;
}

} // namespace decant
