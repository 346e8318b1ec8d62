// SPDX-License-Identifier: MIT
#include "core/platform/platform_host.h"

#ifdef Q_OS_WIN
#include "core/platform/wsl/wsl_host.h"
#else
#include "core/platform/local/local_host.h"
#endif

#include <QCoreApplication>
#include <QDir>

namespace decant {

#ifdef Q_OS_WIN

std::unique_ptr<DistributionHost> platformHost(const Settings &settings, QThreadPool &pool)
{
    return std::make_unique<WslHost>(settings, LxssRegistry::ofWindows(), pool);
}

#else

namespace {

/// Beside the program that runs, as in a build folder; else where helpers are installed.
QString helper(const QString &name)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    if (programs.exists(name))
        return programs.filePath(name);
    return QDir::cleanPath(programs.filePath(QStringLiteral(DECANT_HELPER_FOLDER) + u'/' + name));
}

} // namespace

std::unique_ptr<DistributionHost> platformHost(const Settings &settings, QThreadPool &pool)
{
    QStringList shell{helper(u"decant-cli"_s)};
    if (!settings.home.isEmpty())
        shell += {u"--data-dir"_s, settings.home};
    shell.append(u"run"_s);
    return std::make_unique<LocalHost>(settings, pool,
                                       LocalPrograms{.unpack = helper(u"decant-unpack"_s),
                                                     .tree = helper(u"decant-tree"_s),
                                                     .enter = helper(u"decant-enter"_s),
                                                     .shell = shell});
}

#endif

} // namespace decant
