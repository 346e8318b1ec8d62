// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/rootfs/tar_entry.h"

#include <optional>
#include <string_view>
#include <vector>

namespace decant {

/// A piece of a sparse file that is stored: where it belongs, and how long it is, bytes.
struct SparsePiece
{
    qint64 position = 0;
    qint64 size = 0;
};

/// What GNU's older form keeps in its header and in blocks behind it.
struct OldSparseHeader
{
    std::vector<SparsePiece> pieces;
    qint64 realSize = 0;
    bool isContinued = false; ///< Another block of pieces follows.
};

/// Both take one block. Fail with Corrupt.
Result<OldSparseHeader> parseOldSparseHeader(const char *block);
/// Appends the block's pieces, and says whether another block follows.
Result<bool> parseOldSparseBlock(const char *block, std::vector<SparsePiece> &pieces);

/// Reads the map that form 1.0 keeps at the start of the content: how many pieces there are, then
/// positions and lengths in turn, one number per line, padded to whole blocks.
class SparseMapReader
{
public:
    /// Takes one block more; whether the map is complete. Fails with Corrupt.
    Result<bool> add(std::string_view block);
    /// Those that are not empty.
    std::vector<SparsePiece> &pieces() { return m_pieces; }

private:
    void addNumber(qint64 number);
    bool isComplete() const;

    std::vector<SparsePiece> m_pieces;
    std::optional<qint64> m_count;
    qint64 m_seen = 0; ///< Pieces, the empty ones included.
    std::optional<qint64> m_position;
    std::optional<qint64> m_number; ///< As far as it has been read.
};

/// Where in the layer the pieces lie, one after the other from `offset` on, `storedSize` bytes of
/// them. Fails with Corrupt if they overlap, are out of order, exceed `realSize`, or do not make
/// up `storedSize`.
Result<std::vector<Extent>> extentsOf(const std::vector<SparsePiece> &pieces, qint64 offset,
                                      qint64 storedSize, qint64 realSize);

} // namespace decant
