// SPDX-License-Identifier: MIT
#include "ui/new_distribution/suitability.h"

#include "core/values/likely_verdict.h"

#include <QCoreApplication>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::Suitability)
};

/// How much more the registry gives, once that is little.
QString quotaWords(const ResolvedImage &image)
{
    if (!image.quota || image.quota->remaining * 5 > image.quota->limit)
        return {};
    return Text::tr("%1 of %2 downloads left").arg(image.quota->remaining).arg(image.quota->limit);
}

/// A finding in a few words; empty where it needs a sentence.
QString wordsOf(const QString &finding)
{
    const std::pair<QStringView, QString> all[]{
        {u"application-image", Text::tr("Application image")},
        {u"image-user", Text::tr("Not made for root")},
        {u"musl", Text::tr("musl")},
        {u"boot-command", Text::tr("Runs a command at start")},
        {u"setuid", Text::tr("Programs with root's rights")},
        {u"cpu-level", Text::tr("Needs a newer processor")},
        {u"shell-not-executable", Text::tr("No /bin/sh")},
        {u"no-sh", Text::tr("No /bin/sh")},
        {u"root-shell", Text::tr("root can't log in")},
        {u"shadow-mode", Text::tr("Passwords are readable")},
        {u"no-mount", Text::tr("No mount")},
        {u"no-id", Text::tr("No id")},
        {u"no-login", Text::tr("No login")},
        {u"tmp", Text::tr("/tmp not usable")},
        {u"no-package-manager", Text::tr("No package manager")},
        {u"no-sudo", Text::tr("No sudo")},
        {u"no-systemd", Text::tr("No systemd")},
        {u"systemd-incomplete", Text::tr("No systemd")},
        {u"systemd-missing", Text::tr("No systemd")},
        {u"no-ca-certificates", Text::tr("No CA certificates")},
        {u"no-locale", Text::tr("No languages")},
        {u"space", Text::tr("Little space")},
    };
    for (const auto &[id, words] : all) {
        if (id == finding)
            return words;
    }
    const bool isOfAccounts = finding.startsWith(u"accounts-") || finding == u"no-passwd" ||
                              finding == u"no-group" || finding == u"no-root-account";
    return isOfAccounts ? Text::tr("Faulty accounts") : QString();
}

QString titleOf(const Finding &finding)
{
    if (finding.severity == Finding::Severity::Blocker)
        return Text::tr("Can't be a distribution");
    // Its sentence begins with it.
    return finding.id == u"musl" ? QString() : wordsOf(finding.id);
}

/// Who it runs as, unless that is root.
QString userOf(const ImageConfig &config)
{
    const auto user = config.user.section(u':', 0, 0);
    return user == u"root" || user == u"0" ? QString() : user;
}

QString userSentence(const QString &user)
{
    return Text::tr("The image runs as “%1”. You can choose another user in the next step.")
        .arg(user);
}

Suitability checked(const ReadinessReport &report, const ImageConfig &config)
{
    Suitability found{.kind = Banner::Kind::Ok, .sentence = report.sentence()};
    if (report.verdict() != ReadinessReport::Verdict::Ready) {
        const auto &gravest = report.findings.first();
        found.kind = report.isUsable() ? Banner::Kind::Warning : Banner::Kind::Error;
        found.title = titleOf(gravest);
        if (gravest.id == u"image-user")
            found.sentence = userSentence(userOf(config));
    }
    for (qsizetype i = found.kind == Banner::Kind::Ok ? 0 : 1; i < report.findings.size(); ++i) {
        const auto words = wordsOf(report.findings.at(i).id);
        if (!words.isEmpty() && words != found.title && !found.chips.contains(words))
            found.chips.append(words);
    }
    return found;
}

} // namespace

Suitability suitabilityOf(const ResolvedImage &image, const CatalogEntry *entry,
                          const std::optional<ReadinessReport> &report)
{
    using Kind = LikelyVerdict::Kind;
    if (report)
        return checked(*report, image.config);
    const auto verdict = LikelyVerdict::of(image.config, entry != nullptr);
    const bool isMusl = entry != nullptr && entry->libc == u"musl";
    const auto user = userOf(image.config);
    Suitability likely;
    if (verdict.isWarning()) {
        likely = {.kind = Banner::Kind::Warning,
                  .title = verdict.title(),
                  .sentence = verdict.kind() == Kind::NonRootUser ? userSentence(user)
                                                                  : verdict.sentence()};
        if (isMusl)
            likely.chips.append(wordsOf(u"musl"_s));
    } else if (isMusl) {
        likely = {.kind = Banner::Kind::Warning,
                  .sentence = Text::tr("It uses musl. Programs built for glibc, such as the VS "
                                       "Code server, may not run.")};
    } else if (entry != nullptr && !entry->notes.isEmpty()) {
        likely = {.kind = Banner::Kind::Info, .sentence = entry->notes};
    } else {
        likely.sentence = verdict.sentence();
    }
    if (verdict.kind() == Kind::ApplicationImage && !user.isEmpty())
        likely.chips.append(wordsOf(u"image-user"_s));
    if (const auto quota = quotaWords(image); !quota.isEmpty())
        likely.chips.append(quota);
    return likely;
}

} // namespace decant
