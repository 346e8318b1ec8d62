// SPDX-License-Identifier: MIT
#include "core/rootfs/setup/root_setup.h"

#include "core/rootfs/entry_path.h"
#include "core/rootfs/setup/setup_steps.h"

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::RootSetup)
};

constexpr auto wslConfPath = "etc/wsl.conf";

/// What is left to do goes into a script, which somebody has to start.
void writeScript(const SetupWork &work)
{
    if (work.script.isEmpty())
        return;
    const std::string path = firstBootScriptPath;
    if (!work.choice.isRunByHost && !work.wslConf.has("boot", "command")) {
        work.wslConf.set("boot", "command", path);
        // Its line goes with the script.
        work.script.run("sed -i '\\|^command=" + path + "$|d' /etc/wsl.conf");
        work.result.settledFindings.append(u"boot-command"_s);
    }
    work.layer.write(path.substr(1), work.script.text(work.packages), {.mode = 0755});
    work.result.script = QString::fromStdString(path);
    if (!work.choice.isRunByHost)
        work.done(u"packages"_s,
                  Text::tr("At the first start, %1 installs what is missing; its log is %2.")
                      .arg(work.result.script, QLatin1StringView(firstBootLogPath)));
}

} // namespace

Result<RootSetup> setUpRoot(const MergedTree &tree, const SetupChoice &choice)
{
    const RootView root(tree);
    RootSetup result;
    // Where nobody says when, as old as what it changes.
    const auto *accounts = root.inode("etc/passwd");
    const bool isTimeless = choice.time == Timestamp() && accounts;
    SetupLayer layer(root, isTimeless ? accounts->metadata.modified : choice.time);
    FirstBootScript script;
    if (!layer.isReadable(wslConfPath))
        return Error{ErrorKind::Invalid,
                     Text::tr("The image's /etc/wsl.conf is too large to be changed."),
                     {}};
    WslConf wslConf(layer.text(wslConfPath));
    const SetupWork work{root, choice, PackageManager::of(root), layer, script, wslConf, result};

    if (auto made = setUpUser(work); !made)
        return made.error();
    setUpAdministrator(work);
    setUpSystemd(work);
    setUpHostname(work);
    setUpLocale(work);
    setUpTimezone(work);
    setUpEnvironment(work);
    removeLeftovers(work);
    if (auto made = setUpPackage(work); !made)
        return made.error();
    writeScript(work);
    if (wslConf.text() != layer.text(wslConfPath))
        layer.write(wslConfPath, wslConf.text());
    for (const auto &path : layer.obstacles())
        work.fellShort(
            u"files"_s,
            Text::tr("/%1 can't be written: something is in the way.").arg(displayName(path)));
    if (!layer.isEmpty())
        result.layer = layer.tar();
    return result;
}

} // namespace decant
