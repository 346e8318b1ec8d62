// SPDX-License-Identifier: MIT
#pragma once

#include "core/archives/docker_manifest.h"
#include "core/values/resolved_image.h"

#include <stop_token>

namespace decant {

/// Images as "docker save" and "podman save" write them. There is no manifest with digests; the
/// configuration's diff IDs are what the layers are checked against. The image's digest is that of
/// the manifest that says the same.
class DockerArchive
{
    Q_DECLARE_TR_FUNCTIONS(decant::DockerArchive)

public:
    /// `files` must outlive the archive.
    explicit DockerArchive(const FileSet &files) : m_files(files) {}

    /// Finds the image that the location's tag names (as the archive does, or shorter, or "@0" by
    /// its number; empty: the only one there is). Where several platforms' images have one name,
    /// the one that suits. Compressed layers without a digest in their names are hashed.
    /// Fails with NotFound, Invalid, Corrupt, Cancelled.
    Result<ResolvedImage> resolve(const ImageLocation &location, const Platform &platform,
                                  const std::stop_token &stop) const;

private:
    struct Candidate
    {
        DockerManifest::Entry entry;
        QByteArray config;
    };

    Result<Candidate> choose(const std::vector<DockerManifest::Entry> &entries,
                             const Platform &platform) const;
    Result<QByteArray> readConfig(const QString &name) const;
    Result<Descriptor> describeLayer(const QString &name, const Digest &diffId,
                                     const std::stop_token &stop) const;

    const FileSet &m_files;
};

} // namespace decant
