// SPDX-License-Identifier: MIT
#pragma once

#include "core/registry/registry_request.h"
#include "core/values/descriptor.h"

namespace decant {

/// A 206 holds what is missing of the blob behind its first `position` bytes. Source: oci.md B.16.
bool isRestOf(const Descriptor &blob, const RegistryRequest &answer, qint64 position);

/// What is wrong with an answer that should bring `expected` bytes of a blob; empty if they may be
/// read. Source: oci.md B.17.
std::optional<Error> wrongOffer(const RegistryRequest &answer, qint64 expected);

} // namespace decant
