// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace decant {

constexpr std::size_t tarBlockSize = 512;

/// The fields of one header block that every dialect (V7, ustar, GNU, star) shares.
struct TarHeader
{
    std::string name; ///< With ustar's prefix before it.
    std::string linkTarget;
    char type = '0';
    qint64 mode = 0;
    qint64 uid = 0;
    qint64 gid = 0;
    qint64 size = 0; ///< Not negative.
    qint64 modified = 0;
    qint64 deviceMajor = 0; ///< Of devices only.
    qint64 deviceMinor = 0;
};

/// `block` is tarBlockSize bytes long, here and below.
bool isZeroBlock(const char *block);

/// Whether the block's own sum agrees. Old tools summed signed bytes; both sums are right.
bool hasRightChecksum(const char *block);

/// The letter that says what the block begins.
char tarTypeOf(const char *block);

/// Fails with Corrupt; the checksum is not looked at.
Result<TarHeader> parseTarHeader(const char *block);

/// A number as tar writes it: octal digits between blanks and NULs, or, marked by its highest bit,
/// two's complement with the most significant byte first. An empty field is 0.
std::optional<qint64> parseTarNumber(std::string_view field);

/// What a layer whose archive can't be understood, or is cut, is refused with.
Error damagedArchive(const QString &detail);
Error cutArchive();

} // namespace decant
