// SPDX-License-Identifier: MIT
#include "core/platform/platform_host.h"

#ifdef Q_OS_WIN
#include "core/platform/unavailable_host.h"
#else
#include "core/platform/local/local_host.h"
#endif

#include <QCoreApplication>

namespace decant {

#ifdef Q_OS_WIN

std::unique_ptr<DistributionHost> platformHost(const Settings &, QThreadPool &)
{
    return std::make_unique<UnavailableHost>();
}

#else

std::unique_ptr<DistributionHost> platformHost(const Settings &settings, QThreadPool &pool)
{
    const auto beside = [](const QString &program) {
        return QCoreApplication::applicationDirPath() + u'/' + program;
    };
    QStringList shell{beside(u"decant-cli"_s)};
    if (!settings.home.isEmpty())
        shell += {u"--data-dir"_s, settings.home};
    shell.append(u"run"_s);
    return std::make_unique<LocalHost>(settings, pool,
                                       LocalPrograms{.unpack = beside(u"decant-unpack"_s),
                                                     .enter = beside(u"decant-enter"_s),
                                                     .shell = shell});
}

#endif

} // namespace decant
