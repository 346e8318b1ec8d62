// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/root_view.h"

#include <QStringList>

namespace decant {

/// How software gets into a system.
class PackageManager
{
public:
    /// The one that the root has; the first that is known where it has several.
    static std::optional<PackageManager> of(const RootView &root);

    /// "apt"
    const QString &name() const { return m_name; }
    /// The command line that installs what is called so in Debian, by the name it has here:
    /// "apk add ca-certificates". Empty where it is not known to have one.
    QString install(const QString &debianName) const;
    /// The same for several; those that are not known here are left out.
    QString install(const QStringList &debianNames) const;

private:
    PackageManager(QString name, QString command)
        : m_name(std::move(name)), m_command(std::move(command))
    {}

    QString m_name;
    QString m_command;
};

} // namespace decant
