// SPDX-License-Identifier: MIT
#include "ui/distributions/details_pane.h"

#include "ui/common/banner.h"
#include "ui/common/facts_panel.h"
#include "ui/common/labels.h"
#include "ui/common/tile.h"
#include "ui/distributions/distribution_model.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace decant {

namespace {

enum Fact
{
    DiskUse,
    Location
};
enum SourceFact
{
    Image,
    ManifestDigest,
    Created,
    Layers
};

} // namespace

DetailsPane::DetailsPane(QMenu *more, QWidget *parent)
    : QScrollArea(parent),
      m_tile(new Tile(metrics::largeTile)),
      m_name(new TextLabel(TextRole::Title)),
      m_subtitle(new TextLabel(TextRole::Secondary)),
      m_terminal(new QPushButton(tr("Open &terminal"))),
      m_folder(new QPushButton(tr("Open f&older"))),
      m_failure(new Banner),
      m_facts(new FactsPanel),
      m_noSource(new TextLabel(TextRole::Secondary, tr("Not created by Decant"))),
      m_source(new FactsPanel)
{
    m_facts->addFact(tr("Disk use"));
    m_facts->addFact(tr("Location"), tr("Copy location"));
    m_source->addFact(tr("Image"), tr("Copy image reference"));
    m_source->addFact(tr("Digest"), tr("Copy digest"));
    m_source->addFact(tr("Created"));
    m_source->addFact(tr("Layers"));
    m_failure->hide();

    auto *moreButton = new QPushButton(tr("&More"));
    moreButton->setMenu(more);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_terminal);
    buttons->addWidget(m_folder);
    buttons->addWidget(moreButton);
    buttons->addStretch();

    auto *names = new QVBoxLayout;
    names->setSpacing(4);
    names->addWidget(m_name);
    names->addWidget(m_subtitle);
    m_name->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_tile, 0, Qt::AlignTop);
    head->addLayout(names, 1);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addLayout(head);
    column->addLayout(buttons);
    column->addWidget(m_failure);
    column->addWidget(m_facts);
    column->addWidget(new TextLabel(TextRole::Section, tr("Source")));
    column->addWidget(m_source);
    column->addWidget(m_noSource);
    column->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    connect(m_terminal, &QPushButton::clicked, this, &DetailsPane::terminalRequested);
    connect(m_folder, &QPushButton::clicked, this, &DetailsPane::folderRequested);
}

void DetailsPane::showDistribution(const Distribution &distribution)
{
    if (distribution.name != m_distribution.name)
        m_failure->hide();
    m_distribution = distribution;
    const DistributionRow row{DistributionRow::Kind::Installed, distribution, 0};
    const auto state = stateText(row);
    m_tile->setName(distribution.name);
    m_name->setText(distribution.name);
    m_subtitle->setText(
        tr("%1 · %2").arg(systemText(distribution), state.isEmpty() ? tr("Stopped") : state));
    const bool isUsable = distribution.state == Distribution::State::Stopped ||
                          distribution.state == Distribution::State::Running;
    m_terminal->setEnabled(isUsable);
    m_folder->setEnabled(distribution.state != Distribution::State::Broken);

    m_facts->setFact(DiskUse, sizeText(distribution));
    m_facts->setFact(Location, distribution.location);
    const auto &origin = distribution.origin;
    m_source->setVisible(origin.has_value());
    m_noSource->setVisible(!origin.has_value());
    if (!origin)
        return;
    m_source->setFact(Image, origin->image);
    m_source->setFact(ManifestDigest, u"sha256:%1…"_s.arg(origin->manifestDigest.shortHex()),
                      origin->manifestDigest.toString());
    m_source->setFact(Created,
                      QLocale().toString(origin->created.toLocalTime(), u"d MMM yyyy, HH:mm"_s));
    m_source->setFact(Layers, QLocale().toString(origin->layers.size()));
}

void DetailsPane::showFailure(const QString &title, const Error &error)
{
    m_failure->say(Banner::Kind::Error, title, error.what);
    ensureWidgetVisible(m_failure);
}

} // namespace decant
