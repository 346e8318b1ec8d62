// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/image_reference.h"

#include <QString>

#include <optional>

namespace decant {

/// Where an image is: what the command line calls SOURCE.
/// A reference stands for a registry; oci:DIR[:TAG] for a folder in OCI layout.
class ImageLocation
{
    Q_DECLARE_TR_FUNCTIONS(decant::ImageLocation)

public:
    enum class Transport
    {
        Registry,
        OciLayout
    };

    static Result<ImageLocation> parse(const QString &text);
    explicit ImageLocation(ImageReference reference);

    Transport transport() const { return m_transport; }
    /// Only for Transport::Registry.
    const ImageReference &reference() const { return *m_reference; }
    /// Only for files and folders.
    const QString &path() const { return m_path; }
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
