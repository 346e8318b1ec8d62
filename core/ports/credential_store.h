// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"
#include "core/values/credential.h"
#include "core/values/image_reference.h"

#include <memory>

namespace decant {

/// Who am I at this registry? Tasks come back unstarted; the store must outlive them.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;

    /// Looks where credentials are kept, in the order in which they count. To know nobody is no
    /// failure; what could not be read is a warning. May ask the user, through other programs.
    virtual std::unique_ptr<ValueTask<FoundCredential>> find(const ImageReference &image) = 0;

    /// Who is known where, as far as can be told without asking for a secret: each registry once,
    /// by what counts there. Never fails but with Cancelled.
    virtual std::unique_ptr<ValueTask<QList<KnownAccount>>> accounts() = 0;

    /// Keeps it for this registry, instead of what was kept before. The value says where, within
    /// a sentence. Fails with Failed where nothing can be kept.
    virtual std::unique_ptr<ValueTask<QString>> keep(const QString &registry,
                                                     const Credential &credential) = 0;

    /// Forgets what keep() kept; the value says whether there was anything. What others keep is
    /// not touched. Fails with Failed where what is kept can't be reached.
    virtual std::unique_ptr<ValueTask<bool>> forget(const QString &registry) = 0;
};

} // namespace decant
