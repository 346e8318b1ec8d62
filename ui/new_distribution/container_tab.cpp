// SPDX-License-Identifier: MIT
#include "ui/new_distribution/container_tab.h"

#include "core/base/human_text.h"
#include "core/values/likely_verdict.h"
#include "ui/common/banner.h"
#include "ui/common/facts_panel.h"
#include "ui/new_distribution/catalog_view.h"
#include "ui/new_distribution/image_lookup.h"
#include "ui/new_distribution/reference_field.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

#include <set>

namespace decant {

namespace {

enum Fact
{
    FullName,
    BuiltFor,
    Download,
    LastUpdated,
    ManifestDigest,
    FactCount
};

constexpr int catalogWidth = 340;

} // namespace

QString downloadText(const ResolvedImage &image, qint64 cachedSize)
{
    std::set<QString> different;
    for (const auto &layer : image.manifest.layers())
        different.insert(layer.digest.hex());
    const auto size = humanSize(image.manifest.compressedSize());
    const auto count = static_cast<int>(different.size());
    const auto layers = count == 1 ? ContainerTab::tr("%1 in one layer").arg(size)
                                   : ContainerTab::tr("%1 in %n layers", nullptr, count).arg(size);
    if (cachedSize <= 0)
        return layers;
    return cachedSize >= image.manifest.compressedSize()
               ? ContainerTab::tr("%1, all already cached").arg(layers)
               : ContainerTab::tr("%1, %2 already cached").arg(layers, humanSize(cachedSize));
}

QString updatedText(const QDateTime &created, const QDateTime &now)
{
    // Reproducible builds say 1970, or 1980 where an archive was in between.
    if (!created.isValid() || created.date().year() < 1990)
        return ContainerTab::tr("not stated");
    const auto date = QLocale().toString(created.toLocalTime().date(), u"d MMM yyyy"_s);
    const auto days = static_cast<int>(created.daysTo(now));
    if (days < 1)
        return ContainerTab::tr("%1 (today)").arg(date);
    const auto ago = days == 1    ? ContainerTab::tr("yesterday")
                     : days < 14  ? ContainerTab::tr("%n days ago", nullptr, days)
                     : days < 61  ? ContainerTab::tr("%n weeks ago", nullptr, days / 7)
                     : days < 730 ? ContainerTab::tr("%n months ago", nullptr, days / 30)
                                  : ContainerTab::tr("%n years ago", nullptr, days / 365);
    return ContainerTab::tr("%1 (%2)").arg(date, ago);
}

ContainerTab::ContainerTab(const Catalog &catalog, ImageLookup *lookup,
                           std::function<qint64(const ResolvedImage &)> cachedSize, QWidget *parent)
    : QWidget(parent),
      m_catalog(catalog),
      m_lookup(lookup),
      m_cachedSize(std::move(cachedSize)),
      m_view(new CatalogView(catalog, Platform::host())),
      m_field(new ReferenceField),
      m_facts(new FactsPanel),
      m_advice(new Banner)
{
    m_facts->addFact(tr("Full name"));
    m_facts->addFact(tr("Platform"));
    m_facts->addFact(tr("Download"));
    m_facts->addFact(tr("Last updated"));
    m_facts->addFact(tr("Digest"), tr("Copy digest"));
    m_view->setFixedWidth(catalogWidth);
    m_advice->hide();

    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_field);
    right->addWidget(m_facts);
    right->addWidget(m_advice);
    right->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 16);
    row->setSpacing(16);
    row->addWidget(m_view);
    row->addLayout(right, 1);
    setTabOrder(m_view, m_field);

    connect(m_view, &CatalogView::chosen, m_field, &ReferenceField::setText);
    connect(m_view, &CatalogView::activated, this, &ContainerTab::nextRequested);
    connect(m_field, &ReferenceField::typed, m_view, &CatalogView::deselect);
    connect(m_field, &ReferenceField::locationChanged, this, &ContainerTab::askForImage);
    connect(m_field, &ReferenceField::committed, m_lookup, &ImageLookup::hurry);
    connect(m_field, &ReferenceField::retryRequested, m_lookup, &ImageLookup::askAgain);
    connect(m_lookup, &ImageLookup::waiting, m_field, &ReferenceField::showWaiting);
    connect(m_lookup, &ImageLookup::found, this, &ContainerTab::showImage);
    connect(m_lookup, &ImageLookup::failed, this, &ContainerTab::showFailure);
    connect(m_advice, &Banner::remedyChosen, this, [this] {
        const auto hint = m_catalog.hintFor(m_field->location()->reference());
        m_view->deselect();
        m_field->setText(hint->replacement->shortName());
    });
    forget();
}

void ContainerTab::askForImage()
{
    m_image.reset();
    m_facts->setEnabled(false);
    if (m_field->location()) {
        m_lookup->ask(*m_field->location());
    } else {
        m_lookup->cancel();
        forget();
    }
    showAdvice();
    emit imageChanged();
}

void ContainerTab::showImage(const ResolvedImage &image)
{
    m_image = image;
    m_field->showFound();
    showFacts();
    showAdvice();
    emit imageChanged();
}

void ContainerTab::showFailure(const Error &error)
{
    m_field->showFailure(error);
    forget();
    emit imageChanged();
}

void ContainerTab::forget()
{
    m_image.reset();
    for (int fact = 0; fact < FactCount; ++fact)
        m_facts->setFact(fact, {});
    m_facts->setEnabled(false);
}

void ContainerTab::showFacts()
{
    const auto &image = *m_image;
    const auto platform = image.config.platform.toString();
    const bool isHost = Platform::host().suitabilityOf(image.config.platform) > 0;
    m_facts->setFact(FullName, image.location.toString());
    m_facts->setFact(BuiltFor, isHost ? tr("%1 (this computer)").arg(platform) : platform);
    m_facts->setFact(Download, downloadText(image, m_cachedSize(image)));
    m_facts->setFact(LastUpdated,
                     updatedText(image.config.created, QDateTime::currentDateTimeUtc()));
    m_facts->setFact(ManifestDigest, u"sha256:%1…"_s.arg(image.manifestDigest.shortHex()),
                     image.manifestDigest.toString());
    m_facts->setEnabled(true);
}

void ContainerTab::showAdvice()
{
    m_advice->hide();
    m_advice->setRemedy({});
    const auto &location = m_field->location();
    if (!location || location->transport() != ImageLocation::Transport::Registry)
        return;
    if (const auto hint = m_catalog.hintFor(location->reference())) {
        m_advice->say(Banner::Kind::Warning, {}, hint->sentence);
        if (hint->replacement)
            m_advice->setRemedy(tr("&Use %1").arg(hint->replacement->shortName()));
        return;
    }
    if (!m_image)
        return;
    const auto *entry = m_catalog.find(location->reference());
    const auto verdict = LikelyVerdict::of(m_image->config, entry != nullptr);
    if (verdict.kind() == LikelyVerdict::Kind::Unknown)
        return;
    if (verdict.isWarning())
        m_advice->say(Banner::Kind::Warning, verdict.title(), verdict.sentence());
    else if (entry != nullptr && !entry->notes.isEmpty())
        m_advice->say(Banner::Kind::Info, {}, entry->notes);
    else
        m_advice->say(Banner::Kind::Ok, {}, verdict.sentence());
}

} // namespace decant
