// SPDX-License-Identifier: MIT
#include "core/engine/first_boot_choice.h"

#include "core/base/memory_stream.h"

#include <algorithm>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::FirstBootChoice)
};

/// What a chosen language takes the place of.
bool isOfTheLocale(const QString &assignment)
{
    const auto name = assignment.section(u'=', 0, 0);
    return name == u"LANG" || name == u"LANGUAGE" || name.startsWith(u"LC_");
}

QStringList environmentOf(const ImageConfig &config, const FirstBoot &setup)
{
    auto kept = setup.keptOf(config.environment);
    if (!setup.locale.isEmpty())
        kept.removeIf(isOfTheLocale);
    return kept;
}

SetupChoice choiceOf(const ImageConfig &config, const FirstBoot &setup, const SetupPlace &place)
{
    SetupChoice choice;
    if (const auto &user = setup.user)
        choice.user = SetupChoice::User{.name = user->name.toStdString(),
                                        .password = user->password.toStdString(),
                                        .isAdministrator = user->isAdministrator,
                                        .asksForPassword = user->asksForPassword};
    choice.systemd = setup.systemd;
    choice.hostname = setup.hostname.toStdString();
    choice.knownAs = place.name.toStdString();
    choice.locale = setup.locale.toStdString();
    choice.timezone = setup.timezone.toStdString();
    for (const auto &assignment : environmentOf(config, setup))
        choice.environment.emplace_back(assignment.section(u'=', 0, 0).toStdString(),
                                        assignment.section(u'=', 1).toStdString());
    if (config.created.isValid())
        choice.time.seconds = std::max<qint64>(config.created.toSecsSinceEpoch(), 0);
    choice.isRunByHost = place.isRunByHost;
    choice.packageName = place.packageName.toStdString();
    return choice;
}

/// What nobody has looked at, and looks secret.
QStringList secretsOf(const ImageConfig &config, const FirstBoot &setup)
{
    QStringList names;
    for (const auto &assignment : config.environment) {
        const auto name = assignment.section(u'=', 0, 0);
        if (setup.keepsEnvironment && !setup.keepsSecrets && !setup.leftOut.contains(name) &&
            looksSecret(name, assignment.section(u'=', 1)))
            names.append(name);
    }
    return names;
}

} // namespace

Result<ImageSetup> setUpImage(const MergedTree &tree, const ImageConfig &config,
                              const FirstBoot &setup, const SetupPlace &place)
{
    auto choice = choiceOf(config, setup, place);
    auto root = setUpRoot(tree, choice);
    if (choice.user)
        std::fill(choice.user->password.begin(), choice.user->password.end(), '\0');
    if (!root)
        return root.error();
    if (const auto secrets = secretsOf(config, setup); !secrets.isEmpty())
        root->steps.append(
            {u"secrets"_s, false,
             Text::tr("Variables that look secret were left out: %1.").arg(secrets.join(u", "))});
    ImageSetup done{*std::move(root)};
    if (done.root.layer.isEmpty())
        return done;
    MemorySource source(done.root.layer);
    auto index = indexLayer(source, {}, {});
    if (!index)
        return index.error();
    done.index = *std::move(index);
    return done;
}

LaunchDefaults launchOf(const ImageConfig &config, const FirstBoot &setup, const RootSetup &made)
{
    LaunchDefaults launch{.environment = environmentOf(config, setup),
                          .user = setup.user ? setup.user->name : QString(),
                          .hostname = setup.hostname,
                          .uid = made.userId};
    if (!made.locale.empty())
        launch.environment.append(u"LANG="_s + QString::fromStdString(made.locale));
    return launch;
}

void settle(ReadinessReport &report, const RootSetup &setup)
{
    report.findings.removeIf(
        [&setup](const Finding &finding) { return setup.settledFindings.contains(finding.id); });
}

} // namespace decant
