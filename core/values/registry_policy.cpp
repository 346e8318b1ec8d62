// SPDX-License-Identifier: MIT
#include "core/values/registry_policy.h"

#include "core/values/blocked.h"
#include "core/values/registry_name.h"

#include <QRegularExpression>

#include <algorithm>

namespace decant {

namespace {

bool fits(const QString &registry, const QString &pattern)
{
    const auto expression =
        QRegularExpression::wildcardToRegularExpression(canonicalRegistry(pattern.trimmed()));
    return QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption)
        .match(registry)
        .hasMatch();
}

bool allows(const QStringList &patterns, const QString &registry)
{
    return patterns.isEmpty() || std::ranges::any_of(patterns, [&](const QString &pattern) {
               return fits(registry, pattern);
           });
}

} // namespace

bool RegistryPolicy::permits(const QString &registry) const
{
    const auto name = canonicalRegistry(registry);
    return allows(ours, name) && allows(machines, name);
}

Result<void> RegistryPolicy::check(const QString &registry) const
{
    if (permits(registry))
        return {};
    return blockedError(registry);
}

Result<void> RegistryPolicy::check(const ImageLocation &location) const
{
    return location.isFile() ? Result<void>() : check(location.reference().registry());
}

Mirrors RegistryPolicy::permitted(const Mirrors &mirrors) const
{
    auto rest = mirrors;
    for (auto &list : rest)
        list.removeIf([this](const Mirror &mirror) { return !permits(mirror.base.authority()); });
    return rest;
}

} // namespace decant
