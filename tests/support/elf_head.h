// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace decant {

/// The first bytes of a little-endian 64-bit program, as far as anybody asks: its machine (62:
/// amd64, 183: arm64), the loader that it wants, and, if not 0, the x86-64 levels that it needs, as
/// bits.
inline std::string elfHead(int machine, const std::string &interpreter, std::uint32_t levels = 0)
{
    std::string bytes(64, '\0');
    const auto put = [&bytes](std::size_t at, std::uint64_t value, int size) {
        for (int i = 0; i < size; ++i)
            bytes[at + static_cast<std::size_t>(i)] = static_cast<char>(value >> (8 * i));
    };
    bytes.replace(0, 7,
                  "\x7f"
                  "ELF\2\1\1");
    put(16, 3, 2);
    put(18, static_cast<std::uint64_t>(machine), 2);
    put(32, 64, 8);
    put(54, 56, 2);
    put(56, 2, 2);
    bytes.resize(64 + 2 * 56, '\0');
    const auto segment = [&bytes, &put](std::size_t number, std::uint32_t type,
                                        const std::string &content) {
        const auto at = 64 + number * 56;
        put(at, type, 4);
        put(at + 8, bytes.size(), 8);
        put(at + 32, content.size(), 8);
        bytes += content;
    };
    if (!interpreter.empty())
        segment(0, 3, interpreter + '\0');
    if (levels != 0) {
        std::string note(32, '\0');
        note[0] = 4;
        note[4] = 16;
        note[8] = 5;
        note.replace(12, 3, "GNU");
        note.replace(16, 4, std::string("\x02\x80\x00\xc0", 4));
        note[20] = 4;
        note[24] = static_cast<char>(levels);
        segment(1, 0x6474e553, note);
    }
    return bytes;
}

} // namespace decant
