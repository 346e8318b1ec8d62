// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/digest.h"

#include <QCoreApplication>
#include <QString>
#include <QStringView>

#include <optional>

namespace decant {

/// The name of an image: docker.io/library/debian:bookworm
/// Shorthands are filled in while parsing: two spellings of one image are equal.
/// Source: github.com/distribution/reference, and oci.md B.1-3.
class ImageReference
{
    Q_DECLARE_TR_FUNCTIONS(decant::ImageReference)

public:
    static Result<ImageReference> parse(QStringView text);

    /// "docker.io", "ghcr.io", "127.0.0.1:5000", "[::1]:5000": as people write it.
    const QString &registry() const { return m_registry; }
    /// "library/debian"
    const QString &repository() const { return m_repository; }
    /// "bookworm"; "latest" where none was given; empty where only a digest was.
    const QString &tag() const { return m_tag; }
    const std::optional<Digest> &digest() const { return m_digest; }

    /// The host that answers for the registry: registry-1.docker.io for docker.io.
    QString apiHost() const;
    /// What stands behind /manifests/ : the digest where there is one (it wins), else the tag.
    QString manifestName() const;
    /// In full, docker.io included.
    QString toString() const;
    /// As people write it: docker.io/library/debian:bookworm is debian:bookworm.
    QString shortName() const;

    ImageReference withDigest(const Digest &digest) const;
    ImageReference withTag(const QString &tag) const;

    bool operator==(const ImageReference &) const = default;

private:
    ImageReference() = default;

    QString m_registry;
    QString m_repository;
    QString m_tag;
    std::optional<Digest> m_digest;
};

} // namespace decant
