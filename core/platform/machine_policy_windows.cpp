// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/platform/machine_policy.h"

#include <QRegularExpression>
#include <QSettings>

namespace decant {

QStringList machineRegistryAllowlist()
{
    const QSettings policies(u"HKEY_LOCAL_MACHINE\\Software\\Policies\\WSL"_s,
                             QSettings::Registry64Format);
    const auto name = u"WSLContainerRegistryAllowlist"_s;
    // One value with several names, or, as group policies keep lists, a key with several values.
    auto registries = policies.value(name).toStringList();
    for (const auto &key : policies.allKeys()) {
        if (key.startsWith(name + u'/'))
            registries += policies.value(key).toStringList();
    }
    static const QRegularExpression between(u"[,;\\s]+"_s);
    return registries.join(u' ').split(between, Qt::SkipEmptyParts);
}

} // namespace decant
