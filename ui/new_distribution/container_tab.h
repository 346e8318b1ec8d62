// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/resolved_image.h"
#include "ui/new_distribution/catalog_model.h"

#include <QWidget>

#include <functional>

namespace decant {

class Banner;
class CatalogView;
class FactsPanel;
class ImageLookup;
class ReferenceField;

/// Where an image is chosen: the catalog on one side, the reference and what is known about it on
/// the other. One pinned image comes out.
class ContainerTab final : public QWidget
{
    Q_OBJECT

public:
    /// `cachedSize`: how many bytes of an image need no download.
    ContainerTab(const Catalog &catalog, ImageLookup *lookup,
                 std::function<qint64(const ResolvedImage &)> cachedSize,
                 QWidget *parent = nullptr);

    /// Empty until the reference has been found.
    const std::optional<ResolvedImage> &image() const { return m_image; }
    ReferenceField *field() const { return m_field; }
    CatalogView *catalog() const { return m_view; }
    FactsPanel *facts() const { return m_facts; }
    Banner *advice() const { return m_advice; }

signals:
    void imageChanged();
    /// Enter, or a double click: on to the next step, if there is an image.
    void nextRequested();

private:
    void askForImage();
    void showImage(const ResolvedImage &image);
    void showFailure(const Error &error);
    void showFacts();
    void showAdvice();
    void forget();

    Catalog m_catalog;
    ImageLookup *m_lookup;
    std::function<qint64(const ResolvedImage &)> m_cachedSize;
    CatalogView *m_view;
    ReferenceField *m_field;
    FactsPanel *m_facts;
    Banner *m_advice;
    std::optional<ResolvedImage> m_image;
};

/// "312 MB in 6 layers, 88 MB already cached"
QString downloadText(const ResolvedImage &image, qint64 cachedSize);
/// "12 Aug 2026 (3 weeks ago)", "not stated"
QString updatedText(const QDateTime &created, const QDateTime &now);

} // namespace decant
