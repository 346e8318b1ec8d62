// SPDX-License-Identifier: MIT
#include "core/rootfs/path_parts.h"

namespace decant {

void pushParts(std::vector<std::string> &stack, std::string_view path)
{
    while (!path.empty()) {
        const auto slash = path.rfind('/');
        const auto begin = slash == path.npos ? 0 : slash + 1;
        if (begin < path.size())
            stack.emplace_back(path.substr(begin));
        path = path.substr(0, begin == 0 ? 0 : begin - 1);
    }
}

} // namespace decant
