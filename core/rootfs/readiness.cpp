// SPDX-License-Identifier: MIT
#include "core/rootfs/readiness.h"

#include "core/base/human_text.h"
#include "core/rootfs/entry_path.h"
#include "core/rootfs/readiness_checks.h"

#include <algorithm>

namespace decant {

namespace {

using Severity = Finding::Severity;

void checkIntent(const ReadinessCheck &check)
{
    const auto &intent = check.intent;
    if (!intent.applicationSentence.isEmpty())
        check.add(Severity::Warning, u"application-image"_s, intent.applicationSentence);
    const auto user = intent.user.section(u':', 0, 0);
    if (!user.isEmpty() && user != u"root" && user != u"0")
        check.add(Severity::Warning, u"image-user"_s,
                  ReadinessReport::tr("The image runs as “%1”; as a distribution it starts as root "
                                      "until a user is chosen.")
                      .arg(user),
                  ReadinessReport::tr("Choose a user account while it is set up."));
}

void checkFolder(const ReadinessCheck &check)
{
    auto folder = check.intent.workingDirectory;
    while (folder.endsWith(u'/'))
        folder.chop(1);
    if (!folder.isEmpty() && folder != u"/root")
        check.add(Severity::Note, u"working-directory"_s,
                  ReadinessReport::tr("The image's program starts in %1; a distribution starts in "
                                      "the user's home.")
                      .arg(folder));
}

void checkRoom(const ReadinessCheck &check)
{
    const auto needed = check.intent.contentSize;
    const auto free = check.host.freeSpace;
    if (free < 0 || needed < free - free / 10)
        return;
    const auto sentence = needed > free
                              ? ReadinessReport::tr("Not enough space: about %1 needed, %2 free.")
                              : ReadinessReport::tr("Little space will be left: about %1 needed, "
                                                    "%2 free.");
    check.add(needed > free ? Severity::Blocker : Severity::Warning, u"space"_s,
              sentence.arg(humanSize(needed), humanSize(free)));
}

} // namespace

ReadinessReport::Verdict ReadinessReport::verdict() const
{
    if (findings.isEmpty() || findings.first().severity == Severity::Note)
        return Verdict::Ready;
    return findings.first().severity == Severity::Blocker ? Verdict::Unusable : Verdict::Limited;
}

QString ReadinessReport::sentence() const
{
    return verdict() == Verdict::Ready ? tr("Works well as a distribution.")
                                       : findings.first().sentence;
}

QString nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        return u"blocker"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Note:
        break;
    }
    return u"note"_s;
}

QString nameOf(ReadinessReport::Verdict verdict)
{
    switch (verdict) {
    case ReadinessReport::Verdict::Ready:
        return u"ready"_s;
    case ReadinessReport::Verdict::Limited:
        return u"limited"_s;
    case ReadinessReport::Verdict::Unusable:
        break;
    }
    return u"unusable"_s;
}

ReadinessReport checkReadiness(const MergedTree &tree, const ImageIntent &intent,
                               const HostFacts &host)
{
    const RootView root(tree);
    ReadinessReport report;
    const ReadinessCheck check{root, intent, host, PackageManager::of(root), report};
    report.system = displayName(root.osRelease("PRETTY_NAME"));
    report.packageManager = check.packages ? check.packages->name() : QString();

    checkRoom(check);
    checkIntent(check);
    // Where nothing runs, it does not matter what else is missing.
    if (checkShell(check)) {
        checkAccounts(check);
        checkTools(check);
        checkSystem(check);
        checkFolder(check);
    }
    checkPrivileges(check);
    std::stable_sort(report.findings.begin(), report.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return report;
}

} // namespace decant
