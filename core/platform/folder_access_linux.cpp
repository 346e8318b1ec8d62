// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/platform/folder_access.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace decant {

bool isWritableFolder(const QString &folder)
{
    return QFileInfo(folder).isWritable();
}

bool isOnNetwork(const QString &folder)
{
    static const QByteArrayList kinds{"9p",  "afs",  "ceph", "cifs", "fuse.sshfs",
                                      "nfs", "nfs4", "smb3", "smbfs"};
    return kinds.contains(QStorageInfo(folder).fileSystemType());
}

} // namespace decant
