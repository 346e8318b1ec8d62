// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/pool_task.h"
#include "core/platform/credentials/account_book.h"
#include "core/platform/credentials/auth_places.h"
#include "core/values/credential.h"

namespace decant {

/// Decant's own accounts, kept at `own`, then those of Podman's and Docker's files. No secret is
/// asked for, and no helper program run.
std::unique_ptr<PoolTask<QList<KnownAccount>>>
listAccounts(QThreadPool &pool, AccountBook book, const QString &own, QList<AuthPlace> places);

} // namespace decant
