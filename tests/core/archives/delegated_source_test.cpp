// SPDX-License-Identifier: MIT
#include "core/archives/delegated_source.h"
#include "tests/core/archives/file_source_fixture.h"

namespace decant {
namespace {

/// Writes what it was told to, or waits to be cancelled.
class WritingTask final : public ValueTask<ImageConfig>
{
public:
    WritingTask(QString path, QByteArray tar, std::optional<Error> error, bool waits)
        : m_path(std::move(path)), m_tar(std::move(tar)), m_error(std::move(error)), m_waits(waits)
    {}

protected:
    void run() override
    {
        writeFile(m_path, m_tar);
        report({m_tar.size(), m_tar.size()});
        if (m_waits)
            return;
        if (m_error) {
            fail(*m_error);
            return;
        }
        ImageConfig config;
        config.platform = Platform(u"linux"_s, u"amd64"_s);
        config.environment = QStringList(u"A=b"_s);
        config.diffIds = {digestOf("one layer"), digestOf("another layer")};
        finishWith(std::move(config));
    }
    void stop() override { fail(cancelledError()); }

private:
    const QString m_path;
    const QByteArray m_tar;
    const std::optional<Error> m_error;
    const bool m_waits;
};

class WritingEngine final : public ContainerEngine
{
public:
    std::unique_ptr<ValueTask<ImageConfig>>
    exportImage(const ImageReference &reference, const Platform &, const QString &path) override
    {
        asked.append(reference.toString());
        return std::make_unique<WritingTask>(path, tar, error, waits);
    }

    QByteArray tar = rootTar();
    std::optional<Error> error;
    bool waits = false;
    QStringList asked;
};

class DelegatedSourceTest : public FileSourceFixture
{
protected:
    Result<ResolvedImage> bring(const QString &name)
    {
        const auto task = delegated.resolve(*ImageLocation::parse(name), amd64);
        QObject::connect(task.get(), &Task::progressed, task.get(), [&](Progress) {
            if (engine.waits)
                task->cancel();
        });
        EXPECT_TRUE(runToEnd(*task));
        return task->error() ? Result<ResolvedImage>(*task->error()) : task->takeValue();
    }

    WritingEngine engine;
    DelegatedSource delegated{engine, cache.path(), pool};
};

TEST_F(DelegatedSourceTest, WhatTheEngineWroteIsAnImageOfOneLayer)
{
    {
        const auto image = bring(u"acme/tools:1"_s);
        ASSERT_OK(image);
        EXPECT_EQ(engine.asked, QStringList(u"docker.io/acme/tools:1"_s));
        ASSERT_EQ(image->manifest.layers().size(), 1u);
        EXPECT_EQ(image->manifest.layers()[0].digest, digestOf(engine.tar));
        EXPECT_EQ(layerOf(*image, 0), engine.tar);
        EXPECT_EQ(image->config.environment, QStringList(u"A=b"_s));
        EXPECT_TRUE(image->config.diffIds.empty()) << "they are those of layers that are merged";
        EXPECT_EQ(image->location.reference().repository(), u"acme/tools");
    }
    EXPECT_EQ(scratchFiles(), QStringList()) << "the file goes with the image";
}

TEST_F(DelegatedSourceTest, ItsFailureLeavesNoFile)
{
    engine.error = Error{ErrorKind::Unauthorized, u"No."_s, {}};
    EXPECT_FAILS(ErrorKind::Unauthorized, bring(u"acme/tools"_s));
    EXPECT_EQ(scratchFiles(), QStringList());
}

TEST_F(DelegatedSourceTest, CancellingLeavesNoFile)
{
    engine.waits = true;
    EXPECT_FAILS(ErrorKind::Cancelled, bring(u"acme/tools"_s));
    EXPECT_EQ(scratchFiles(), QStringList());
}

TEST_F(DelegatedSourceTest, WhatIsOnThisDiskNeedsNoEngine)
{
    EXPECT_FAILS(ErrorKind::Invalid, bring(u"rootfs:x.tar"_s));
    EXPECT_EQ(engine.asked, QStringList());
}

} // namespace
} // namespace decant
