// SPDX-License-Identifier: MIT
#include "tests/core/rootfs/merge_fixture.h"

namespace decant {
namespace {

class FullSink final : public ByteSink
{
public:
    Result<void> write(Bytes) override { return Error{ErrorKind::NoSpace, u"full"_s, {}}; }
    Result<void> close() override
    {
        m_isClosed = true;
        return {};
    }
    bool isClosed() const { return m_isClosed; }

private:
    bool m_isClosed = false;
};

TEST_F(MergeLayersTest, LayersAreReadOneAfterTheOtherAndThoseWithoutSurvivorsNotAtAll)
{
    plan({TarBuilder().file("a", "1").finish(), TarBuilder().file("b", "2").finish(),
          TarBuilder().file("b", "3").file(".wh.a").finish(),
          TarBuilder().symlink("l", "b").dir("d").finish()});
    MemorySink sink;
    ASSERT_OK(merge(sink));
    EXPECT_EQ(m_events, (std::vector<std::string>{"done 0", "done 1", "begin 2", "open 2", "done 2",
                                                  "begin 3", "done 3"}));
    EXPECT_TRUE(sink.isClosed());
}

TEST_F(MergeLayersTest, LayerIsToldOfAtEveryWholePercentUntilAllOfItIsWritten)
{
    plan({TarBuilder().file("a", large('a', 40'000'000)).finish(),
          TarBuilder().file("b", large('b')).file("c", "3").finish(),
          TarBuilder().file(".wh.c").finish()});
    MemorySink sink;
    ASSERT_OK(merge(sink));
    ASSERT_EQ(m_merged.size(), 3U);
    EXPECT_EQ(m_merged[2], std::vector{Progress{}}) << "nothing is left of it";
    for (const std::size_t layer : {0U, 1U}) {
        const auto &told = m_merged[layer];
        EXPECT_EQ(told.front().done, 0);
        EXPECT_EQ(told.back().done, told.back().total);
        EXPECT_GT(told.size(), 10U);
        EXPECT_LE(told.size(), 101U);
        for (std::size_t i = 1; i < told.size(); ++i)
            EXPECT_GT(told[i].done, told[i - 1].done);
    }
    EXPECT_EQ(m_merged[0].back().total + m_merged[1].back().total + 512 + tarEndSize,
              m_plan.tarSize());
}

TEST_F(MergeLayersTest, NothingIsReadBehindTheLastSurvivor)
{
    plan({TarBuilder().file("a", "1").file("b", large('b', 40'000'000)).finish(),
          TarBuilder().file(".wh.b").finish()});
    MemorySink sink;
    ASSERT_OK(merge(sink));
    EXPECT_LT(m_read, 4'000'000);
}

TEST_F(MergeLayersTest, LargeContentsArriveWholeAndProgressReachesTheEnd)
{
    plan({gzip(TarBuilder().file("a", large('a')).file("b", "small").finish()),
          TarBuilder().file("c", large('c')).finish()});
    MemorySink sink;
    ASSERT_OK(merge(sink));
    const MergedTar tar(sink.bytes());
    EXPECT_TRUE(tar.problems().empty());
    EXPECT_EQ(tar.content("a"), large('a'));
    EXPECT_EQ(tar.content("b"), "small");
    EXPECT_EQ(tar.content("c"), large('c'));
    EXPECT_EQ(sink.bytes().size(), m_plan.tarSize());
    EXPECT_EQ(m_plan.contentSize(), 18'000'005);
    EXPECT_EQ(m_plan.fileCount(), 3);
    ASSERT_FALSE(m_progress.empty());
    EXPECT_EQ(m_progress.back(), (Progress{m_plan.tarSize(), m_plan.tarSize()}));
}

TEST_F(MergeLayersTest, LayerThatBecameShorterIsCorruptAndTheSinkStaysOpen)
{
    plan({TarBuilder().file("a", large('a')).finish()});
    m_blobs.front().truncate(5'000'000);
    MemorySink sink;
    const auto merged = merge(sink);
    ASSERT_FAILS(ErrorKind::Corrupt, merged);
    EXPECT_TRUE(merged.error().what.contains(u"Layer 1"_s));
    EXPECT_FALSE(sink.isClosed());
}

TEST_F(MergeLayersTest, NobodyReadsALayerAnyMoreWhenAllAreChecked)
{
    plan({TarBuilder().file("a", "1").finish(), TarBuilder().file("b", large('b')).finish()});
    int stillOpen = -1;
    m_check = [&]() -> Result<void> {
        stillOpen = m_open;
        return {};
    };
    MemorySink sink;
    ASSERT_OK(merge(sink));
    EXPECT_EQ(stillOpen, 0);
}

TEST_F(MergeLayersTest, LayersThatWereWrongLeaveNoTarThatAnybodyTakesForWhole)
{
    m_check = [this]() -> Result<void> {
        m_events.push_back("check");
        return Error{ErrorKind::Corrupt, u"wrong"_s, {}};
    };
    for (const auto &layer :
         {TarBuilder().file("small", "x").finish(), TarBuilder().file("empty").finish(),
          TarBuilder().dir("folder").finish(), TarBuilder().file("large", large('a')).finish(),
          TarBuilder().file("even", large('a', 9 << 20)).finish()}) {
        plan({layer});
        MemorySink sink;
        EXPECT_FAILS(ErrorKind::Corrupt, merge(sink));
        EXPECT_EQ(m_events.back(), "check");
        EXPECT_LT(sink.bytes().size(), m_plan.tarSize() - tarEndSize);
        EXPECT_FALSE(sink.isClosed());
    }
}

TEST_F(MergeLayersTest, LayersAreCheckedOnceAndWhenAllAreRead)
{
    int checks = 0;
    m_check = [this, &checks]() -> Result<void> {
        ++checks;
        EXPECT_EQ(std::count(m_events.begin(), m_events.end(), "open 1"), 1);
        return {};
    };
    plan({TarBuilder().file("a", large('a')).bytes(), TarBuilder().file("b", "b").bytes()});
    MemorySink sink;
    ASSERT_OK(merge(sink));
    EXPECT_EQ(checks, 1);
    EXPECT_TRUE(sink.isClosed());
}

TEST_F(MergeLayersTest, CutGzipIsCorrupt)
{
    plan({gzip(TarBuilder().file("a", large('a')).finish())});
    m_blobs.front().chop(20);
    MemorySink sink;
    m_blobs.front().truncate(m_blobs.front().size() / 2);
    EXPECT_FAILS(ErrorKind::Corrupt, merge(sink));
    EXPECT_FALSE(sink.isClosed());
}

TEST_F(MergeLayersTest, SinkThatFailsEndsTheMergeWithItsError)
{
    plan({TarBuilder().file("a", large('a')).finish()});
    FullSink sink;
    EXPECT_FAILS(ErrorKind::NoSpace, merge(sink));
    EXPECT_FALSE(sink.isClosed());
}

TEST_F(MergeLayersTest, LayerThatCannotBeOpenedEndsTheMergeWithItsError)
{
    plan({TarBuilder().file("a", "1").finish()});
    m_openFails = true;
    MemorySink sink;
    EXPECT_FAILS(ErrorKind::NotFound, merge(sink));
}

TEST_F(MergeLayersTest, CancelledMergeLeavesTheSinkOpen)
{
    plan({TarBuilder().file("a", large('a')).finish()});
    std::stop_source stop;
    stop.request_stop();
    MemorySink sink;
    EXPECT_FAILS(ErrorKind::Cancelled, merge(sink, stop.get_token()));
    EXPECT_FALSE(sink.isClosed());
}

TEST_F(MergeLayersTest, MergeThatIsCancelledHalfWayStops)
{
    plan({TarBuilder().file("a", large('a')).file("b", large('b')).finish()});
    class StoppingSink final : public ByteSink
    {
    public:
        Result<void> write(Bytes bytes) override
        {
            m_written += static_cast<qint64>(bytes.size());
            if (m_written > 3'000'000)
                m_stop.request_stop();
            return {};
        }
        Result<void> close() override { return Error{ErrorKind::Failed, u"never"_s, {}}; }
        std::stop_source m_stop;
        qint64 m_written = 0;
    } sink;
    EXPECT_FAILS(ErrorKind::Cancelled, merge(sink, sink.m_stop.get_token()));
    EXPECT_LT(sink.m_written, 9'000'000);
}

TEST_F(MergeLayersTest, EmptyPlanIsAnEmptyRoot)
{
    plan({});
    MemorySink sink;
    ASSERT_OK(merge(sink));
    EXPECT_EQ(MergedTar(sink.bytes()).members().size(), 1u);
    EXPECT_TRUE(m_events.empty());
}

} // namespace
} // namespace decant
