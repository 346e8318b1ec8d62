// SPDX-License-Identifier: MIT
#include "core/platform/command_engine.h"
#include "core/platform/engine_output.h"
#include "tests/support/blobs.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_task.h"

#include <QTemporaryDir>

namespace decant {
namespace {

/// Stands in for Docker and Podman: answers as they do, does as the files beside it say, and
/// remembers what it was asked. How the real one behaves is tested in tests/integration.
constexpr auto standIn = R"(#!/bin/sh
here=$(dirname "$0")
echo "$*" >>"$here/log"
says() { [ -e "$here/$1" ] && cat "$here/$1" >&2; }
case "$1" in
image)
    says inspect-error && exit 1
    [ -e "$here/image" ] || { echo "Error: No such image: $3" >&2; exit 1; }
    cat "$here/image" ;;
pull)
    says pull-error && exit 1
    cp "$here/remote" "$here/image" ;;
create)
    says create-error && exit 125
    echo 0123456789abcdef ;;
export)
    printf 'the tar'
    says export-error && exit 1
    [ -e "$here/hangs" ] && { echo >"$here/exporting"; exec sleep 600; }
    exit 0 ;;
esac
)";

class ExportImageTest : public testing::Test
{
protected:
    ExportImageTest()
    {
        writeFile(program, standIn);
        QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        writeFile(target, "");
    }

    void say(const QString &file, const QByteArray &text = {}) const
    {
        writeFile(folder.filePath(file), text);
    }
    QByteArray inspected(const QByteArray &architecture = "amd64") const
    {
        return R"([{"Id":"sha256:11","Os":"linux","Architecture":")" + architecture +
               R"(","Size":7,"Config":{"Env":["A=b"],"User":"bob","Cmd":["sh"]}}])";
    }
    std::unique_ptr<ValueTask<ImageConfig>> start(const QString &image = u"acme/tools:1"_s)
    {
        engine = std::make_unique<CommandEngine>(program);
        return engine->exportImage(*ImageReference::parse(image), {u"linux"_s, u"amd64"_s}, target);
    }
    /// Which commands ran, in order, by their first words.
    QString commands() const
    {
        QStringList words;
        for (const auto &line : contentOf(folder.filePath(u"log"_s)).split('\n')) {
            if (!line.isEmpty())
                words.append(QString::fromUtf8(line).section(u' ', 0, 0));
        }
        return words.join(u' ');
    }

    const QTemporaryDir folder;
    QString program = folder.filePath(u"engine"_s);
    const QString target = folder.filePath(u"out.tar"_s);
    std::unique_ptr<CommandEngine> engine;
};

TEST_F(ExportImageTest, AnImageThatIsThereIsExportedAndStays)
{
    say(u"image"_s, inspected());
    const auto task = start();
    ASSERT_TRUE(runToEnd(*task));
    ASSERT_FALSE(task->error()) << task->error()->what.toStdString();
    EXPECT_EQ(contentOf(target), "the tar");
    EXPECT_EQ(task->value().environment, QStringList(u"A=b"_s));
    EXPECT_EQ(task->value().user, u"bob");
    EXPECT_EQ(task->value().platform.toString(), u"linux/amd64");
    EXPECT_EQ(commands(), u"image create export rm");
    const auto log = contentOf(folder.filePath(u"log"_s));
    EXPECT_TRUE(log.startsWith("image inspect docker.io/acme/tools:1\n")) << log.constData();
    EXPECT_TRUE(log.contains(" --network none sha256:11 /bin/sh\n"));
}

TEST_F(ExportImageTest, AMissingImageIsPulledAndRemovedAgain)
{
    say(u"remote"_s, inspected());
    const auto task = start(u"acme/tools:1@sha256:"_s + QString(64, u'a'));
    ASSERT_TRUE(runToEnd(*task));
    ASSERT_FALSE(task->error());
    EXPECT_EQ(commands(), u"image pull image create export rm rmi");
    const auto name = "docker.io/acme/tools@sha256:" + QByteArray(64, 'a');
    const auto log = contentOf(folder.filePath(u"log"_s));
    EXPECT_TRUE(log.contains("pull --quiet --platform linux/amd64 " + name + '\n'));
    EXPECT_TRUE(log.endsWith("rmi " + name + '\n'));
}

TEST_F(ExportImageTest, AnEngineThatStumblesDoesNotLackTheImage)
{
    say(u"image"_s, inspected());
    say(u"inspect-error"_s, "Error response from daemon: context deadline exceeded\n");
    const auto task = start();
    ASSERT_TRUE(runToEnd(*task));
    ASSERT_TRUE(task->error());
    EXPECT_EQ(task->error()->kind, ErrorKind::Failed);
    EXPECT_EQ(task->error()->detail, u"Error response from daemon: context deadline exceeded");
    EXPECT_EQ(commands(), u"image") << "what is pulled is removed again, and this was the user's";
}

TEST_F(ExportImageTest, EachEnginesWordsForAMissingImageAreKnown)
{
    for (const auto *words :
         {"Error: No such image: acme/tools:1", "Error response from daemon: No such image: x:1",
          "Error: acme/tools:1: image not known",
          "Error: inspecting object: docker.io/acme/tools:1: image not known"}) {
        say(u"inspect-error"_s, QByteArray(words) + '\n');
        say(u"pull-error"_s, "Error: it ends here\n");
        QFile::remove(folder.filePath(u"log"_s));
        const auto task = start();
        ASSERT_TRUE(runToEnd(*task));
        EXPECT_EQ(commands(), u"image pull") << words;
    }
}

