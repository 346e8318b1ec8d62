// SPDX-License-Identifier: MIT
#include "ui/distributions/details_pane.h"

#include "core/base/human_text.h"
#include "core/values/image_location.h"
#include "ui/common/banner.h"
#include "ui/common/day_text.h"
#include "ui/common/facts_panel.h"
#include "ui/common/labels.h"
#include "ui/common/tile.h"
#include "ui/distributions/setup_text.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace decant {

namespace {

enum Fact
{
    DiskUse,
    DefaultUser,
    WslVersion,
    Systemd,
    Location
};
enum SourceFact
{
    Image,
    ManifestDigest,
    IndexDigest,
    BuiltFor,
    Created,
    Layers,
    Setup
};

QString localDay(const QDateTime &moment)
{
    return dayText(moment.toLocalTime().date());
}

QString shortDigest(const Digest &digest)
{
    return u"sha256:%1…"_s.arg(digest.shortHex());
}

/// How else a newer image is told from the one that is there.
QString newerText(const UpdateCheck &check)
{
    if (check.created.isValid())
        return localDay(check.created);
    return check.digest ? shortDigest(*check.digest) : u"–"_s;
}

QString userText(const Distribution &distribution)
{
    if (!distribution.defaultUser.isEmpty())
        return distribution.defaultUser;
    return distribution.defaultUid ? DetailsPane::tr("uid %1").arg(*distribution.defaultUid)
                                   : DetailsPane::tr("Not known");
}

QString systemdText(const Distribution &distribution)
{
    if (!distribution.systemd)
        return DetailsPane::tr("not known");
    return *distribution.systemd ? DetailsPane::tr("on") : DetailsPane::tr("off");
}

QString upToDateText(const QDateTime &checked)
{
    switch (checked.toLocalTime().date().daysTo(QDate::currentDate())) {
    case 0:
        return DetailsPane::tr("Up to date, checked today");
    case 1:
        return DetailsPane::tr("Up to date, checked yesterday");
    default:
        return DetailsPane::tr("Up to date, checked on %1").arg(localDay(checked));
    }
}

/// Of what was no image of a registry.
QString noSourceText(const std::optional<Origin> &origin)
{
    if (!origin)
        return DetailsPane::tr("Not created by Decant");
    const auto location = ImageLocation::parse(origin->image);
    return DetailsPane::tr("Imported from file %1")
        .arg(location ? QDir::toNativeSeparators(location->path()) : origin->image);
}

bool isFromRegistry(const std::optional<Origin> &origin)
{
    if (!origin)
        return false;
    // What is no reference any more is shown as it stands there.
    const auto location = ImageLocation::parse(origin->image);
    return !location || !location->isFile();
}

} // namespace

DetailsPane::DetailsPane(QMenu *more, QWidget *parent)
    : QScrollArea(parent),
      m_tile(new Tile(metrics::largeTile)),
      m_name(new TextLabel(TextRole::Title)),
      m_subtitle(new TextLabel(TextRole::Secondary)),
      m_terminal(new QPushButton(tr("Open &terminal"))),
      m_folder(new QPushButton(tr("Open f&older"))),
      m_failure(new Banner),
      m_newer(new Banner),
      m_facts(new FactsPanel),
      m_noSource(new TextLabel(TextRole::Secondary)),
      m_source(new FactsPanel),
      m_update(new TextLabel(TextRole::Secondary))
{
    m_facts->addFact(tr("Disk use"));
    m_facts->addFact(tr("Default user"));
    m_changeUser = m_facts->addAction(DefaultUser, tr("C&hange…"));
    m_changeUser->setAccessibleName(tr("Change the default user"));
    m_facts->addFact(tr("WSL version"));
    m_facts->addFact(tr("systemd"));
    m_facts->addFact(tr("Location"), tr("Copy location"));
    auto *open = m_facts->addAction(Location, tr("O&pen"));
    open->setAccessibleName(tr("Open the location"));
    m_source->addFact(tr("Image"), tr("Copy image reference"));
    m_source->addFact(tr("Digest"), tr("Copy digest"));
    m_source->addFact(tr("Index digest"), tr("Copy index digest"));
    m_source->addFact(tr("Platform"));
    m_source->addFact(tr("Created"));
    m_source->addFact(tr("Layers"));
    m_source->addFact(tr("Set-up"));
    m_failure->hide();
    m_newer->setRemedy(tr("Create from ne&wer image…"));
    m_noSource->setWordWrap(true);
    m_update->setWordWrap(true);
    showUpdate({});
    setWidget(makeContent(more));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    widget()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    const auto request = [this](QPushButton *button, DistributionAction action) {
        connect(button, &QPushButton::clicked, this,
                [this, action] { emit actionRequested(action); });
    };
    request(m_terminal, DistributionAction::OpenTerminal);
    request(m_folder, DistributionAction::OpenFolder);
    request(open, DistributionAction::OpenFolder);
    request(m_changeUser, DistributionAction::ChangeUser);
    connect(m_newer, &Banner::remedyChosen, this, &DetailsPane::newerRequested);
}

