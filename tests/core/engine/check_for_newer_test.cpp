// SPDX-License-Identifier: MIT
#include "tests/support/result_matchers.h"
#include "tests/support/run_task.h"
#include "tests/support/scripted_parts.h"
#include "tests/support/scripted_task.h"

namespace decant {
namespace {

/// Finds nothing, and remembers where.
class ScriptedSearch final : public RegistrySearch
{
public:
    std::unique_ptr<ValueTask<QList<FoundImage>>> search(const QString &registry,
                                                         const QString &) override
    {
        registries.append(registry);
        return std::make_unique<ScriptedTask<QList<FoundImage>>>(QList<FoundImage>());
    }

    QStringList registries;
};

class CheckForNewerTest : public testing::Test
{
protected:
    CheckForNewerTest()
    {
        m_parts.source.add(m_name, m_old);
        m_distribution.name = u"work"_s;
        m_distribution.origin = Origin{.image = m_name,
                                       .manifestDigest = m_old.digest(),
                                       .indexDigest = {},
                                       .platform = Platform::host(),
                                       .layers = {},
                                       .created = m_now.addDays(-30)};
    }

    UpdateCheck check()
    {
        const auto task = engine().checkForNewer(m_distribution);
        EXPECT_TRUE(runToEnd(*task));
        EXPECT_FALSE(task->error());
        return task->value();
    }

    Engine &engine()
    {
        if (!m_engine)
            m_engine = std::make_unique<Engine>(m_settings,
                                                Engine::Parts{.pool = m_parts.pool,
                                                              .store = m_parts.store,
                                                              .registry = m_parts.source,
                                                              .files = m_parts.source,
                                                              .host = m_parts.host,
                                                              .docker = &m_parts.source,
                                                              .search = &m_search,
                                                              .now = [this] { return m_now; }});
        return *m_engine;
    }

    const QString m_name = u"ghcr.io/org/app:1"_s;
    const TestImage m_old = TestImage::of({"old"});
    const TestImage m_new = TestImage::of({"new"});
    ScriptedParts m_parts;
    ScriptedSearch m_search;
    Settings m_settings = m_parts.settings();
    Distribution m_distribution;
    QDateTime m_now{{2026, 11, 23}, {1, 2, 3}, Qt::UTC};

private:
    std::unique_ptr<Engine> m_engine;
};

using Outcome = UpdateCheck::Result;

TEST_F(CheckForNewerTest, ARegistryIsAskedOnceADayAndTheAnswerIsKnownMeanwhile)
{
    EXPECT_EQ(engine().knownUpdate(m_distribution).result, Outcome::NotAsked);
    EXPECT_EQ(check().result, Outcome::UpToDate);
    m_parts.source.add(m_name, m_new);
    m_now = m_now.addSecs(23 * 3600);
    EXPECT_EQ(check().result, Outcome::UpToDate);
    EXPECT_EQ(m_parts.source.resolveCount(), 1);
    m_now = m_now.addSecs(2 * 3600);
    const auto newer = check();
    EXPECT_EQ(newer.result, Outcome::Newer);
    EXPECT_EQ(newer.digest, m_new.digest());
    EXPECT_EQ(newer.checked, m_now);
    EXPECT_EQ(engine().knownUpdate(m_distribution), newer);
    EXPECT_EQ(m_parts.source.resolveCount(), 2);
}

TEST_F(CheckForNewerTest, OneAnswerServesAllDistributionsOfAnImage)
{
    m_parts.source.add(m_name, m_new);
    EXPECT_EQ(check().result, Outcome::Newer);
    m_distribution.origin->manifestDigest = m_new.digest();
    EXPECT_EQ(check().result, Outcome::UpToDate);
    EXPECT_EQ(m_parts.source.resolveCount(), 1);
}

TEST_F(CheckForNewerTest, NoAnswerIsNoFailureAndSoonAskedForAgain)
{
    check();
    m_now = m_now.addDays(2);
    m_parts.source.failResolving(m_name, {ErrorKind::Unavailable, u"Gone."_s, {}});
    EXPECT_EQ(check().result, Outcome::CouldNotCheck);
    EXPECT_EQ(engine().knownUpdate(m_distribution).result, Outcome::UpToDate);
    m_now = m_now.addSecs(600);
    check();
    EXPECT_EQ(m_parts.source.resolveCount(), 2);
    m_now = m_now.addSecs(3600);
    m_parts.source.add(m_name, m_new);
    EXPECT_EQ(check().result, Outcome::Newer);
}

TEST_F(CheckForNewerTest, AnAnswerFromBeforeItWasMadeSaysNothingOfIt)
{
    EXPECT_EQ(check().result, Outcome::UpToDate);
    m_distribution.origin->manifestDigest = m_new.digest();
    m_distribution.origin->created = m_now.addSecs(60);
    m_now = m_now.addSecs(120);
    EXPECT_EQ(engine().knownUpdate(m_distribution).result, Outcome::NotAsked);
    m_parts.source.add(m_name, m_new);
    EXPECT_EQ(check().result, Outcome::UpToDate);
}

TEST_F(CheckForNewerTest, WhatHasNoRegistryOrMayNotAskItIsNotAsked)
{
    for (const auto &image :
         {u"rootfs:/x.tar"_s, u"ghcr.io/org/app@"_s + m_old.digest().toString()}) {
        m_distribution.origin->image = image;
        EXPECT_EQ(check().result, Outcome::NotAsked);
    }
    EXPECT_EQ(m_parts.source.resolveCount(), 0);
}

TEST_F(CheckForNewerTest, ABlockedRegistryIsNeverAskedByAnybody)
{
    m_settings.policy.ours = QStringList{u"quay.io"_s};
    EXPECT_EQ(check().result, Outcome::NotAsked);
    const auto location = *ImageLocation::parse(m_name);
    for (const auto puller :
         {std::optional<ImageRequest::Puller>(), {ImageRequest::Puller::Docker}}) {
        const ImageRequest request{.location = location, .puller = puller};
        const auto inspect = engine().inspect(request);
        ASSERT_TRUE(runToEnd(*inspect));
        EXPECT_EQ(inspect->error()->what, u"Your organization blocks ghcr.io.");
        const auto import = engine().importImage({.image = request, .name = u"d1"_s, .folder = {}});
        ASSERT_TRUE(runToEnd(*import));
        EXPECT_EQ(import->error()->kind, ErrorKind::HostRefused);
    }
    const auto tags = engine().tags(location);
    ASSERT_TRUE(runToEnd(*tags));
    EXPECT_EQ(tags->error()->kind, ErrorKind::HostRefused);
    EXPECT_EQ(m_parts.source.resolveCount(), 0);
}

TEST_F(CheckForNewerTest, OnlyAPermittedRegistryIsSearched)
{
    m_settings.policy.ours = QStringList{u"quay.io"_s};
    const auto blocked = engine().search(u"ghcr.io"_s, u"app"_s);
    ASSERT_TRUE(runToEnd(*blocked));
    ASSERT_TRUE(blocked->error());
    EXPECT_EQ(blocked->error()->kind, ErrorKind::HostRefused);
    const auto permitted = engine().search(u"quay.io"_s, u"app"_s);
    ASSERT_TRUE(runToEnd(*permitted));
    EXPECT_FALSE(permitted->error());
    EXPECT_EQ(m_search.registries, QStringList(u"quay.io"_s));
}

} // namespace
} // namespace decant
