// SPDX-License-Identifier: MIT
#include "core/store/file_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDevice>
#include <QFileInfo>
#include <QStorageInfo>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::FileError)
};

/// Less than this left on a disk that refuses a write: then that is the reason. Qt tells a full
/// disk apart on some systems only.
constexpr qint64 nearlyNothing = 1 << 20;

/// Without a name: it was open when we came.
Error streamError(ErrorKind kind, const QString &problem)
{
    return {kind,
            kind == ErrorKind::NoSpace
                ? Text::tr("There is no room left where standard output goes.")
                : Text::tr("Standard output can't be written."),
            problem};
}

Error full(const QString &path, const QString &problem)
{
    if (path.isEmpty())
        return streamError(ErrorKind::NoSpace, problem);
    return {ErrorKind::NoSpace,
            Text::tr("The disk that holds %1 is full. Free some space and try again.")
                .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
            problem};
}

} // namespace

Error writeError(const QString &path, const QString &problem)
{
    if (path.isEmpty())
        return streamError(ErrorKind::Failed, problem);
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < nearlyNothing)
        return full(path, problem);
    return {ErrorKind::Failed, Text::tr("%1 can't be written.").arg(QDir::toNativeSeparators(path)),
            problem};
}

Error writeError(const QFileDevice &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return full(file.fileName(), file.errorString());
    return writeError(file.fileName(), file.errorString());
}

Error readError(const QFileDevice &file)
{
    const auto path = QDir::toNativeSeparators(file.fileName());
    if (!QFileInfo::exists(file.fileName()))
        return {ErrorKind::NotFound, Text::tr("There is no file %1.").arg(path), {}};
    return {ErrorKind::Failed, Text::tr("%1 can't be read.").arg(path), file.errorString()};
}

} // namespace decant