TEST_F(ExportImageTest, ARefusedPullIsOneSentenceWithTheLastLineAsDetail)
{
    say(u"pull-error"_s, "Trying to pull...\nError: unauthorized: access denied\n\n");
    const auto task = start();
    ASSERT_TRUE(runToEnd(*task));
    ASSERT_TRUE(task->error());
    EXPECT_EQ(task->error()->kind, ErrorKind::Unauthorized);
    EXPECT_EQ(task->error()->detail, u"Error: unauthorized: access denied");
    EXPECT_EQ(commands(), u"image pull");
}

TEST_F(ExportImageTest, WhatWasMadeIsTakenAwayWhereverItFails)
{
    say(u"remote"_s, inspected());
    say(u"export-error"_s, "Error: write: no space left on device\n");
    const auto full = start();
    ASSERT_TRUE(runToEnd(*full));
    EXPECT_EQ(full->error()->kind, ErrorKind::NoSpace);
    EXPECT_EQ(commands(), u"image pull image create export rm rmi");
    QFile::remove(folder.filePath(u"log"_s));
    say(u"create-error"_s, "Error: odd\n");
    const auto odd = start();
    ASSERT_TRUE(runToEnd(*odd));
    EXPECT_EQ(odd->error()->kind, ErrorKind::Failed);
    EXPECT_EQ(odd->error()->detail, u"Error: odd");
    EXPECT_EQ(commands(), u"image create rm") << "the stand-in did not forget the image";
}

TEST_F(ExportImageTest, CancellingTakesTheContainerAwayToo)
{
    say(u"image"_s, inspected());
    say(u"hangs"_s);
    const auto task = start();
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, task.get(), [&] {
        if (QFile::exists(folder.filePath(u"exporting"_s)))
            task->cancel();
    });
    watch.start(std::chrono::milliseconds(5));
    ASSERT_TRUE(runToEnd(*task));
    ASSERT_TRUE(task->error());
    EXPECT_EQ(task->error()->kind, ErrorKind::Cancelled);
    EXPECT_EQ(commands(), u"image create export rm");
}

TEST_F(ExportImageTest, AnotherPlatformsImageIsLeftAsItIs)
{
    say(u"image"_s, inspected("arm64"));
    const auto task = start();
    ASSERT_TRUE(runToEnd(*task));
    EXPECT_EQ(task->error()->kind, ErrorKind::NotFound);
    EXPECT_EQ(commands(), u"image");
}

TEST_F(ExportImageTest, AnEngineThatIsDownOrMissingIsTheHostsRefusal)
{
    say(u"inspect-error"_s,
        "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is "
        "the docker daemon running?\n");
    const auto down = start();
    ASSERT_TRUE(runToEnd(*down));
    EXPECT_EQ(down->error()->kind, ErrorKind::HostRefused);
    EXPECT_EQ(commands(), u"image");
    program = folder.filePath(u"none"_s);
    const auto missing = start();
    ASSERT_TRUE(runToEnd(*missing));
    EXPECT_EQ(missing->error()->kind, ErrorKind::HostRefused);
}

TEST_F(ExportImageTest, NonsenseFromTheEngineIsCorrupt)
{
    for (const auto *text : {"[]", "{}", "nothing", R"([{"Os":"linux"}])"}) {
        say(u"image"_s, text);
        const auto task = start();
        ASSERT_TRUE(runToEnd(*task));
        ASSERT_TRUE(task->error()) << text;
        EXPECT_EQ(task->error()->kind, ErrorKind::Corrupt) << text;
    }
}

TEST(EngineOutputTest, WhatEnginesSayIsSortedByWhatCanBeDone)
{
    const std::pair<const char *, ErrorKind> cases[]{
        {"Error response from daemon: pull access denied for acme, repository does not exist or "
         "may "
         "require 'docker login'",
         ErrorKind::Unauthorized},
        {"Error: initializing source docker://x: reading manifest latest in x: manifest unknown",
         ErrorKind::NotFound},
        {"Error response from daemon: manifest for x:1 not found: manifest unknown",
         ErrorKind::NotFound},
        {"toomanyrequests: You have reached your pull rate limit.", ErrorKind::RateLimited},
        {"dial tcp 127.0.0.1:1: connect: connection refused", ErrorKind::Unavailable},
        {"write /var/lib/x: no space left on device", ErrorKind::NoSpace},
        {"Cannot connect to the Docker daemon at x", ErrorKind::HostRefused},
        {"something else", ErrorKind::Failed},
    };
    for (const auto &[text, kind] : cases) {
        const auto error = pullError(u"podman"_s, u"x:1"_s, QByteArray("noise\n") + text + "\n");
        EXPECT_EQ(error.kind, kind) << text;
        EXPECT_EQ(error.detail, QString::fromUtf8(text));
        EXPECT_TRUE(error.what.contains(u"podman"));
    }
}

} // namespace
} // namespace decant
