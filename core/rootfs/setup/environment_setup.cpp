// SPDX-License-Identifier: MIT
#include "core/rootfs/setup/setup_steps.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::EnvironmentSetup)
};

constexpr auto scriptPath = "etc/profile.d/zz-decant.sh";

/// What a login says itself; sorted.
constexpr std::array<std::string_view, 10> ofTheLogin{
    "HOME", "HOSTNAME", "LOGNAME", "OLDPWD", "PWD", "SHELL", "SHLVL", "TERM", "USER", "_",
};
/// Where every profile looks for programs, root's own included.
constexpr std::array<std::string_view, 6> usualFolders{
    "/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin",
};

bool isForShells(std::string_view name)
{
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    };
    return !name.empty() && isLetter(name.front()) &&
           std::all_of(name.begin(), name.end(),
                       [&](char c) { return isLetter(c) || (c >= '0' && c <= '9'); }) &&
           !std::binary_search(ofTheLogin.begin(), ofTheLogin.end(), name);
}

/// Folders of the image's own go in front of what the profile has; none is there twice.
std::string pathLines(std::string_view path)
{
    std::string lines;
    std::vector<std::string_view> folders;
    while (!path.empty()) {
        const auto colon = path.find(':');
        const auto folder = path.substr(0, colon);
        const bool isUsual =
            std::find(usualFolders.begin(), usualFolders.end(), folder) != usualFolders.end();
        if (folder.starts_with('/') && !isUsual)
            folders.push_back(folder);
        path.remove_prefix(colon == path.npos ? path.size() : colon + 1);
    }
    std::reverse(folders.begin(), folders.end());
    for (const auto folder : folders) {
        const auto quoted = shellQuoted(folder);
        lines.append("case \":$PATH:\" in\n*:").append(quoted);
        lines.append(":*) ;;\n*) PATH=").append(quoted).append(":$PATH ;;\nesac\n");
    }
    return lines.empty() ? lines : lines + "export PATH\n";
}

/// Some profiles do not look into their folder, and some systems have none.
void makeProfileRead(const SetupWork &work)
{
    const auto profile = work.layer.text("etc/profile");
    if (!work.layer.isReadable("etc/profile") || profile.find("profile.d") != profile.npos)
        return;
    const std::string line = ". /" + std::string(scriptPath) + '\n';
    work.layer.write("etc/profile",
                     profile + (profile.empty() || profile.ends_with('\n') ? "" : "\n") + line);
}

} // namespace

void setUpEnvironment(const SetupWork &work)
{
    std::string lines;
    int count = 0;
    for (const auto &[name, value] : work.choice.environment) {
        if (!isForShells(name))
            continue;
        const auto added =
            name == "PATH" ? pathLines(value) : "export " + name + '=' + shellQuoted(value) + '\n';
        lines += added;
        count += added.empty() ? 0 : 1;
    }
    if (!work.result.locale.empty())
        lines += "export LANG=" + shellQuoted(work.result.locale) + '\n';
    if (lines.empty())
        return;
    work.layer.write(scriptPath,
                     "# Written by Decant: what the image sets, and what was chosen.\n" + lines);
    makeProfileRead(work);
    if (count > 0)
        work.done(u"environment"_s,
                  Text::tr("The image's variables are kept: %n.", nullptr, count));
}

} // namespace decant
