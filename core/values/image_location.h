// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/image_reference.h"

#include <QString>

#include <optional>

namespace decant {

/// Where an image is: what the command line calls SOURCE.
///
/// A reference stands for a registry; oci:DIR[:TAG], oci-archive:FILE[:TAG],
/// docker-archive:FILE[:REF] and rootfs:FILE for what lies on this disk; and so does a path alone,
/// of which the content tells what it is. Source: cli.md, "SOURCE"; skopeo(1), "IMAGE NAMES".
class ImageLocation
{
    Q_DECLARE_TR_FUNCTIONS(decant::ImageLocation)

public:
    enum class Transport
    {
        Registry,
        OciLayout,     ///< A folder.
        OciArchive,    ///< The same as one tar.
        DockerArchive, ///< What "docker save" writes.
        RootArchive,   ///< A root file system, as a tar or a WSL distribution.
        Path           ///< Any of these.
    };

    /// What is no path is a reference. A path is told from one by how it begins ("/", "./",
    /// "C:\"), or by its ending (".tar.gz", ".wsl"). A colon is a part of a file's name where
    /// there is such a file.
    static Result<ImageLocation> parse(const QString &text);
    explicit ImageLocation(ImageReference reference);
    /// Anything but Transport::Registry.
    static ImageLocation ofFile(Transport transport, const QString &path, const QString &tag = {});

    Transport transport() const { return m_transport; }
    bool isFile() const { return m_transport != Transport::Registry; }
    /// Only for Transport::Registry.
    const ImageReference &reference() const { return *m_reference; }
    /// Only for files and folders.
    const QString &path() const { return m_path; }
    /// Which of several images: a tag, or what "docker save" calls it; may be empty.
    const QString &tag() const { return m_tag; }

    QString toString() const;
    /// A distribution's name to begin with: "debian-bookworm", "myimage"; legal, maybe taken.
    QString suggestedName() const;

    bool operator==(const ImageLocation &) const = default;

private:
    ImageLocation(Transport transport, QString path, QString tag);

    Transport m_transport = Transport::Registry;
    std::optional<ImageReference> m_reference;
    QString m_path;
    QString m_tag;
};

} // namespace decant
