// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/layer_index.h"
#include "core/rootfs/readiness.h"
#include "core/rootfs/setup/root_setup.h"
#include "core/values/distribution.h"
#include "core/values/first_boot.h"
#include "core/values/image_config.h"

namespace decant {

/// A set-up, made for one image: a layer above the image's own, and what else there is to do.
struct ImageSetup
{
    RootSetup root;
    std::optional<LayerIndex> index{}; ///< Of the layer, where there is one.
};

/// Where a set-up is for.
struct SetupPlace
{
    QString name{};           ///< The distribution's; empty: it becomes a file.
    bool isRunByHost = false; ///< The first-boot script is run as soon as it is there.
    QString packageName{};    ///< What a .wsl file's distribution is called; empty: it is none.
};

/// Sets up the image that `tree` is. Fails with Invalid.
Result<ImageSetup> setUpImage(const MergedTree &tree, const ImageConfig &config,
                              const FirstBoot &setup, const SetupPlace &place);

/// How programs in it start. A distribution is lived in: it starts in the user's home, and as root
/// unless a user is set up, whatever program the image was built to run.
/// `made`: what became of the set-up.
LaunchDefaults launchOf(const ImageConfig &config, const FirstBoot &setup, const RootSetup &made);

/// The report without what the set-up settles.
void settle(ReadinessReport &report, const RootSetup &setup);

} // namespace decant
