// SPDX-License-Identifier: MIT
#include "core/engine/layer_blobs.h"

#include "core/base/hasher.h"
#include "core/rootfs/read_ahead.h"
#include "core/store/blob_store.h"
#include "core/store/file_stream.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <limits>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::LayerBlobs)
};

constexpr std::size_t drainSize = std::size_t{1} << 20;

} // namespace

class LayerBlobs::HashedFile
{
public:
    HashedFile(std::unique_ptr<ByteSource> file, std::size_t layer, Digest expected)
        : m_file(std::move(file)),
          m_layer(layer),
          m_expected(std::move(expected)),
          m_hasher(m_expected.algorithm())
    {}

    Result<std::size_t> read(Buffer into)
    {
        auto count = m_file->read(into);
        if (count)
            m_hasher.add(into.first(*count));
        return count;
    }

    Result<void> verify()
    {
        std::vector<std::byte> rest(drainSize);
        while (true) {
            const auto count = read(rest);
            if (!count)
                return count.error();
            if (*count == 0)
                break;
        }
        if (const auto actual = m_hasher.finish(); actual != m_expected)
            return Error{
                ErrorKind::Corrupt,
                {},
                u"digest is %1, expected %2"_s.arg(actual.toString(), m_expected.toString())};
        return {};
    }

    std::size_t layer() const { return m_layer; }

private:
    std::unique_ptr<ByteSource> m_file;
    const std::size_t m_layer;
    const Digest m_expected;
    Hasher m_hasher;
};

/// The merge owns its source only while it reads; the hash outlives it.
class LayerBlobs::Reader final : public ByteSource
{
public:
    explicit Reader(std::shared_ptr<HashedFile> file) : m_file(std::move(file)) {}
    Result<std::size_t> read(Buffer into) override { return m_file->read(into); }

private:
    std::shared_ptr<HashedFile> m_file;
};

/// Inflating is what a merge waits for: reading and hashing must not take turns with it.
class LayerBlobs::Ahead final : public ByteSource
{
public:
    explicit Ahead(std::unique_ptr<ByteSource> source)
        : m_ahead(std::move(source), std::numeric_limits<qint64>::max())
    {}

    Result<std::size_t> read(Buffer into) override
    {
        if (m_piece.empty()) {
            const auto piece = m_ahead.next();
            if (!piece)
                return piece.error();
            m_piece = *piece;
        }
        const auto count = std::min(into.size(), m_piece.size());
        std::copy_n(m_piece.begin(), count, into.begin());
        m_piece = m_piece.subspan(count);
        return count;
    }

private:
    ReadAhead m_ahead;
    Bytes m_piece; ///< What is left of the piece that was taken last.
};

LayerBlobs::LayerBlobs(std::vector<PreparedLayer> layers, const BlobStore &store)
    : m_layers(std::move(layers)), m_store(store)
{}
LayerBlobs::~LayerBlobs() = default;

Result<std::unique_ptr<ByteSource>> LayerBlobs::open(std::size_t layer)
{
    const auto &prepared = m_layers.at(layer);
    auto file = FileSource::open(prepared.place);
    if (!file)
        return file.error();
    if (prepared.isVerified)
        return std::unique_ptr<ByteSource>(*std::move(file));
    auto hashed = std::make_shared<HashedFile>(*std::move(file), layer, prepared.descriptor.digest);
    const std::lock_guard lock(m_mutex);
    m_unverified.push_back(hashed);
    auto reader = std::make_unique<Reader>(std::move(hashed));
    return std::unique_ptr<ByteSource>(std::make_unique<Ahead>(std::move(reader)));
}

Error LayerBlobs::damaged(std::size_t number, Error error) const
{
    if (error.kind != ErrorKind::Corrupt)
        return error;
    const auto &layer = m_layers.at(number);
    const bool isOurs = layer.place.path == m_store.pathOf(layer.descriptor.digest);
    if (isOurs)
        m_store.remove(layer.descriptor.digest);
    error.what =
        isOurs ? Text::tr("Layer %1 was damaged on this disk, and was thrown away. Try "
                          "again: it is then downloaded anew.")
                     .arg(number + 1)
               : Text::tr("Layer %1 is damaged: the file %2 is not what its digest "
                          "promises.")
                     .arg(QString::number(number + 1), QDir::toNativeSeparators(layer.place.path));
    return error;
}

Result<void> LayerBlobs::verify()
{
    const std::lock_guard lock(m_mutex);
    for (; !m_unverified.empty(); m_unverified.pop_back()) {
        const auto &file = m_unverified.back();
        if (const auto verified = file->verify(); !verified)
            m_damage = damaged(file->layer(), verified.error());
    }
    return m_damage ? Result<void>(*m_damage) : Result<void>();
}

} // namespace decant
