// SPDX-License-Identifier: MIT
#include "core/engine/timed_sink.h"
#include "tests/support/result_matchers.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

using namespace std::chrono_literals;

/// Takes its time with every write.
class SlowSink final : public ByteSink
{
public:
    SlowSink(SinkClock::Duration &now, SinkClock::Duration patience) : now(now), patience(patience)
    {}

    Result<void> write(Bytes) override
    {
        now += patience;
        return {};
    }
    Result<void> close() override
    {
        isClosed = true;
        return {};
    }
    Result<std::unique_ptr<ByteSink>> partAt(qint64) override
    {
        return hasParts ? std::make_unique<SlowSink>(now, patience) : std::unique_ptr<ByteSink>();
    }

    SinkClock::Duration &now;
    const SinkClock::Duration patience;
    bool hasParts = false;
    bool isClosed = false;
};

class TimedSinkTest : public testing::Test
{
protected:
    void write(ByteSink &sink, SinkClock::Duration workBefore, int times)
    {
        for (int i = 0; i < times; ++i) {
            now += workBefore;
            ASSERT_OK(sink.write(bytesOf("some")));
        }
    }

    SinkClock::Duration now{};
    SinkClock clock{[this] { return now; }};
};

TEST_F(TimedSinkTest, SinkThatTakesMostOfTheTimeIsSlow)
{
    SlowSink disk(now, 90ms);
    TimedSink timed(disk, clock);
    write(timed, 10ms, 10);
    EXPECT_FALSE(clock.isSinkSlow()) << "one second is no time";
    write(timed, 10ms, 10);
    EXPECT_TRUE(clock.isSinkSlow());
}

TEST_F(TimedSinkTest, SinkIsSlowNoLongerOnceTheWorkTakesTheTime)
{
    SlowSink disk(now, 90ms);
    TimedSink timed(disk, clock);
    write(timed, 10ms, 20);
    ASSERT_TRUE(clock.isSinkSlow());
    write(timed, 110ms, 10);
    EXPECT_FALSE(clock.isSinkSlow());
}

TEST_F(TimedSinkTest, PartsCountAsWell)
{
    SlowSink disk(now, 90ms);
    disk.hasParts = true;
    TimedSink timed(disk, clock);
    auto part = timed.partAt(0);
    ASSERT_OK(part);
    write(**part, 10ms, 20);
    EXPECT_TRUE(clock.isSinkSlow());
    ASSERT_OK((*part)->close());
    EXPECT_FALSE(disk.isClosed);
    ASSERT_OK(timed.close());
    EXPECT_TRUE(disk.isClosed);
}

TEST_F(TimedSinkTest, WhereAStreamHasNoPartsItStaysSo)
{
    SlowSink pipe(now, 1ms);
    TimedSink timed(pipe, clock);
    const auto part = timed.partAt(0);
    ASSERT_OK(part);
    EXPECT_EQ(*part, nullptr);
}

} // namespace
} // namespace decant
