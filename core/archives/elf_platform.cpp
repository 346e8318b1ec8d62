// SPDX-License-Identifier: MIT
#include "core/archives/elf_platform.h"

#include <array>

namespace decant {

namespace {

struct Machine
{
    int number;
    bool isWide;   ///< 64 bits.
    bool isLittle; ///< The least significant byte first.
    const char *architecture;
};

constexpr std::array machines{
    Machine{3, false, true, "386"},      Machine{62, true, true, "amd64"},
    Machine{40, false, true, "arm"},     Machine{183, true, true, "arm64"},
    Machine{243, true, true, "riscv64"}, Machine{22, true, false, "s390x"},
    Machine{21, true, true, "ppc64le"},  Machine{21, true, false, "ppc64"},
    Machine{8, false, true, "mipsle"},   Machine{8, false, false, "mips"},
    Machine{8, true, true, "mips64le"},  Machine{8, true, false, "mips64"},
    Machine{258, true, true, "loong64"},
};

} // namespace

std::optional<Platform> elfPlatform(Bytes header)
{
    const auto byte = [&header](std::size_t at) { return std::to_integer<int>(header[at]); };
    if (header.size() < elfHeaderSize || textOf(header.first(4)) != "\x7f"
                                                                    "ELF")
        return std::nullopt;
    const bool isWide = byte(4) == 2;
    const bool isLittle = byte(5) == 1;
    const int number = isLittle ? byte(18) | byte(19) << 8 : byte(19) | byte(18) << 8;
    for (const auto &machine : machines) {
        if (machine.number == number && machine.isWide == isWide && machine.isLittle == isLittle)
            return Platform(u"linux"_s, QString::fromLatin1(machine.architecture));
    }
    return std::nullopt;
}

} // namespace decant
