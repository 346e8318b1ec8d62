// SPDX-License-Identifier: MIT
#include "core/rootfs/layer_index.h"

#include "core/base/hasher.h"
#include "core/base/human_text.h"
#include "core/rootfs/decompressor.h"
#include "core/rootfs/kept_files.h"
#include "core/rootfs/layer_tree_builder.h"
#include "core/rootfs/tar_reader.h"

#include <QCoreApplication>

namespace decant {

namespace {

/// Hashes and counts what passes through.
class HashingSource final : public ByteSource
{
    Q_DECLARE_TR_FUNCTIONS(decant::LayerIndex)

public:
    HashingSource(ByteSource &source, const Limits &limits) : m_source(source), m_limits(limits) {}

    Result<std::size_t> read(Buffer into) override
    {
        auto count = m_source.read(into);
        if (!count)
            return count;
        m_size += static_cast<qint64>(*count);
        if (m_size > m_limits.layerSize)
            return Error{ErrorKind::Unsafe,
                         tr("Unpacked, the layer is larger than %1, and is refused.")
                             .arg(humanSize(m_limits.layerSize)),
                         {}};
        m_hasher.add(into.first(*count));
        return count;
    }

    qint64 size() const { return m_size; }
    Digest finish() { return m_hasher.finish(); }

private:
    ByteSource &m_source;
    const Limits &m_limits;
    Hasher m_hasher;
    qint64 m_size = 0;
};

/// The beginning of the member's content, as far as it is worth keeping.
Result<void> keepContent(TarReader &reader, TarEntry &entry)
{
    const auto wanted = keptSize(entry);
    if (wanted == 0)
        return {};
    entry.kept.resize(wanted);
    for (std::size_t have = 0; have < wanted;) {
        const auto got =
            reader.readContent(std::as_writable_bytes(std::span(entry.kept).subspan(have)));
        if (!got)
            return got.error();
        if (*got == 0) {
            entry.kept.resize(have);
            break;
        }
        have += *got;
    }
    return {};
}

} // namespace

Result<LayerIndex> indexLayer(ByteSource &compressed, const Limits &limits, std::stop_token stop)
{
    const auto plain = decompress(compressed);
    HashingSource hashing(*plain, limits);
    TarReader reader(hashing, limits, stop);
    LayerTreeBuilder builder(limits);
    while (true) {
        auto entry = reader.next();
        if (!entry)
            return entry.error();
        if (!*entry)
            break;
        if (const auto kept = keepContent(reader, **entry); !kept)
            return kept.error();
        if (const auto added = builder.add(**std::move(entry)); !added)
            return added.error();
    }
    if (const auto drained = reader.drain(); !drained)
        return drained.error();
    auto tree = builder.finish();
    if (!tree)
        return tree.error();
    return LayerIndex{hashing.finish(), hashing.size(), *std::move(tree)};
}

} // namespace decant