QWidget *DetailsPane::makeContent(QMenu *more)
{
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
    column->addWidget(m_newer);
    column->addWidget(m_facts);
    column->addWidget(new TextLabel(TextRole::Section, tr("Source")));
    column->addWidget(m_source);
    column->addWidget(m_noSource);
    column->addWidget(m_update);
    column->addStretch();
    return content;
}

void DetailsPane::showRow(const DistributionRow &row)
{
    const auto &distribution = row.distribution;
    if (distribution.name != m_distribution.name) {
        m_failure->hide();
        showUpdate({});
    }
    m_distribution = distribution;
    const auto state = stateText(row);
    m_tile->setName(distribution.name);
    m_name->setText(distribution.name);
    m_subtitle->setText(
        tr("%1 · %2").arg(systemText(distribution), state.isEmpty() ? tr("Stopped") : state));
    const bool isUsable = distribution.state == Distribution::State::Stopped ||
                          distribution.state == Distribution::State::Running;
    m_terminal->setEnabled(isUsable && row.activity.isEmpty());
    m_folder->setEnabled(distribution.state != Distribution::State::Broken);
    showFacts();
    showSource();
}

void DetailsPane::setOffersUser(bool isOffered)
{
    m_offersUser = isOffered;
    showFacts();
}

void DetailsPane::showFacts()
{
    const auto &most = m_distribution.mostSize;
    const auto size = sizeText(m_distribution);
    m_facts->setFact(DiskUse, most ? tr("%1 of %2 maximum").arg(size, humanSize(*most)) : size);
    const bool isKnown = !m_distribution.defaultUser.isEmpty() || m_distribution.defaultUid;
    m_facts->setFact(DefaultUser, userText(m_distribution));
    m_facts->setFactVisible(DefaultUser, isKnown || m_offersUser);
    m_changeUser->setVisible(m_offersUser);
    const auto &version = m_distribution.wslVersion;
    m_facts->setFact(WslVersion, version ? QString::number(*version) : QString());
    m_facts->setFactVisible(WslVersion, version.has_value());
    m_facts->setFact(Systemd, systemdText(m_distribution));
    m_facts->setFactVisible(Systemd, version.has_value());
    m_facts->setFact(Location, m_distribution.location);
}

void DetailsPane::showSource()
{
    const auto &origin = m_distribution.origin;
    const bool hasImage = isFromRegistry(origin);
    m_source->setVisible(origin.has_value());
    m_noSource->setVisible(!hasImage);
    if (!hasImage)
        m_noSource->setText(breakable(noSourceText(origin)));
    if (!origin)
        return;
    m_source->setFact(Image, origin->image);
    m_source->setFact(ManifestDigest, shortDigest(origin->manifestDigest),
                      origin->manifestDigest.toString());
    const auto &index = origin->indexDigest;
    m_source->setFact(IndexDigest, index ? shortDigest(*index) : QString(),
                      index ? index->toString() : QString());
    m_source->setFact(BuiltFor, origin->platform.toString());
    m_source->setFact(Created, momentText(origin->created));
    m_source->setFact(Layers, QLocale().toString(origin->layers.size()));
    m_source->setFact(Setup, origin->setup ? setupText(*origin->setup) : QString());
    for (const auto fact : {Image, ManifestDigest, Layers})
        m_source->setFactVisible(fact, hasImage);
    m_source->setFactVisible(IndexDigest, hasImage && index);
    m_source->setFactVisible(BuiltFor, !origin->platform.isEmpty());
    m_source->setFactVisible(Setup, origin->setup.has_value());
}

void DetailsPane::showUpdate(const UpdateCheck &check)
{
    using Result = UpdateCheck::Result;
    const bool isNewer = check.result == Result::Newer;
    if (isNewer)
        m_newer->say(Banner::Kind::Info, {},
                     tr("A newer image is available (%1). Your files stay as they are; create a "
                        "new distribution to use it.")
                         .arg(newerText(check)));
    m_newer->setVisible(isNewer);
    if (check.result == Result::UpToDate)
        m_update->setText(upToDateText(check.checked));
    else if (check.result == Result::CouldNotCheck)
        m_update->setText(tr("Couldn't check for a newer image"));
    m_update->setVisible(check.result == Result::UpToDate || check.result == Result::CouldNotCheck);
}

void DetailsPane::showFailure(const QString &title, const Error &error)
{
    m_failure->say(Banner::Kind::Error, title, error.what);
    ensureWidgetVisible(m_failure);
}

} // namespace decant
