// SPDX-License-Identifier: MIT
#include "tests/core/platform/wsl/wsl_fixture.h"

#include "core/async/pool_task.h"

#include <QDir>
#include <QFile>

namespace decant {

void WslFixture::SetUp()
{
    ASSERT_TRUE(QDir(m_folder.path()).mkpath(u"wsl/program"_s));
    // A link would be a file of another name on Windows.
    ASSERT_TRUE(QFile::copy(QString::fromUtf8(FAKE_WSL_PROGRAM), path(u"wsl/program/wsl.exe"_s)));
    qputenv("FAKE_WSL", path(u"wsl"_s).toLocal8Bit());
    writeMachine(u"MSI/Version"_s, u"2.4.13.0"_s);
    writeMachine(u"MSI/InstallLocation"_s, path(u"wsl/program"_s));
    writeMachine(u"Services/vmcompute/Start"_s, 3);
    host = makeHost();
    ASSERT_OK(host->check());
}

void WslFixture::writeMachine(const QString &key, const QVariant &value)
{
    QSettings(path(u"wsl/machine.ini"_s), QSettings::IniFormat).setValue(key, value);
}

void WslFixture::order(const QString &key, const QVariant &value)
{
    QSettings(path(u"wsl/orders.ini"_s), QSettings::IniFormat).setValue(key, value);
}

void WslFixture::set(const QString &name, const QString &key, const QVariant &value)
{
    QSettings lxss(path(u"wsl/lxss.ini"_s), QSettings::IniFormat);
    lxss.setValue(registry.find(name)->id + u'/' + key, value);
}

std::unique_ptr<WslHost> WslFixture::makeHost()
{
    Settings settings;
    settings.dataFolder = path(u"data"_s);
    return std::make_unique<WslHost>(settings, registry, m_pool);
}

std::unique_ptr<ImportStream> WslFixture::stream(const QString &name, const QString &folder)
{
    const Origin origin{.image = u"127.0.0.1:5000/lab/small:1"_s,
                        .manifestDigest = *Digest::parse(u"sha256:"_s + QString(64, u'a')),
                        .indexDigest = {},
                        .platform = Platform::host(),
                        .layers = {},
                        .created = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC)};
    return host->import({.name = name, .folder = folder, .origin = origin, .launch = launch});
}

void WslFixture::feed(ImportStream &stream, const QByteArray &tar, bool close)
{
    PoolTask<Done> writer(m_pool, [&](const std::stop_token &, const Report &) -> Result<Done> {
        const std::string_view text(tar.data(), size_t(tar.size()));
        if (auto written = stream.sink().write(bytesOf(text)); !written)
            return written.error();
        if (auto closed = close ? stream.sink().close() : Result<void>(); !closed)
            return closed.error();
        return Done{};
    });
    QSignalSpy finished(&stream, &Task::finished);
    if (close)
        stream.start();
    ASSERT_TRUE(runToEnd(writer));
    ASSERT_TRUE(!close || finished.count() == 1 || finished.wait(60'000));
}

Result<void> WslFixture::import(const QString &name, const QByteArray &tar, const QString &folder)
{
    const auto import = stream(name, folder);
    feed(*import, tar);
    return import->error() ? Result<void>(*import->error()) : Result<void>();
}

Result<void> WslFixture::finish(Task &task)
{
    if (!runToEnd(task))
        return Error{ErrorKind::Failed, u"it takes too long"_s, {}};
    return task.error() ? Result<void>(*task.error()) : Result<void>();
}

QList<Distribution> WslFixture::list()
{
    const auto task = host->list();
    EXPECT_OK(finish(*task));
    return task->value();
}

QByteArray WslFixture::diskOf(const QString &name) const
{
    const auto one = registry.find(name);
    QFile disk(one ? QDir(one->folder).filePath(one->vhdFile) : QString());
    return disk.open(QIODevice::ReadOnly) ? disk.readAll() : QByteArray();
}

QStringList WslFixture::calls() const
{
    QFile log(path(u"wsl/calls.log"_s));
    if (!log.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(log.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QStringList WslFixture::leftovers() const
{
    const auto all = QDir::AllEntries | QDir::NoDotAndDotDot;
    return QDir(path(u"data/wsl"_s)).entryList({u"*.importing*"_s}, all) +
           QDir(path(u"data/distributions"_s)).entryList(all);
}

QByteArray WslFixture::systemTar(qsizetype size)
{
    TarBuilder tar;
    tar.mode(0755).dir("./").dir("./etc/").mode(0644).file("./etc/os-release", "ID=small\n");
    constexpr qsizetype piece = 100 * 1024;
    for (qsizetype done = 0; done < size; done += piece)
        tar.file("./file" + std::to_string(done), std::string(piece, 'x'));
    return tar.finish();
}

} // namespace decant
