// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_folder.h"

#include "core/platform/folder_access.h"
#include "core/platform/wsl/wsl_journal.h"

#include <QDir>
#include <QFileInfo>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::WslFolder)
};

Error invalid(const QString &what)
{
    return {ErrorKind::Invalid, what, {}};
}

/// The path itself, or of what it lies in, the nearest that is there.
QString existingPart(const QString &path)
{
    auto folder = path;
    while (!QFileInfo::exists(folder)) {
        const auto parent = QFileInfo(folder).absolutePath();
        if (parent == folder)
            break;
        folder = parent;
    }
    return folder;
}

bool isInside(const QString &folder, const QString &other)
{
    auto place = folder;
    for (;;) {
        if (isSameFolder(place, other))
            return true;
        const auto parent = QFileInfo(place).absolutePath();
        if (parent == place)
            return false;
        place = parent;
    }
}

} // namespace

Result<void> checkWslFolder(const LxssRegistry &registry, const QString &folder)
{
    const auto shown = QDir::toNativeSeparators(folder);
    // A name of another computer's, whatever this one makes of it.
    if (shown.startsWith(u"\\\\") || folder.startsWith(u"//"))
        return invalid(Text::tr("%1 is on another computer: WSL needs a folder on a disk of this "
                                "one.")
                           .arg(shown));
    for (const auto &one : registry.distributions()) {
        // Beside a disk there may be other folders.
        const auto files = QDir(one.folder).filePath(wslFilesName);
        if (isSameFolder(folder, one.folder) || isInside(folder, files))
            return invalid(Text::tr("The folder %1 is that of “%2”: choose another one.")
                               .arg(shown, one.name));
    }
    const auto existing = existingPart(folder);
    const auto existingShown = QDir::toNativeSeparators(existing);
    if (!QFileInfo(existing).isDir())
        return invalid(Text::tr("%1 is not a folder.").arg(existingShown));
    if (isOnNetwork(existing))
        return invalid(Text::tr("%1 is on another computer: WSL needs a folder on a disk of this "
                                "one.")
                           .arg(existingShown));
    if (!isWritableFolder(existing))
        return invalid(
            Text::tr("Nothing can be written to %1: choose another folder.").arg(existingShown));
    return {};
}

} // namespace decant
