// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"
#include "core/values/credential.h"

#include <memory>

namespace decant {

/// \name Decant's own entries in the system's keychain, one per registry
/// The Secret Service or KWallet on Linux, the credential store on Windows; never a file of our
/// own. The system may ask the user to unlock it. They fail with Failed where there is no
/// keychain, or it does not let us in. The registry's name is the canonical one.
/// @{
std::unique_ptr<ValueTask<std::optional<Credential>>> readKeychain(const QString &registry);
std::unique_ptr<ValueTask<bool>> writeKeychain(const QString &registry,
                                               const Credential &credential);
/// Succeeds, too, where there is no entry.
std::unique_ptr<ValueTask<bool>> eraseKeychain(const QString &registry);
/// @}

} // namespace decant
