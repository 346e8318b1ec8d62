// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/descriptor.h"

#include <QCoreApplication>

#include <vector>

namespace decant {

/// What one image consists of.
/// Source: OCI image-spec v1.1, "Image Manifest"; Docker's schema 2 reads the same.
class ImageManifest
{
    Q_DECLARE_TR_FUNCTIONS(decant::ImageManifest)

public:
    /// Refuses what is no runnable image: artifacts, encrypted and foreign-format layers
    /// (oci.md A.43, B.24).
    static Result<ImageManifest> read(const JsonReader &json);

    const Descriptor &config() const { return m_config; }
    /// Oldest first. The same layer may stand here more than once, and is then applied so.
    const std::vector<Descriptor> &layers() const { return m_layers; }
    /// Of all layers, each counted once; bytes.
    qint64 compressedSize() const;

private:
    explicit ImageManifest(Descriptor config) : m_config(std::move(config)) {}

    Descriptor m_config;
    std::vector<Descriptor> m_layers;
};

} // namespace decant
