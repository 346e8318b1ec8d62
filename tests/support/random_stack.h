// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <functional>
#include <string>
#include <vector>

namespace decant {

/// One member of a layer that a test made up.
struct StackEntry
{
    enum class Kind
    {
        File,
        Directory,
        Symlink,
        HardLink,
        Fifo,
        Whiteout,      ///< Of `path`; its member is called accordingly.
        Opaque,        ///< The directory `path`.
        WhiteoutDevice ///< A character device 0:0.
    };
    Kind kind = Kind::File;
    std::string path;
    std::string target;
    int mode = 0644;
    qint64 modified = 0; ///< Unique in its stack; a file's content too.
};

using StackLayer = std::vector<StackEntry>;
using Stack = std::vector<StackLayer>; ///< Base first.

/// A few layers that get in one another's way. The same seed makes the same stack.
Stack randomStack(unsigned seed);

/// The layer as an archive.
QByteArray tarOf(const StackLayer &layer);

/// The stack without all that is not needed for it to fail still.
Stack shrunk(Stack stack, const std::function<bool(const Stack &)> &fails);

/// For people: one line a member.
std::string describe(const Stack &stack);

} // namespace decant
