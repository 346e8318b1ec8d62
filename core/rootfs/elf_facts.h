// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace decant {

/// What the beginning of a program or library tells of what it needs.
struct ElfFacts
{
    QString architecture;    ///< As Go calls it: "amd64"; "machine 99" where it has no name.
    std::string interpreter; ///< The loader's path; empty if none, or not in the beginning.
    int x86Level = 0;        ///< The x86-64 level that it says it needs, 1 to 4; 0: says nothing.

    /// Nothing if `head`, the file's first bytes, is no ELF header. What points outside of `head`
    /// counts as not said. Source: System V ABI, "Object Files"; x86-64 psABI,
    /// ".note.gnu.property".
    static std::optional<ElfFacts> read(std::string_view head);
};

} // namespace decant
