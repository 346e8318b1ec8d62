// SPDX-License-Identifier: MIT
#include "core/engine/new_distribution.h"

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::NewDistribution)
};

Origin originOf(const ResolvedImage &image, const FirstBoot &setup, const QString &system)
{
    Origin origin{.image = image.location.toString(),
                  .manifestDigest = image.manifestDigest,
                  .indexDigest = image.indexDigest,
                  .platform = image.config.platform,
                  .layers = {},
                  .created = QDateTime::currentDateTimeUtc()};
    for (const auto &layer : image.manifest.layers()) {
        origin.layers.append(layer.digest);
        origin.layerSizes.append(layer.size);
    }
    origin.imageCreated = image.config.created;
    origin.system = system;
    if (!setup.isNothing())
        origin.setup = setup;
    if (origin.setup && origin.setup->user)
        origin.setup->user->password.clear();
    return origin;
}

} // namespace

NewDistribution newDistribution(const ImportRequest &request, const ResolvedImage &image,
                                const PlannedMerge &planned)
{
    NewDistribution made{.name = request.name,
                         .folder = request.folder,
                         .origin = originOf(image, request.setup, planned.readiness.system),
                         .launch = launchOf(image.config, request.setup, planned.setup.root),
                         .wslVersion = request.wslVersion};
    made.launch.wslUser = planned.start.user;
    made.launch.systemd = planned.start.systemd;
    return made;
}

Result<void> checkWslVersion(const ImportRequest &request, const HostPreferences &preferences,
                             const HostCapabilities &can)
{
    const auto asked = request.wslVersion;
    if (asked != 0 && can.wslVersions.isEmpty())
        return Error{ErrorKind::HostRefused,
                     Text::tr("Distributions do not run in WSL here: there is no version of it to "
                              "be chosen."),
                     {}};
    const auto version = asked != 0 ? asked : preferences.wslVersion;
    if (version == 2 && can.wslVersions == QList<int>{1})
        return Error{ErrorKind::HostRefused,
                     Text::tr("WSL 2 can't be had on this computer: choose WSL 1 instead "
                              "(--wsl-version 1)."),
                     {}};
    if (asked != 0 && !can.wslVersions.contains(asked))
        return Error{ErrorKind::HostRefused,
                     Text::tr("WSL %1 can't be had on this computer.").arg(asked),
                     {}};
    if (request.setup.systemd && version == 1 && can.wslVersions.contains(1))
        return Error{ErrorKind::Invalid,
                     Text::tr("WSL 1 can't start systemd: choose WSL 2, or leave it out."),
                     {}};
    return {};
}

} // namespace decant
