// SPDX-License-Identifier: MIT
#include "core/platform/local/held_place.h"

#include "core/platform/local/host_check.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::HeldPlace)
};

Error refused(const QString &what)
{
    return {ErrorKind::HostRefused, what, {}};
}

Result<HeldPlace> hold(const DistributionFolders &folders, const QString &name, FileLock::Kind kind)
{
    auto place = folders.find(name);
    if (!place)
        return place.error();
    if (auto ours = checkOwnership(*place); !ours)
        return ours.error();
    if (auto lock = FileLock::tryTake(place->lockPath(), kind)) {
        // Only now does nobody change it any more.
        place = folders.find(name);
        if (!place)
            return place.error();
        return HeldPlace{*std::move(place), std::move(lock)};
    }
    if (FileLock::holder(place->lockPath()) == FileLock::Kind::Shared)
        return refused(Text::tr("“%1” is running: stop it first.").arg(name));
    return refused(Text::tr("“%1” is being changed just now: try again.").arg(name));
}

} // namespace

Result<void> checkOwnership(const DistributionPlace &place)
{
    const auto &record = place.record;
    const auto name = QFileInfo(place.entry).fileName();
    if (record.name.isEmpty() || !QFileInfo(place.rootfs()).isDir())
        return refused(Text::tr("Files of “%1” are missing.").arg(name));
    if (record.isMapped != isRoot())
        return {};
    return refused(
        record.isMapped
            ? Text::tr("“%1” belongs to an ordinary user, who has to do it.").arg(name)
            : Text::tr("“%1” belongs to the administrator, who has to do it.").arg(name));
}

Result<HeldPlace> holdAlone(const DistributionFolders &folders, const QString &name)
{
    return hold(folders, name, FileLock::Kind::Exclusive);
}

Result<HeldPlace> holdShared(const DistributionFolders &folders, const QString &name)
{
    return hold(folders, name, FileLock::Kind::Shared);
}

} // namespace decant
