// SPDX-License-Identifier: MIT
#include "core/rootfs/entry_path.h"
#include "core/rootfs/setup/account_table.h"
#include "core/rootfs/setup/setup_steps.h"
#include "core/rootfs/setup/wsl_distribution.h"

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::PackageSetup)
};

/// Who the root starts as: what /etc/wsl.conf says overrules all else. Source: wsl.md.
quint64 startingUid(const SetupWork &work, const WslConf &before)
{
    const auto name = work.wslConf.value("user", "default");
    const auto account = AccountTable(work.layer.text("etc/passwd")).row(name);
    if (account && account->size() > 2)
        return accountNumber((*account)[2]).value_or(0);
    return accountNumber(before.value("oobe", "defaultUid")).value_or(0);
}

bool isFile(const MergedTree &tree, std::string_view path)
{
    const auto id = tree.find(path, false);
    return id && !tree.node(*id).isDirectory &&
           tree.inode(tree.node(*id).inode).type == EntryType::File;
}

} // namespace

Result<void> setUpPackage(const SetupWork &work)
{
    if (work.choice.packageName.empty())
        return {};
    const bool isThere = isFile(work.root.tree(), wslDistributionPath);
    if (isThere && !work.layer.isReadable(wslDistributionPath))
        return Error{ErrorKind::Invalid,
                     Text::tr("The image's /%1 is too large to be changed; save it as a tar file.")
                         .arg(QLatin1StringView(wslDistributionPath)),
                     {}};
    const auto before = isThere ? work.layer.text(wslDistributionPath) : std::string();
    const WslConf conf(before);
    WslPackage package{.name = conf.value("oobe", "defaultName"),
                       .uid = static_cast<qint64>(startingUid(work, conf)),
                       .icon = wslIcon()};
    if (package.name.empty())
        package.name = work.choice.packageName;
    for (const auto &[path, content] : wslPackageFiles(before, package))
        work.layer.replace(path, content);
    for (const auto *path : wslLeftOut) {
        if (work.root.tree().find(path, false))
            work.layer.remove(path);
    }
    work.done(u"package"_s, Text::tr("WSL will call it %1, unless another name is given.")
                                .arg(displayName(package.name)));
    return {};
}

} // namespace decant
