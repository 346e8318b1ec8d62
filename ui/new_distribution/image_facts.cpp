// SPDX-License-Identifier: MIT
#include "ui/new_distribution/image_facts.h"

#include "ui/common/facts_panel.h"
#include "ui/common/speak.h"
#include "ui/new_distribution/image_texts.h"
#include "ui/new_distribution/platform_chooser.h"
#include "ui/new_distribution/tag_chooser.h"

#include <QVBoxLayout>

namespace decant {

ImageFacts::ImageFacts(const QStringList &emulated, QWidget *parent)
    : QWidget(parent),
      m_panel(new FactsPanel),
      m_tag(new TagChooser),
      m_platform(new PlatformChooser(emulated))
{
    m_panel->addFact({});
    m_panel->addControl({}, m_tag);
    m_panel->addControl({}, m_platform);
    for (int fact = Download; fact < FactCount; ++fact)
        m_panel->addFact({});
    speak(this, [this] {
        m_panel->setKey(FullName, tr("Full name"));
        m_panel->setKey(Tag, tr("&Tag"));
        m_panel->setKey(BuiltFor, tr("&Platform"));
        m_panel->setKey(Download, tr("Download"));
        m_panel->setKey(LastUpdated, tr("Last updated"));
        m_panel->setKey(ManifestDigest, tr("Digest"), tr("Copy digest"));
        if (!m_image)
            return;
        const bool isStale = !m_platform->isEnabled();
        showImage(ResolvedImage(*m_image), m_cachedSize);
        if (isStale)
            showStale();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    showNothing();
}

void ImageFacts::showImage(const ResolvedImage &image, qint64 cachedSize)
{
    m_image = image;
    m_cachedSize = cachedSize;
    m_panel->setFact(FullName, image.location.toString());
    m_panel->setFact(Download, downloadText(image, cachedSize));
    m_panel->setFact(LastUpdated,
                     updatedText(image.config.created, QDateTime::currentDateTimeUtc()));
    m_panel->setFact(ManifestDigest, u"sha256:%1…"_s.arg(image.manifestDigest.shortHex()),
                     image.manifestDigest.toString());
    m_platform->showPlatform(image.config.platform, image.platforms);
    m_panel->setStale(false);
    m_platform->setEnabled(true);
}

void ImageFacts::showStale()
{
    m_panel->setStale(true);
    m_platform->setEnabled(false);
}

void ImageFacts::showNothing()
{
    m_image.reset();
    for (const int fact : {FullName, Download, LastUpdated, ManifestDigest})
        m_panel->setFact(fact, {});
    m_platform->showNothing();
    showStale();
}

void ImageFacts::showOnlyFor(const std::vector<Platform> &built)
{
    showNothing();
    m_platform->showOthers(built);
    m_platform->setEnabled(!built.empty());
}

void ImageFacts::showTagOf(const ImageLocation *location)
{
    if (location == nullptr || location->isFile()) {
        m_tag->showNothing();
        return;
    }
    const auto &reference = location->reference();
    if (reference.digest())
        m_tag->showPinned();
    else
        m_tag->showTag(reference.tag(), reference.registry() + u'/' + reference.repository());
}

} // namespace decant
