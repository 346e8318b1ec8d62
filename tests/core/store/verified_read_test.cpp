// SPDX-License-Identifier: MIT
#include "core/store/verified_read.h"
#include "tests/support/blobs.h"
#include "tests/support/result_matchers.h"

#include <QTemporaryDir>

#include <array>

namespace decant {
namespace {

class VerifiedReadTest : public testing::Test
{
protected:
    void SetUp() override { writeFile(path, bytes); }

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"blob"_s);
    const QByteArray bytes = noise(1'000'000);
    const Descriptor blob = blobOf(bytes);
    std::stop_source stop;
};

TEST_F(VerifiedReadTest, SucceedsThoughTheReaderStopsEarly)
{
    qint64 last = 0;
    const StreamReader reader = [](ByteSource &stream, const std::stop_token &) -> Result<void> {
        std::array<std::byte, 10> few;
        return stream.read(few).and_then([](std::size_t) { return Result<void>(); });
    };
    EXPECT_OK(readVerified(path, blob, reader, {}, [&](Progress p) { last = p.done; }));
    EXPECT_EQ(last, blob.size);
}

TEST_F(VerifiedReadTest, AFlippedByteIsCorrupt)
{
    auto flipped = bytes;
    flipped[500'000] = static_cast<char>(flipped[500'000] ^ 1);
    writeFile(path, flipped);
    EXPECT_FAILS(ErrorKind::Corrupt, readVerified(path, blob, {}, {}, {}));
}

TEST_F(VerifiedReadTest, AnotherSizeIsCorrupt)
{
    writeFile(path, bytes.left(999'999));
    EXPECT_FAILS(ErrorKind::Corrupt, readVerified(path, blob, {}, {}, {}));
}

TEST_F(VerifiedReadTest, TheReadersOwnFailureComesThrough)
{
    const StreamReader reader = [](ByteSource &, const std::stop_token &) -> Result<void> {
        return Error{ErrorKind::Unsafe, u"no"_s, {}};
    };
    EXPECT_FAILS(ErrorKind::Unsafe, readVerified(path, blob, reader, {}, {}));
}

TEST_F(VerifiedReadTest, AStopEndsIt)
{
    stop.request_stop();
    EXPECT_FAILS(ErrorKind::Cancelled, readVerified(path, blob, {}, stop.get_token(), {}));
}

TEST_F(VerifiedReadTest, AMissingFileIsNotFound)
{
    QFile::remove(path);
    EXPECT_FAILS(ErrorKind::NotFound, readVerified(path, blob, {}, {}, {}));
}

} // namespace
} // namespace decant
