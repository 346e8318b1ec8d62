// SPDX-License-Identifier: MIT
#include "tests/core/platform/local_fixture.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

namespace decant {

namespace {

const QString busyboxScript = uR"(
    mkdir bin etc root tmp home proc dev sys
    cp "$BUSYBOX" bin/busybox
    for tool in sh id cat ls env stat chown mkfifo touch rm hostname pwd true mkdir grep chmod; do
        ln -s busybox bin/$tool
    done
    echo 'root:x:0:0:root:/root:/bin/sh' >etc/passwd
    echo 'ann:x:1000:1000::/home/ann:/bin/sh' >>etc/passwd
    printf 'root:x:0:\nann:x:1000:\nsudo:x:27:ann\n' >etc/group
    echo 'PRETTY_NAME="Busy Box 1"' >etc/os-release
    chmod 1777 tmp
)"_s;

/// Tar's own way of saying whose files they are: members of root's, then a folder of ann's.
const QString tarScript = uR"(
    set -e
    mkdir root ann
    (cd root && eval "$FILL")
    mkdir -p ann/home/ann && echo hers >ann/home/ann/file && chmod 700 ann/home/ann
    tar --numeric-owner --owner=0 --group=0 -C root -cf all.tar .
    tar --numeric-owner --owner=1000 --group=1000 -C ann -rf all.tar home/ann
)"_s;

QString programFrom(const char *variable, const char *fallback)
{
    return qEnvironmentVariable(variable, QString::fromUtf8(fallback));
}

} // namespace

Origin testOrigin()
{
    return {.image = u"127.0.0.1:5000/lab/busybox:1"_s,
            .manifestDigest = *Digest::parse(u"sha256:"_s + QString(64, u'a')),
            .indexDigest = {},
            .platform = Platform::host(),
            .layers = {},
            .created = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC)};
}

void LocalFixture::SetUp()
{
    QFile unpack(path(u"unpack"_s));
    ASSERT_TRUE(unpack.open(QIODevice::WriteOnly));
    unpack.write("#!/bin/sh\nexec tar -x -p --numeric-owner -C \"$1\" -f -\n");
    unpack.close();
    unpack.setPermissions(unpack.permissions() | QFile::ExeOwner);
    m_programs = {.unpack = unpack.fileName(),
                  .tree = programFrom("DECANT_TREE", TREE_PROGRAM),
                  .enter = programFrom("DECANT_ENTER", ENTER_PROGRAM),
                  .shell = {u"decant-cli"_s, u"run"_s}};
    m_host = makeHost();
    ASSERT_OK(m_host->check());
}

/// Files of an ordinary user's distribution belong to others: only the host can delete them.
void LocalFixture::TearDown()
{
    for (const auto &name : entries()) {
        const auto task = m_host->remove(name);
        EXPECT_TRUE(runToEnd(*task));
    }
}

std::unique_ptr<LocalHost> LocalFixture::makeHost()
{
    Settings settings;
    settings.dataFolder = m_folder.path();
    return std::make_unique<LocalHost>(settings, m_pool, m_programs);
}

QByteArray LocalFixture::tarOf(const QString &script)
{
    const QTemporaryDir work;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FILL"_s, script);
    environment.insert(u"BUSYBOX"_s, QStandardPaths::findExecutable(u"busybox"_s));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(work.path());
    process.start(u"/bin/sh"_s, {u"-c"_s, tarScript});
    EXPECT_TRUE(process.waitForFinished() && process.exitCode() == 0)
        << process.readAllStandardError().toStdString();
    QFile tar(work.filePath(u"all.tar"_s));
    EXPECT_TRUE(tar.open(QIODevice::ReadOnly));
    return tar.readAll();
}

QByteArray LocalFixture::busyboxTar()
{
    return tarOf(busyboxScript);
}

std::unique_ptr<ImportStream> LocalFixture::stream(const QString &name, const QString &location)
{
    return m_host->import(
        {.name = name, .folder = location, .origin = testOrigin(), .launch = m_launch});
}

void LocalFixture::feed(ImportStream &stream, const QByteArray &tar, bool close)
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

Result<void> LocalFixture::import(const QString &name, const QString &location)
{
    const auto import = stream(name, location);
    feed(*import, busyboxTar());
    if (import->error())
        return *import->error();
    return {};
}

int LocalFixture::run(const QString &name, const QString &line, const QString &user)
{
    m_output.clear();
    const auto inside = u"{ %1\n} >/tmp/out-$$ 2>&1; status=$?; cat /tmp/out-$$ >/tmp/out; "
                        "chmod 666 /tmp/out; rm /tmp/out-$$; exit $status"_s;
    const auto task = m_host->run(
        {.name = name, .user = user, .command = {u"/bin/sh"_s, u"-c"_s, inside.arg(line)}});
    if (!runToEnd(*task) || task->error()) {
        m_output = task->error() ? task->error()->what : u"timeout"_s;
        return -1;
    }
    QFile out(rootfs(name) + u"/tmp/out"_s);
    if (out.open(QIODevice::ReadOnly))
        m_output = QString::fromUtf8(out.readAll()).trimmed();
    return task->exitStatus();
}

QList<Distribution> LocalFixture::list()
{
    const auto task = m_host->list();
    EXPECT_TRUE(runToEnd(*task));
    EXPECT_FALSE(task->error());
    return task->value();
}

QString LocalFixture::rootfs(const QString &name) const
{
    return m_host->defaultFolder(name) + u"/rootfs"_s;
}

QStringList LocalFixture::entries() const
{
    return QDir(path(u"distributions"_s))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace decant
