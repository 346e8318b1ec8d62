// SPDX-License-Identifier: MIT
#include "ui/new_distribution/container_tab.h"

#include "core/values/built_for.h"
#include "ui/common/banner.h"
#include "ui/common/chip_row.h"
#include "ui/common/speak.h"
#include "ui/jobs/report_link.h"
#include "ui/new_distribution/catalog_view.h"
#include "ui/new_distribution/image_facts.h"
#include "ui/new_distribution/image_lookup.h"
#include "ui/new_distribution/platform_chooser.h"
#include "ui/new_distribution/readiness_lookup.h"
#include "ui/new_distribution/tag_chooser.h"
#include "ui/new_distribution/tag_lookup.h"

#include <QHBoxLayout>
#include <QShortcut>

#include <algorithm>

namespace decant {

namespace {

constexpr int catalogWidth = 340;

/// There is none of it for this computer.
bool isForeign(const ResolvedImage &image)
{
    const auto suits = [](const Platform &one) { return Platform::host().suitabilityOf(one) > 0; };
    const auto &own = image.config.platform;
    return !own.isEmpty() && !suits(own) &&
           std::none_of(image.platforms.begin(), image.platforms.end(), suits);
}

} // namespace

QString nameOf(ImageRequest::Puller puller)
{
    return puller == ImageRequest::Puller::Podman ? u"Podman"_s : u"Docker"_s;
}

ContainerTab::ContainerTab(Engine &engine, const Catalog &catalog, const QStringList &emulated,
                           QWidget *parent)
    : QWidget(parent),
      m_engine(engine),
      m_catalog(catalog),
      m_lookup(new ImageLookup(
          [&engine](const ImageRequest &request) { return engine.inspect(request); }, this)),
      m_tags(new TagLookup(engine, this)),
      m_readiness(new ReadinessLookup(engine, this)),
      m_view(new CatalogView(catalog, Platform::host())),
      m_field(new ReferenceField),
      m_facts(new ImageFacts(emulated)),
      m_advice(new Banner),
      m_chips(new ChipRow),
      m_findings(new ReportLink)
{
    m_view->setFixedWidth(catalogWidth);
    m_advice->hide();
    m_field->setOffersSignIn(engine.canSignIn());
    if (const auto pullers = engine.pullers(); !pullers.isEmpty())
        m_field->setPuller(nameOf(pullers.first()));

    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_field);
    right->addWidget(m_facts);
    right->addWidget(m_advice);
    right->addWidget(m_chips);
    right->addWidget(m_findings, 0, Qt::AlignLeft);
    right->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 16);
    row->setSpacing(16);
    row->addWidget(m_view);
    row->addLayout(right, 1);
    connectParts();
    forget();
    speak(this, [this] { sayTexts(); });
}

void ContainerTab::connectParts()
{
    connect(m_view, &CatalogView::chosen, m_field, &ReferenceField::setText);
    connect(m_view, &CatalogView::activated, this, &ContainerTab::nextRequested);
    connect(m_field, &ReferenceField::typed, m_view, &CatalogView::deselect);
    connect(m_field, &ReferenceField::locationChanged, m_tags, &TagLookup::forget);
    connect(m_field, &ReferenceField::locationChanged, this, [this] {
        m_platform = Platform::host();
        askForImage();
    });
    connect(m_field, &ReferenceField::committed, m_lookup, &ImageLookup::hurry);
    connect(m_field, &ReferenceField::tagsWanted, m_tags, &TagLookup::askSoon);
    connect(m_field, &ReferenceField::remedyChosen, this, &ContainerTab::apply);
    connect(m_lookup, &ImageLookup::waiting, m_field, &ReferenceField::showWaiting);
    connect(m_lookup, &ImageLookup::found, this, &ContainerTab::showImage);
    connect(m_lookup, &ImageLookup::failed, this, &ContainerTab::showFailure);
    connect(m_facts->platform(), &PlatformChooser::chosen, this, &ContainerTab::choosePlatform);
    connect(m_facts->tag(), &TagChooser::listWanted, this, [this] {
        if (m_field->location() && !m_field->location()->isFile())
            m_tags->ask(m_field->location()->reference());
    });
    connect(m_facts->tag(), &TagChooser::tagChosen, this, [this](const QString &tag) {
        m_view->deselect();
        const auto platform = m_platform;
        m_field->setTag(tag);
        // Another tag is no reason to forget which platform was chosen.
        if (platform != m_platform)
            choosePlatform(platform);
        m_lookup->hurry();
    });
    connect(m_tags, &TagLookup::listed, this, &ContainerTab::showTags);
    connect(m_tags, &TagLookup::unlisted, this,
            [this](const QString &repository, const Error &error) {
                if (isOf(repository))
                    m_facts->tag()->showUnlisted(error);
            });
    connect(m_readiness, &ReadinessLookup::checked, this, [this](const ReadinessReport &report) {
        m_report = report;
        showAdvice();
        emit imageChanged();
    });
    connect(m_advice, &Banner::remedyChosen, this, &ContainerTab::takeAdvice);
    connect(m_advice, &Banner::secondChosen, this, [this] {
        m_view->deselect();
        m_field->setText({});
        m_field->setFocus();
    });
    auto *openTags = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Space), this);
    openTags->setContext(Qt::WidgetWithChildrenShortcut);
    connect(openTags, &QShortcut::activated, m_facts->tag(), &TagChooser::showPopup);
}

