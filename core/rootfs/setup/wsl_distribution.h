// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace decant {

/// What WSL is told of a distribution that comes as a .wsl file.
struct WslPackage
{
    std::string name; ///< What it is called unless somebody says otherwise.
    qint64 uid = 0;   ///< Who it starts as.
    std::string icon; ///< In Windows' format; empty: none.
};

/// Where WSL reads it, and where our icon lies; without a slash in front.
constexpr auto wslDistributionPath = "etc/wsl-distribution.conf";
constexpr auto wslIconPath = "etc/wsl-distribution.ico";
/// What a package must not bring along. Source: wsl.md.
inline constexpr std::array wslLeftOut{"etc/resolv.conf", ".dockerenv", "run/.containerenv"};

/// The files that make a root a package, by path. `before`: what wslDistributionPath has now. All
/// of it that is not changed stays, byte by byte: the name is; an icon is only where there is none,
/// and who it starts as only where no program of its own asks at the first start.
/// Source: wsl.md, "wsl-distribution.conf".
std::map<std::string, std::string> wslPackageFiles(std::string_view before,
                                                   const WslPackage &package);

/// Decant's own, for a package; in Windows' format.
std::string wslIcon();

} // namespace decant
