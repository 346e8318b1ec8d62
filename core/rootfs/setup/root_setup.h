// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/merged_tree.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace decant {

/// What a root is to have in addition; its form has been checked.
struct SetupChoice
{
    struct User
    {
        std::string name;
        std::string password; ///< Empty: none.
        bool isAdministrator = true;
        bool asksForPassword = true;
    };
    using Variable = std::pair<std::string, std::string>;

    std::optional<User> user{};
    bool systemd = false;
    std::string hostname{};
    std::string knownAs{}; ///< Its host name where none is chosen, as far as that is known.
    /// What WSL calls it if it has no name of its own. Empty: it does not become a .wsl file.
    std::string packageName{};
    std::string locale{};
    std::string timezone{};
    std::vector<Variable> environment{};
    /// Of what is written. Fixed, so that the same choice makes the same bytes.
    Timestamp time{};
    /// Whoever makes a distribution of it runs its first-boot script, and keeps who it starts as;
    /// otherwise its first start does, and a file says so, as WSL offers it.
    bool isRunByHost = false;
};

/// One thing that was chosen, and what came of it.
struct SetupStep
{
    QString id; ///< Stable, for programs: "user".
    bool isDone = true;
    QString sentence; ///< For the user: what was done, or why not, or what is still to come.

    bool operator==(const SetupStep &) const = default;
};

/// What makes a root one that somebody can live in.
struct RootSetup
{
    QByteArray layer{}; ///< A tar to be laid over all layers; empty: nothing changes.
    QList<SetupStep> steps{};
    /// Findings of the readiness report that are settled by it, though the tree does not show it.
    QStringList settledFindings{};
    /// A program in the root that does the rest as root, once it runs; empty: nothing is left.
    QString script{};
    std::string locale{};            ///< What LANG is to be; empty: as it is.
    std::optional<quint32> userId{}; ///< Of whom it is to start as; empty: nobody was chosen.
};

/// Where the first-boot script lies, and what it writes.
constexpr auto firstBootScriptPath = "/usr/local/lib/decant/first-boot";
constexpr auto firstBootLogPath = "/var/log/decant-first-boot.log";

/// Prepares a root for its first boot, without running anything of it.
/// Fails with Invalid where the user's name is one of the system's own, or an edit would harm.
/// Source: wsl.md; ux.md 5.4.
Result<RootSetup> setUpRoot(const MergedTree &tree, const SetupChoice &choice);

} // namespace decant
