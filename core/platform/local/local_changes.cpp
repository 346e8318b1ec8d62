// SPDX-License-Identifier: MIT
#include "core/platform/local/local_changes.h"

#include "core/base/log.h"
#include "core/platform/local/accounts.h"
#include "core/platform/local/held_place.h"

#include <QCoreApplication>
#include <QDir>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::LocalChanges)
};

} // namespace

Result<void> renameDistribution(const DistributionFolders &folders, const QString &name,
                                const QString &newName)
{
    auto held = holdAlone(folders, name);
    if (!held)
        return held.error();
    auto &place = held->place;
    const auto oldName = place.record.name;
    if (newName == oldName)
        return {};
    if (auto free = folders.checkName(newName, oldName); !free)
        return free;
    if (!QDir().rename(place.entry, folders.entryOf(newName)))
        return Error{ErrorKind::Failed, Text::tr("“%1” can't be renamed.").arg(oldName),
                     place.entry};
    place.entry = folders.entryOf(newName);
    place.record.name = newName;
    if (const auto saved = place.record.save(place.recordPath()); !saved)
        qCWarning(log::platform) << "renamed, but not noted:" << saved.error().detail;
    return {};
}

Result<void> setDefaultUser(const DistributionFolders &folders, const QString &name,
                            const QString &user)
{
    auto held = holdShared(folders, name);
    if (!held)
        return held.error();
    auto &place = held->place;
    const auto account = findAccount(user, place.rootfs());
    if (!account)
        return account.error();
    place.record.launch.user = user;
    place.record.launch.uid = account->uid;
    return place.record.save(place.recordPath());
}

} // namespace decant
