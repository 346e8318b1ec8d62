// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/descriptor.h"

#include <QCoreApplication>

#include <vector>

namespace decant {

/// One image for several platforms; also called a manifest list.
/// Source: OCI image-spec v1.1, "Image Index".
class ImageIndex
{
    Q_DECLARE_TR_FUNCTIONS(decant::ImageIndex)

public:
    static Result<ImageIndex> read(const JsonReader &json);
    explicit ImageIndex(std::vector<Descriptor> manifests) : m_manifests(std::move(manifests)) {}

    const std::vector<Descriptor> &manifests() const { return m_manifests; }

    /// The manifest, or nested index, that suits `wanted` best; the first of equals.
    /// Attestations and artifacts never do; an entry without a platform only if no other does.
    /// Fails with NotFound, naming the platforms that there are. Source: oci.md B.21.
    Result<Descriptor> choose(const Platform &wanted) const;

    /// The platforms that a person could choose from, in the index's order.
    std::vector<Platform> platforms() const;

private:
    std::vector<Descriptor> m_manifests;
};

} // namespace decant
