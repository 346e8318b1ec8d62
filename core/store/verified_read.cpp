// SPDX-License-Identifier: MIT
#include "core/store/verified_read.h"

#include "core/base/hasher.h"
#include "core/store/file_stream.h"

#include <QCoreApplication>
#include <QDir>

#include <vector>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::VerifiedRead)
};

constexpr std::size_t pieceSize = std::size_t{256} * 1024;

/// Hashes and counts what is read through it.
class HashingSource final : public ByteSource
{
public:
    HashingSource(ByteSource &source, const Descriptor &blob, const Report &report)
        : m_source(source), m_blob(blob), m_report(report), m_hasher(blob.digest.algorithm())
    {}

    Result<std::size_t> read(Buffer into) override
    {
        const auto count = m_source.read(into);
        if (!count)
            return count.error();
        m_hasher.add(Bytes(into).first(*count));
        m_count += static_cast<qint64>(*count);
        if (m_report)
            m_report({m_count, m_blob.size});
        return *count;
    }

    qint64 count() const { return m_count; }
    Digest digest() { return m_hasher.finish(); }

private:
    ByteSource &m_source;
    const Descriptor &m_blob;
    const Report &m_report;
    Hasher m_hasher;
    qint64 m_count = 0;
};

} // namespace

Result<void> readThrough(ByteSource &stream, const StreamReader &reader, std::stop_token stop)
{
    if (reader) {
        if (auto read = reader(stream, stop); !read)
            return read;
    }
    std::vector<std::byte> piece(pieceSize);
    while (!stop.stop_requested()) {
        const auto count = stream.read(piece);
        if (!count)
            return count.error();
        if (*count == 0)
            return {};
    }
    return cancelledError();
}

Result<void> readVerified(const BlobPlace &place, const Descriptor &blob,
                          const StreamReader &reader, std::stop_token stop, const Report &report)
{
    const auto file = FileSource::open(place);
    if (!file)
        return file.error();
    const auto wrong = [&place](const QString &detail) {
        return Error{ErrorKind::Corrupt,
                     Text::tr("The file %1 is damaged: it is not what its digest promises.")
                         .arg(QDir::toNativeSeparators(place.path)),
                     detail};
    };
    if ((*file)->size() != blob.size)
        return wrong(u"%1 bytes, not %2"_s.arg((*file)->size()).arg(blob.size));
    HashingSource source(**file, blob, report);
    const auto read = readThrough(source, reader, stop);
    if (!read && read.error().kind != ErrorKind::Corrupt)
        return read;
    // A reader that stumbled over damaged bytes gets a better answer: that the file is damaged.
    if (!read) {
        if (const auto rest = readThrough(source, {}, stop); !rest)
            return rest;
    }
    const auto digest = source.digest();
    if (source.count() != blob.size || digest != blob.digest)
        return wrong(u"%1 bytes, %2; not %3 bytes, %4"_s.arg(source.count())
                         .arg(digest.toString())
                         .arg(blob.size)
                         .arg(blob.digest.toString()));
    return read;
}

} // namespace decant
