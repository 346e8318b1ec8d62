// SPDX-License-Identifier: MIT
// Merging into what can be written to in several places at once.
#include "tests/core/rootfs/merge_fixture.h"

namespace decant {
namespace {

/// One stretch of memory, written by however many. Gaps would stay 0xff.
class PartedSink final : public ByteSink
{
public:
    explicit PartedSink(qint64 size) : m_bytes(size, '\xff') {}

    Result<void> write(Bytes) override { return Error{ErrorKind::Failed, u"in order"_s, {}}; }
    Result<void> close() override
    {
        m_isClosed = true;
        return {};
    }
    Result<std::unique_ptr<ByteSink>> partAt(qint64 offset) override
    {
        return std::unique_ptr<ByteSink>(std::make_unique<Part>(*this, offset));
    }

    const QByteArray &bytes() const { return m_bytes; }
    bool isClosed() const { return m_isClosed; }

    qint64 room = std::numeric_limits<qint64>::max(); ///< Offset from which on nothing fits.
    std::function<void()> onWrite;

private:
    class Part final : public ByteSink
    {
    public:
        Part(PartedSink &whole, qint64 offset) : m_whole(whole), m_offset(offset) {}

        Result<void> write(Bytes bytes) override
        {
            if (m_offset + static_cast<qint64>(bytes.size()) > m_whole.room)
                return Error{ErrorKind::NoSpace, u"full"_s, {}};
            std::copy_n(bytes.data(), bytes.size(),
                        reinterpret_cast<std::byte *>(m_whole.m_data) + m_offset);
            m_offset += static_cast<qint64>(bytes.size());
            if (m_whole.onWrite)
                m_whole.onWrite();
            return {};
        }
        Result<void> close() override { return {}; }

    private:
        PartedSink &m_whole;
        qint64 m_offset;
    };

    QByteArray m_bytes;
    char *const m_data = m_bytes.data(); ///< Shared by threads, which QByteArray is not made for.
    bool m_isClosed = false;
};

class MergePartsTest : public MergeLayersTest
{
protected:
    void planSixLayers()
    {
        std::vector<QByteArray> layers;
        for (char name = 'a'; name < 'g'; ++name) {
            TarBuilder layer;
            layer.dir("d").file(std::string("d/") + name, large(name, 3'000'000 + name));
            layer.hardLink(std::string("also-") + name, std::string("d/") + name);
            // Of the third, nothing is left but a directory.
            if (name == 'd')
                layer.file("d/.wh.c").file(".wh.also-c");
            layers.push_back(name % 2 ? gzip(layer.finish()) : layer.finish());
        }
        plan(layers);
    }
};

TEST_F(MergePartsTest, TheTarIsTheVeryOneThatIsWrittenInOrder)
{
    planSixLayers();
    MemorySink inOrder;
    ASSERT_OK(merge(inOrder));
    m_progress.clear();
    PartedSink parted(m_plan.tarSize());
    ASSERT_OK(merge(parted));
    EXPECT_TRUE(parted.isClosed());
    EXPECT_TRUE(parted.bytes() == inOrder.bytes());
    EXPECT_EQ(m_progress.back(), (Progress{m_plan.tarSize(), m_plan.tarSize()}));
}

TEST_F(MergePartsTest, EveryLayerIsToldOfOnceAndTheOneThatLeavesNothingIsNotOpened)
{
    planSixLayers();
    PartedSink parted(m_plan.tarSize());
    ASSERT_OK(merge(parted));
    std::sort(m_events.begin(), m_events.end());
    EXPECT_EQ(m_events,
              (std::vector<std::string>{"begin 0", "begin 1", "begin 3", "begin 4", "begin 5",
                                        "done 0", "done 1", "done 2", "done 3", "done 4", "done 5",
                                        "open 0", "open 1", "open 3", "open 4", "open 5"}));
}

TEST_F(MergePartsTest, PartThatFailsEndsTheWholeMergeWithItsError)
{
    planSixLayers();
    PartedSink parted(m_plan.tarSize());
    parted.room = 7'000'000;
    EXPECT_FAILS(ErrorKind::NoSpace, merge(parted));
    EXPECT_FALSE(parted.isClosed());
}

TEST_F(MergePartsTest, DamagedLayerEndsTheWholeMergeAndIsNamed)
{
    planSixLayers();
    m_blobs[3].truncate(1'000'000);
    PartedSink parted(m_plan.tarSize());
    const auto merged = merge(parted);
    ASSERT_FAILS(ErrorKind::Corrupt, merged);
    EXPECT_TRUE(merged.error().what.contains(u"Layer 4"_s));
    EXPECT_FALSE(parted.isClosed());
}

TEST_F(MergePartsTest, LayersThatWereWrongLeaveTheTarWithoutItsEnd)
{
    planSixLayers();
    m_check = []() -> Result<void> { return Error{ErrorKind::Corrupt, u"wrong"_s, {}}; };
    PartedSink parted(m_plan.tarSize());
    EXPECT_FAILS(ErrorKind::Corrupt, merge(parted));
    EXPECT_FALSE(parted.isClosed());
    EXPECT_TRUE(parted.bytes().endsWith(QByteArray(tarEndSize, '\xff')));
}

TEST_F(MergePartsTest, MergeThatIsCancelledHalfWayStops)
{
    planSixLayers();
    std::stop_source stop;
    PartedSink parted(m_plan.tarSize());
    parted.onWrite = [&stop] { stop.request_stop(); };
    EXPECT_FAILS(ErrorKind::Cancelled, merge(parted, stop.get_token()));
    EXPECT_FALSE(parted.isClosed());
}

} // namespace
} // namespace decant