ImageRequest ContainerTab::request() const
{
    return {.location = *m_field->location(), .platform = m_platform, .puller = m_puller};
}

const CatalogEntry *ContainerTab::entry() const
{
    const auto &location = m_field->location();
    return location && !location->isFile() ? m_catalog.find(location->reference()) : nullptr;
}

std::optional<ChosenImage> ContainerTab::chosen() const
{
    if (!m_field->location() || (!m_image && !m_puller))
        return std::nullopt;
    ChosenImage chosen{.request = request(), .image = m_image};
    // What was shown is what is to be made.
    if (m_image)
        chosen.request.expected = m_image->manifestDigest;
    if (m_report) {
        chosen.learn(*m_report);
    } else if (const auto *curated = entry()) {
        chosen.hasSystemd = curated->init == u"systemd";
        chosen.packageManager = curated->packageManager;
        chosen.ordinaryUser = curated->user;
    }
    return chosen;
}

void ContainerTab::begin(const ImageRequest &request)
{
    m_view->deselect();
    m_field->setText(request.location.reference().shortName());
    if (request.platform != m_platform)
        choosePlatform(request.platform);
    m_lookup->hurry();
}

void ContainerTab::showRecent(const QStringList &references)
{
    m_view->showRecent(references);
}

void ContainerTab::hurry()
{
    m_lookup->hurry();
}

void ContainerTab::askAgain()
{
    m_puller.reset();
    m_lookup->askAgain();
}

void ContainerTab::askForImage()
{
    m_image.reset();
    m_report.reset();
    m_puller.reset();
    m_readiness->cancel();
    m_failure.reset();
    m_showsDetails = false;
    m_facts->showStale();
    const auto &location = m_field->location();
    m_facts->showTagOf(location ? &*location : nullptr);
    if (location) {
        m_lookup->ask(request());
    } else {
        m_lookup->cancel();
        forget();
    }
    showAdvice();
    emit imageChanged();
}

void ContainerTab::choosePlatform(const Platform &platform)
{
    m_platform = platform;
    askForImage();
    m_lookup->hurry();
}

void ContainerTab::showImage(const ResolvedImage &image)
{
    m_image = image;
    m_report.reset();
    if (image.isUnchecked)
        m_field->showCached();
    else if (isForeign(image))
        m_field->showForeign();
    else
        m_field->showFound();
    m_facts->showImage(image, m_engine.cachedSize(image));
    m_readiness->ask(image);
    showAdvice();
    emit imageChanged();
}

void ContainerTab::showFailure(const Error &error)
{
    const auto built = builtFor(error);
    const auto emulated = m_facts->platform()->firstEmulated(built);
    if (emulated && m_platform == Platform::host()) {
        choosePlatform(*emulated);
        return;
    }
    m_failure = error;
    m_field->showFailure(error);
    forget();
    m_facts->showOnlyFor(built);
    emit imageChanged();
}

void ContainerTab::showTags(const QString &repository, const QStringList &tags)
{
    m_field->showTags(repository, tags);
    if (isOf(repository))
        m_facts->tag()->showList(tags);
}

bool ContainerTab::isOf(const QString &repository) const
{
    const auto &location = m_field->location();
    return location && !location->isFile() && repositoryName(location->reference()) == repository;
}

void ContainerTab::forget()
{
    m_image.reset();
    m_report.reset();
    m_facts->showNothing();
}

void ContainerTab::apply(ReferenceField::Remedy remedy)
{
    using Remedy = ReferenceField::Remedy;
    switch (remedy) {
    case Remedy::TryAgain:
        askAgain();
        break;
    case Remedy::SignIn:
        emit signInRequested();
        break;
    case Remedy::ShowTags:
        m_facts->tag()->setFocus();
        m_facts->tag()->showPopup();
        break;
    case Remedy::ShowDetails:
        m_showsDetails = true;
        showDetails();
        break;
    case Remedy::UsePuller:
        m_puller = m_engine.pullers().first();
        m_field->showPuller(nameOf(*m_puller));
        emit imageChanged();
        break;
    case Remedy::UseSuggestion:
    case Remedy::None:
        break;
    }
}

} // namespace decant
