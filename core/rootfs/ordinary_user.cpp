// SPDX-License-Identifier: MIT
#include "core/rootfs/ordinary_user.h"

namespace decant {

bool isOrdinaryUser(std::optional<quint64> id)
{
    return id && *id >= firstUserId && *id <= lastUserId;
}

bool canLogIn(const RootView &root, std::string_view shell)
{
    return !shell.empty() && !shell.ends_with("/nologin") && !shell.ends_with("/false") &&
           root.isExecutable(shell);
}

} // namespace decant
