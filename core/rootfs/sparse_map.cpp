// SPDX-License-Identifier: MIT
#include "core/rootfs/sparse_map.h"

#include "core/rootfs/tar_header.h"

#include <limits>
#include <utility>

namespace decant {

namespace {

constexpr std::size_t numberSize = 12;
constexpr std::size_t headerPieces = 386;
constexpr std::size_t headerPieceCount = 4;
constexpr std::size_t headerContinued = 482;
constexpr std::size_t headerRealSize = 483;
constexpr std::size_t blockPieceCount = 21;
constexpr std::size_t blockContinued = 504;

Error damagedMap()
{
    return damagedArchive(u"tar: a sparse file's map"_s);
}

/// Up to `count` pieces; the first without a text ends them.
bool appendPieces(const char *at, std::size_t count, std::vector<SparsePiece> &pieces)
{
    for (; count > 0 && *at != '\0'; --count, at += 2 * numberSize) {
        const auto position = parseTarNumber({at, numberSize});
        const auto size = parseTarNumber({at + numberSize, numberSize});
        if (!position || !size)
            return false;
        pieces.push_back({*position, *size});
    }
    return true;
}

} // namespace

Result<OldSparseHeader> parseOldSparseHeader(const char *block)
{
    OldSparseHeader header;
    const auto realSize = parseTarNumber({block + headerRealSize, numberSize});
    if (!appendPieces(block + headerPieces, headerPieceCount, header.pieces) || !realSize ||
        *realSize < 0)
        return damagedMap();
    header.realSize = *realSize;
    header.isContinued = block[headerContinued] != '\0';
    return header;
}

Result<bool> parseOldSparseBlock(const char *block, std::vector<SparsePiece> &pieces)
{
    if (!appendPieces(block, blockPieceCount, pieces))
        return damagedMap();
    return block[blockContinued] != '\0';
}

Result<bool> SparseMapReader::add(std::string_view block)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max() / 10 - 1;
    for (const char letter : block) {
        if (letter >= '0' && letter <= '9' && m_number.value_or(0) <= most) {
            m_number = m_number.value_or(0) * 10 + (letter - '0');
        } else if (letter == '\n' && m_number) {
            addNumber(*std::exchange(m_number, {}));
            if (isComplete())
                return true;
        } else {
            return damagedMap();
        }
    }
    return false;
}

void SparseMapReader::addNumber(qint64 number)
{
    if (!m_count) {
        m_count = number;
    } else if (!m_position) {
        m_position = number;
    } else {
        const auto position = *std::exchange(m_position, {});
        ++m_seen;
        if (number > 0)
            m_pieces.push_back({position, number});
    }
}

bool SparseMapReader::isComplete() const
{
    return m_count && m_seen == *m_count;
}

Result<std::vector<Extent>> extentsOf(const std::vector<SparsePiece> &pieces, qint64 offset,
                                      qint64 storedSize, qint64 realSize)
{
    std::vector<Extent> extents;
    extents.reserve(pieces.size());
    qint64 end = 0;
    qint64 stored = 0;
    for (const auto &piece : pieces) {
        if (piece.position < end || piece.size < 0 || piece.position > realSize ||
            piece.size > realSize - piece.position || piece.size > storedSize - stored)
            return damagedMap();
        const bool continues = !extents.empty() && piece.position == end;
        end = piece.position + piece.size;
        if (piece.size > 0 && continues)
            extents.back().size += piece.size;
        else if (piece.size > 0)
            extents.push_back({piece.position, offset + stored, piece.size});
        stored += piece.size;
    }
    if (stored != storedSize)
        return damagedMap();
    return extents;
}

} // namespace decant
