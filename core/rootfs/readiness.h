// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/merged_tree.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace decant {

/// One thing worth knowing about a root before somebody lives in it.
struct Finding
{
    enum class Severity
    {
        Blocker, ///< Nothing could run.
        Warning, ///< It can be lived in, but something will be missed or surprise.
        Note     ///< Good to know.
    };
    Severity severity = Severity::Note;
    QString id;       ///< Stable, for programs: "no-shell".
    QString sentence; ///< For the user.
    QString fix;      ///< What to do about it: a sentence or a command line; empty: nothing known.

    bool operator==(const Finding &) const = default;
};

/// What the image's configuration says that matters to one who lives in its root.
struct ImageIntent
{
    QString architecture;        ///< As Go calls it: "amd64".
    QString user;                ///< The account it wants to run as; empty or root: root.
    QString applicationSentence; ///< Why it looks like one program's image; empty: it does not.
    QString workingDirectory{};  ///< Where its program starts; empty: the root.
    qint64 contentSize = 0;      ///< Bytes of all files.
};

/// What this computer offers.
struct HostFacts
{
    QString architecture;  ///< As Go calls it; empty: unknown.
    int x86Level = 0;      ///< Of x86-64, 1 to 4; 0: unknown, or none of that family.
    QStringList emulated;  ///< Other architectures whose programs it runs all the same.
    qint64 freeSpace = -1; ///< Bytes, where the root shall lie; -1: unknown.
};

/// Can a person live in this root?
class ReadinessReport
{
    Q_DECLARE_TR_FUNCTIONS(decant::ReadinessReport)

public:
    enum class Verdict
    {
        Ready,   ///< Nothing speaks against it.
        Limited, ///< There are warnings.
        Unusable ///< There are blockers.
    };

    Verdict verdict() const;
    /// The verdict in one sentence: that of the gravest finding. Source: ux.md 5.2.
    QString sentence() const;
    bool isUsable() const { return verdict() != Verdict::Unusable; }

    QList<Finding> findings{}; ///< The gravest first.

    // What it is; empty where that is not known.
    QString system{};         ///< "Debian GNU/Linux 12 (bookworm)"
    QString architecture{};   ///< Of its programs.
    QString libc{};           ///< "glibc", "musl"
    QString packageManager{}; ///< "apt"
    QString shell{};          ///< "/bin/sh"
    /// Somebody who is there already and could live in it: "ubuntu". Who the image runs as, if that
    /// is one; else the one with the lowest number.
    QString ordinaryUser{};
    bool hasSystemd = false;

    bool operator==(const ReadinessReport &) const = default;
};

/// Names that never change: "blocker", "ready".
QString nameOf(Finding::Severity severity);
QString nameOf(ReadinessReport::Verdict verdict);

/// Looks at names, modes and what is kept of contents; runs nothing. Source: wsl.md "Should exist";
/// oci.md D.12.
ReadinessReport checkReadiness(const MergedTree &tree, const ImageIntent &intent,
                               const HostFacts &host);

} // namespace decant
