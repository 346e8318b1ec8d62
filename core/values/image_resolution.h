// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/image_index.h"
#include "core/values/resolved_image.h"

#include <QSet>

#include <optional>

namespace decant {

/// The way from a name to a pinned image, document by document, whoever brings them: says what
/// is needed next, checks what comes against its digest and size, chooses, goes on.
/// Source: oci.md A.48, B.19-25.
class ImageResolution
{
    Q_DECLARE_TR_FUNCTIONS(decant::ImageResolution)

public:
    enum class Need
    {
        Manifest, ///< An index or a manifest.
        Config,
        Nothing ///< The image is known: takeImage().
    };

    /// No manifest or configuration is larger, bytes.
    static constexpr qint64 documentLimit = qint64{4} << 20;

    ImageResolution(ImageLocation location, Platform wanted);

    /// Begins with an index that nobody named by a digest, as in a folder.
    /// Fails with NotFound where nothing suits the platform.
    Result<void> beginWith(const ImageIndex &index);

    Need need() const { return m_need; }
    /// The document that is needed; empty at first, where it is the one that the name stands for.
    const std::optional<Descriptor> &document() const { return m_document; }

    /// Takes the document that was needed. `contentType` may be empty or wrong.
    /// Fails with Corrupt, Invalid, Unsafe, or NotFound where nothing suits the platform; the
    /// resolution is over then.
    Result<void> take(const QByteArray &body, const QString &contentType = {});

    /// Only when nothing is needed any more.
    ResolvedImage takeImage();

private:
    Result<void> checkBytes(const QByteArray &body, const Digest &digest) const;
    Result<void> takeIndex(const ImageIndex &index, const Digest &digest);
    Result<void> takeManifest(ImageManifest manifest, const Digest &digest);
    Result<void> takeConfig(const QByteArray &body);
    Result<void> checkPlatform(const Platform &stated);
    Result<void> follow(const Descriptor &document, Need need);

    ImageLocation m_location;
    Platform m_wanted;
    Need m_need = Need::Manifest;
    std::optional<Descriptor> m_document;
    int m_depth = 0;
    QSet<Digest> m_seen;
    std::optional<Platform> m_indexed; ///< What an index says the manifest was built for.

    std::optional<Digest> m_manifestDigest;
    std::optional<Digest> m_indexDigest;
    std::vector<Platform> m_platforms;
    std::optional<ImageManifest> m_manifest;
    ImageConfig m_config;
    QStringList m_warnings;
};

} // namespace decant
