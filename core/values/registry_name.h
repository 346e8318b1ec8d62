// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/image_reference.h"

namespace decant {

/// The registry that somebody means: "ghcr.io", "host:5000"; an address copied from elsewhere,
/// such as https://index.docker.io/v1/, will do. Fails with Invalid.
Result<QString> parseRegistryName(QStringView text);

/// One spelling for every name of a registry: lower case; index.docker.io is docker.io.
QString canonicalRegistry(const QString &name);

/// Some image there, for what needs a reference but asks about the registry alone.
Result<ImageReference> anyImageOf(const QString &registry);

} // namespace decant
