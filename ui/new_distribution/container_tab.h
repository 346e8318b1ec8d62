// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"
#include "core/values/catalog.h"
#include "ui/new_distribution/chosen_image.h"
#include "ui/new_distribution/reference_field.h"

#include <QWidget>

namespace decant {

class Banner;
class CatalogView;
class ChipRow;
class FactsPanel;
class ImageFacts;
class ImageLookup;
class ReadinessLookup;
class ReportLink;
class TagLookup;

/// Where an image is chosen: the catalog on one side, the reference and what is known about it on
/// the other. One pinned image comes out.
class ContainerTab final : public QWidget
{
    Q_OBJECT

public:
    /// The engine must outlive the tab. `emulated`: see PlatformChooser.
    ContainerTab(Engine &engine, const Catalog &catalog, const QStringList &emulated = {},
                 QWidget *parent = nullptr);

    /// Empty until the reference has been found.
    const std::optional<ResolvedImage> &image() const { return m_image; }
    /// Empty while there is nothing to go on with.
    std::optional<ChosenImage> chosen() const;
    /// Whether the reference stands in the catalog.
    bool isCurated() const { return entry() != nullptr; }
    /// The same catalog in another language.
    void setCatalog(const Catalog &catalog);
    /// Asks for this image of a registry, as if it had been typed.
    void begin(const ImageRequest &request);
    /// References for the category of what was used last.
    void showRecent(const QStringList &references);
    /// The answer is wanted now.
    void hurry();
    void askAgain();

    ReferenceField *field() const { return m_field; }
    CatalogView *catalog() const { return m_view; }
    ImageLookup *lookup() const { return m_lookup; }
    ImageFacts *facts() const { return m_facts; }
    Banner *advice() const { return m_advice; }
    ChipRow *chips() const { return m_chips; }
    ReportLink *findings() const { return m_findings; }

signals:
    void imageChanged();
    /// Of an image that nobody could live in.
    void saveRequested(const decant::ImageRequest &image);
    /// Enter, or a double click: on to the next step, if there is an image.
    void nextRequested();
    void signInRequested();

private:
    void connectParts();
    void sayTexts();
    ImageRequest request() const;
    const CatalogEntry *entry() const;
    void askForImage();
    void choosePlatform(const Platform &platform);
    void showImage(const ResolvedImage &image);
    void showFailure(const Error &error);
    /// Whether the field names an image of this repository.
    bool isOf(const QString &repository) const;
    void showTags(const QString &repository, const QStringList &tags);
    void showAdvice();
    void showDetails();
    void apply(ReferenceField::Remedy remedy);
    void takeAdvice();
    void forget();

    Engine &m_engine;
    Catalog m_catalog;
    ImageLookup *m_lookup;
    TagLookup *m_tags;
    ReadinessLookup *m_readiness;
    CatalogView *m_view;
    ReferenceField *m_field;
    ImageFacts *m_facts;
    Banner *m_advice;
    ChipRow *m_chips;
    ReportLink *m_findings;
    Platform m_platform = Platform::host();
    std::optional<ImageRequest::Puller> m_puller; ///< Once somebody chose that it fetches.
    std::optional<ResolvedImage> m_image;
    std::optional<ReadinessReport> m_report;
    std::optional<Error> m_failure;
    bool m_showsDetails = false;
};

/// As people know it: "Podman".
QString nameOf(ImageRequest::Puller puller);

} // namespace decant
