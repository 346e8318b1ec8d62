// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/resolved_image.h"

#include <QWidget>

#include <optional>

namespace decant {

class FactsPanel;
class PlatformChooser;
class TagChooser;

/// What is known about an image, with its tag and its platform to choose. Whatever is known, it
/// takes the same room.
class ImageFacts final : public QWidget
{
    Q_OBJECT

public:
    enum Fact
    {
        FullName,
        Tag,
        BuiltFor,
        Download,
        LastUpdated,
        ManifestDigest,
        FactCount
    };

    /// `emulated`: see PlatformChooser.
    explicit ImageFacts(const QStringList &emulated, QWidget *parent = nullptr);

    void showImage(const ResolvedImage &image, qint64 cachedSize);
    /// What stands there is of another image than the one that is being looked up now.
    void showStale();
    void showNothing();
    /// There is no image for the platform that was wanted, but for these.
    void showOnlyFor(const std::vector<Platform> &built);
    /// The tag follows the reference field, whether there is an image or not.
    void showTagOf(const ImageLocation *location);

    FactsPanel *panel() const { return m_panel; }
    TagChooser *tag() const { return m_tag; }
    PlatformChooser *platform() const { return m_platform; }

private:
    std::optional<ResolvedImage> m_image; ///< Whose facts stand there.
    qint64 m_cachedSize = 0;
    FactsPanel *m_panel;
    TagChooser *m_tag;
    PlatformChooser *m_platform;
};

} // namespace decant
