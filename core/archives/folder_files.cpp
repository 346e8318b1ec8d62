// SPDX-License-Identifier: MIT
#include "core/archives/folder_files.h"

#include <QDir>
#include <QFileInfo>

namespace decant {

BlobPlace FolderFiles::find(const QString &name) const
{
    const auto clean = QDir::cleanPath(name);
    if (clean.startsWith(u"..") || QDir::isAbsolutePath(clean))
        return {};
    const auto file = path() + u'/' + clean;
    return QFileInfo(file).isFile() ? BlobPlace{file} : BlobPlace();
}

} // namespace decant
