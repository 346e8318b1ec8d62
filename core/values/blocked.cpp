// SPDX-License-Identifier: MIT
#include "core/values/blocked.h"

#include "core/values/registry_policy.h"

namespace decant {

namespace {

constexpr QStringView mark = u"blocked by policy: ";

} // namespace

Error blockedError(const QString &registry)
{
    return {ErrorKind::HostRefused,
            RegistryPolicy::tr("Your organization blocks %1.").arg(registry),
            mark.toString() + registry};
}

bool isBlocked(const Error &error)
{
    return error.kind == ErrorKind::HostRefused && error.detail.startsWith(mark);
}

} // namespace decant
