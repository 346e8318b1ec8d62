// SPDX-License-Identifier: MIT
#include "core/base/file_lock.h"

#include <QDir>

namespace decant {

void FileLock::sweep(const QString &folder, const QString &pattern)
{
    const QDir all(folder);
    for (const auto &name : all.entryList({pattern}, QDir::Files | QDir::Hidden))
        tryTake(all.filePath(name), Kind::Passing);
}

} // namespace decant
