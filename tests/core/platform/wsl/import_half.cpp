// SPDX-License-Identifier: MIT
#include "core/async/pool_task.h"
#include "core/platform/wsl/wsl_host.h"

#include <QFile>
#include <QThreadPool>

// Imports DATA-FOLDER WSL-FOLDER NAME FILE, and waits for more than is in that file: somebody to be
// killed.

using namespace decant;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto words = QCoreApplication::arguments();
    Settings settings;
    settings.dataFolder = words.value(1);
    QThreadPool pool;
    WslHost host(settings, LxssRegistry::inFolder(words.value(2)), pool);
    const Origin origin{.image = u"127.0.0.1:5000/lab/small:1"_s,
                        .manifestDigest = *Digest::parse(u"sha256:"_s + QString(64, u'a')),
                        .indexDigest = {},
                        .platform = Platform::host(),
                        .layers = {},
                        .created = {}};
    const auto stream = host.import({.name = words.value(3), .folder = {}, .origin = origin});
    PoolTask<Done> writer(pool, [&](const std::stop_token &, const Report &) -> Result<Done> {
        QFile file(words.value(4));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::NotFound, file.errorString(), {}};
        const auto tar = file.readAll();
        const std::string_view text(tar.data(), size_t(tar.size()));
        if (auto written = stream->sink().write(bytesOf(text)); !written)
            return written.error();
        return Done{};
    });
    stream->start();
    writer.start();
    return QCoreApplication::exec();
}
