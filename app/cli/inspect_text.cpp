// SPDX-License-Identifier: MIT
#include "app/cli/inspect_text.h"

#include "app/cli/report_text.h"
#include "core/base/human_text.h"
#include "core/values/likely_verdict.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace decant::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::cli::InspectText)
};

QStringList platformNames(const ResolvedImage &image)
{
    QStringList names;
    for (const auto &platform : image.platforms)
        names.append(platform.toString());
    return names;
}

QString quotaText(const PullQuota &quota)
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(quota.window).count();
    const auto counts = Text::tr("%1 of %2").arg(quota.remaining).arg(quota.limit);
    return hours > 0 ? Text::tr("%1 in %n hours", nullptr, static_cast<int>(hours)).arg(counts)
                     : counts;
}

QJsonObject quotaJson(const PullQuota &quota)
{
    QJsonObject json{{u"remaining"_s, quota.remaining}, {u"limit"_s, quota.limit}};
    if (quota.window.count() > 0)
        json.insert(u"windowSeconds"_s, static_cast<qint64>(quota.window.count()));
    if (!quota.source.isEmpty())
        json.insert(u"source"_s, quota.source);
    return json;
}

} // namespace

QString downloadText(const ImageManifest &manifest)
{
    const auto size = humanSize(manifest.compressedSize());
    const auto layers = manifest.layers().size();
    return layers == 1 ? Text::tr("%1 in one layer").arg(size)
                       : Text::tr("%1 in %2 layers").arg(size).arg(layers);
}

QStringList inspectionLines(const ImageFacts &facts)
{
    const auto &image = facts.image;
    const auto &config = image.config;
    QStringList lines;
    const auto say = [&lines](const QString &title, const QString &value) {
        if (!value.isEmpty())
            lines.append(title.leftJustified(14) + value);
    };
    say(Text::tr("Image"), image.location.toString());
    say(Text::tr("Digest"), image.manifestDigest.toString());
    say(Text::tr("Index"), image.indexDigest ? image.indexDigest->toString() : QString());
    say(Text::tr("Platform"), config.platform.toString());
    say(Text::tr("Platforms"), platformNames(image).join(u", "));
    say(Text::tr("Created"), config.created.toString(Qt::ISODate));
    say(Text::tr("Download"), Text::tr("%1, %2 of it here already")
                                  .arg(downloadText(image.manifest), humanSize(facts.cachedSize)));
    say(Text::tr("Pulls left"), image.quota ? quotaText(*image.quota) : QString());
    say(Text::tr("Entrypoint"), config.entrypoint.join(u' '));
    say(Text::tr("Command"), config.command.join(u' '));
    say(Text::tr("User"), config.user);
    say(Text::tr("Folder"), config.workingDirectory);
    say(Text::tr("Environment"), config.environment.join(u' '));
    say(Text::tr("Ports"), config.exposedPorts.join(u' '));
    say(Text::tr("Volumes"), config.volumes.join(u' '));
    for (const auto &layer : image.manifest.layers())
        say(Text::tr("Layer"), layer.digest.toString() + u"  "_s + humanSize(layer.size));
    for (const auto &warning : image.warnings)
        say(Text::tr("Warning"), warning);
    if (facts.hint)
        say(Text::tr("Hint"), facts.hint->sentence);
    if (facts.report)
        return lines + reportLines(*facts.report);
    const auto verdict = LikelyVerdict::of(config, facts.isCurated);
    const auto expected = verdict.title().isEmpty()
                              ? Text::tr("Nothing speaks for or against it.")
                              : verdict.title() + u". "_s + verdict.sentence();
    say(Text::tr("Verdict"),
        Text::tr("%1 (Likely, from the configuration alone: not all layers are here.)")
            .arg(expected));
    return lines;
}

QJsonObject inspectionJson(const ImageFacts &facts)
{
    const auto &image = facts.image;
    const auto &config = image.config;
    QJsonArray layers;
    for (const auto &layer : image.manifest.layers())
        layers.append(QJsonObject{{u"digest"_s, layer.digest.toString()},
                                  {u"mediaType"_s, layer.mediaType},
                                  {u"size"_s, layer.size}});
    const auto verdict = LikelyVerdict::of(config, facts.isCurated);
    QJsonObject json{{u"image"_s, image.location.toString()},
                     {u"digest"_s, image.manifestDigest.toString()},
                     {u"platform"_s, config.platform.toString()},
                     {u"platforms"_s, QJsonArray::fromStringList(platformNames(image))},
                     {u"size"_s, image.manifest.compressedSize()},
                     {u"cached"_s, facts.cachedSize},
                     {u"layers"_s, layers},
                     {u"entrypoint"_s, QJsonArray::fromStringList(config.entrypoint)},
                     {u"command"_s, QJsonArray::fromStringList(config.command)},
                     {u"user"_s, config.user},
                     {u"workingDirectory"_s, config.workingDirectory},
                     {u"environment"_s, QJsonArray::fromStringList(config.environment)},
                     {u"ports"_s, QJsonArray::fromStringList(config.exposedPorts)},
                     {u"volumes"_s, QJsonArray::fromStringList(config.volumes)},
                     {u"warnings"_s, QJsonArray::fromStringList(image.warnings)},
                     {u"curated"_s, facts.isCurated},
                     {u"verdict"_s, QJsonObject{{u"kind"_s, nameOf(verdict.kind())},
                                                {u"title"_s, verdict.title()},
                                                {u"sentence"_s, verdict.sentence()}}}};
    json.insert(u"verdictStage"_s, facts.report ? u"checked"_s : u"likely"_s);
    if (facts.report)
        json.insert(u"report"_s, reportJson(*facts.report));
    if (image.quota)
        json.insert(u"pulls"_s, quotaJson(*image.quota));
    if (image.indexDigest)
        json.insert(u"indexDigest"_s, image.indexDigest->toString());
    if (config.created.isValid())
        json.insert(u"created"_s, config.created.toString(Qt::ISODate));
    if (facts.hint)
        json.insert(u"hint"_s, facts.hint->sentence);
    return json;
}

} // namespace decant::cli
