// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/package_manager.h"

#include <string>
#include <vector>

namespace decant {

/// What can only be done by the distribution itself: a shell script that installs packages, says
/// all it does in a log, and removes itself once everything went well. Started twice at once, the
/// second waits for the first.
class FirstBootScript
{
public:
    /// By Debian's name.
    void install(const QString &debianName)
    {
        if (!m_packages.contains(debianName))
            m_packages.append(debianName);
    }
    /// One command, after the packages are there.
    void run(const std::string &line) { m_lines.push_back(line); }

    bool isEmpty() const { return m_packages.isEmpty() && m_lines.empty(); }
    std::string text(const std::optional<PackageManager> &manager) const;

private:
    QStringList m_packages;
    std::vector<std::string> m_lines;
};

/// In single quotes, for a shell; safe for any bytes.
std::string shellQuoted(std::string_view text);

} // namespace decant
