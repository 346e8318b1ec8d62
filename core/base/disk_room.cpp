// SPDX-License-Identifier: MIT
#include "core/base/disk_room.h"

#include "core/base/human_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::DiskRoom)
};

QString nearestExisting(const QString &path)
{
    QString folder = QFileInfo(path).absoluteFilePath();
    while (!QFileInfo::exists(folder)) {
        const auto parent = QFileInfo(folder).absolutePath();
        if (parent == folder)
            break;
        folder = parent;
    }
    return folder;
}

} // namespace

Result<void> checkRoom(const QString &path, qint64 needed)
{
    const QStorageInfo disk(nearestExisting(path));
    if (!disk.isValid() || disk.bytesAvailable() < 0 || disk.bytesAvailable() >= needed)
        return {};
    return Error{ErrorKind::NoSpace,
                 Text::tr("Not enough space on %1: about %2 needed, %3 free.")
                     .arg(QDir::toNativeSeparators(disk.rootPath()), humanSize(needed),
                          humanSize(disk.bytesAvailable())),
                 {}};
}

qint64 freeRoom(const QString &path)
{
    const QStorageInfo disk(nearestExisting(path));
    return disk.isValid() ? disk.bytesAvailable() : -1;
}

} // namespace decant
