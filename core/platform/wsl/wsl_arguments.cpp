// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_arguments.h"

namespace decant {

QStringList WslArguments::import(const QString &name, const QString &folder, int version)
{
    auto place = folder;
    while (place.size() > 3 && (place.endsWith(u'\\') || place.endsWith(u'/')))
        place.chop(1);
    return {u"--import"_s, name, place, u"-"_s, u"--version"_s, QString::number(version)};
}

QStringList WslArguments::listRunning()
{
    return {u"--list"_s, u"--running"_s, u"--quiet"_s};
}

QStringList WslArguments::run(const RunRequest &request)
{
    QStringList arguments{u"-d"_s, request.name};
    if (!request.user.isEmpty())
        arguments += {u"-u"_s, request.user};
    arguments += {u"--cd"_s, u"~"_s};
    // “--” would have the user's shell read the words once more.
    if (!request.command.isEmpty())
        arguments += QStringList{u"-e"_s} + request.command;
    return arguments;
}

QStringList WslArguments::terminate(const QString &name)
{
    return {u"--terminate"_s, name};
}

QStringList WslArguments::setDefault(const QString &name)
{
    return {u"--set-default"_s, name};
}

QStringList WslArguments::setDefaultUser(const QString &name, const QString &user)
{
    return {u"--manage"_s, name, u"--set-default-user"_s, user};
}

QStringList WslArguments::move(const QString &name, const QString &folder)
{
    return {u"--manage"_s, name, u"--move"_s, folder};
}

QStringList WslArguments::resize(const QString &name, qint64 size)
{
    return {u"--manage"_s, name, u"--resize"_s, QString::number(size) + u'B'};
}

QStringList WslArguments::setSparse(const QString &name, bool isSparse)
{
    QStringList arguments{u"--manage"_s, name, u"--set-sparse"_s,
                          isSparse ? u"true"_s : u"false"_s};
    if (isSparse)
        arguments += u"--allow-unsafe"_s;
    return arguments;
}

QStringList WslArguments::exportAs(const QString &name, const QString &path, ArchiveFormat format)
{
    // A plain tar is what every version makes; older ones don't know the option.
    QStringList arguments{u"--export"_s, name, path};
    if (format == ArchiveFormat::TarGz)
        arguments += {u"--format"_s, u"tar.gz"_s};
    else if (format == ArchiveFormat::TarXz)
        arguments += {u"--format"_s, u"tar.xz"_s};
    return arguments;
}

QStringList WslArguments::exportDisk(const QString &name, const QString &path)
{
    return {u"--export"_s, name, path, u"--vhd"_s};
}

QStringList WslArguments::importInPlace(const QString &name, const QString &disk)
{
    return {u"--import-in-place"_s, name, disk};
}

QStringList WslArguments::install()
{
    return {u"--install"_s, u"--no-distribution"_s};
}

QStringList WslArguments::update()
{
    return {u"--update"_s};
}

QStringList WslArguments::unregister(const QString &name)
{
    return {u"--unregister"_s, name};
}

} // namespace decant
