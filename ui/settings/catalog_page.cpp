// SPDX-License-Identifier: MIT
#include "ui/settings/catalog_page.h"

#include "ui/common/banner.h"
#include "ui/common/day_text.h"
#include "ui/common/facts_panel.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace decant {

namespace {

enum Column
{
    Address,
    Refreshed
};

constexpr int narrowestColumn = 110;
constexpr int addressRole = Qt::UserRole;

QString refreshedText(const QDateTime &moment)
{
    if (!moment.isValid())
        return CatalogPage::tr("Never");
    const auto local = moment.toLocalTime();
    return u"%1 %2"_s.arg(dayText(local.date()), local.toString(u"HH:mm"_s));
}

} // namespace

CatalogPage::CatalogPage(const Catalog &catalog, Engine &engine, QWidget *parent)
    : SettingsPage(tr("Catalog"), parent),
      m_catalog(catalog),
      m_engine(engine),
      m_facts(new FactsPanel),
      m_table(new QTreeWidget(this)),
      m_address(new QLineEdit(this)),
      m_add(new QPushButton(tr("&Add"), this)),
      m_refresh(new QPushButton(tr("&Refresh"), this)),
      m_remove(new QPushButton(tr("Re&move"), this)),
      m_reset(new QPushButton(tr("R&eset…"), this)),
      m_outcome(new Banner(this))
{
    addNote(tr("The catalog is built in and works without a connection."));
    makeFacts();
    m_outcome->hide();
    m_table->setAccessibleName(tr("Sources"));
    m_address->setAccessibleName(tr("Address of a catalog to add"));
    if (m_engine.canFetchCatalogs()) {
        makeSources();
        connectSources();
        showSources();
    } else {
        for (QWidget *part : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_address),
                              static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_refresh),
                              static_cast<QWidget *>(m_remove), static_cast<QWidget *>(m_reset)})
            part->hide();
        addStretch();
    }
}

CatalogPage::~CatalogPage() = default;

void CatalogPage::makeFacts()
{
    m_facts->addFact(tr("Images"));
    m_facts->setFact(0, QLocale().toString(m_catalog.entries().size()));
    m_facts->addFact(tr("Own entries"), tr("Copy the file's name"));
    const QFileInfo own(QDir(m_engine.settings().dataFolder).filePath(u"catalog.json"_s));
    const auto path = QDir::toNativeSeparators(own.filePath());
    m_facts->setFact(1, own.exists() ? path : tr("None"), path);
    auto *open = m_facts->addAction(1, tr("&Open folder"));
    addWide(m_facts);
    addNote(tr("A file catalog.json in that folder adds entries of your own, or replaces "
               "built-in ones; it is read when Decant starts."));
    connect(open, &QPushButton::clicked, this,
            [own] { QDesktopServices::openUrl(QUrl::fromLocalFile(own.absolutePath())); });
}

void CatalogPage::makeSources()
{
    addSection(tr("Sources"));
    addNote(tr("Further catalogs, fetched at most once a day. Their images stand beside the "
               "built-in ones, and never in their place."));
    m_table->setRootIsDecorated(false);
    m_table->setHeaderLabels({tr("Address"), tr("Last refreshed")});
    m_table->header()->setSectionsMovable(false);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setMinimumSectionSize(narrowestColumn);
    m_table->header()->setSectionResizeMode(Address, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(Refreshed, QHeaderView::ResizeToContents);
    m_table->setTextElideMode(Qt::ElideMiddle);
    // The rest of the page comes first; what is said below must be seen.
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setMinimumHeight(72);
    m_address->setPlaceholderText(u"https://example.com/catalog.json"_s);
    m_address->setLayoutDirection(Qt::LeftToRight);
    addWide(m_table, 1);
    addButtons({m_refresh, m_remove, m_reset});
    auto *adding = new QWidget;
    auto *row = new QHBoxLayout(adding);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_address, 1);
    row->addWidget(m_add);
    addWide(adding);
    addWide(m_outcome);
    for (auto *button : {m_add, m_refresh, m_remove, m_reset})
        button->setAutoDefault(false);
}

void CatalogPage::connectSources()
{
    // Whoever puts the catalog together hears of it first.
    connect(&m_engine, &Engine::catalogsChanged, this, &CatalogPage::showSources,
            Qt::QueuedConnection);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &CatalogPage::showWhetherPossible);
    connect(m_table, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        const auto address = item->data(Address, addressRole).toUrl();
        const bool isOn = item->checkState(Address) == Qt::Checked;
        sayIfFailed(m_engine.putCatalogSource(address, isOn));
        if (isOn && item->text(Refreshed) == refreshedText({}))
            refresh({address});
    });
    connect(m_address, &QLineEdit::textChanged, this, &CatalogPage::showWhetherPossible);
    connect(m_address, &QLineEdit::returnPressed, this, &CatalogPage::addTyped);
    connect(m_add, &QPushButton::clicked, this, &CatalogPage::addTyped);
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        QList<QUrl> addresses;
        for (const auto &source : m_engine.catalogSources()) {
            if (source.isOn)
                addresses.append(source.address);
        }
        refresh(addresses);
    });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { sayIfFailed(m_engine.removeCatalogSource(selected())); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_outcome->say(Banner::Kind::Info, tr("Remove all sources?"),
                       tr("Only what is built in, and your own entries, stay."));
        m_outcome->setRemedy(tr("Remove all"));
        m_outcome->show();
    });
    connect(m_outcome, &Banner::remedyChosen, this, &CatalogPage::removeAll);
}

void CatalogPage::showSources()
{
    const auto current = selected();
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    for (const auto &source : m_engine.catalogSources()) {
        const auto shown = source.address.toDisplayString();
        auto *item = new QTreeWidgetItem(m_table, {shown, refreshedText(source.refreshed)});
        item->setToolTip(Address, shown);
        item->setData(Address, addressRole, source.address);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Address, source.isOn ? Qt::Checked : Qt::Unchecked);
        if (source.address == current)
            m_table->setCurrentItem(item);
    }
    m_facts->setFact(0, QLocale().toString(m_catalog.entries().size()));
    showWhetherPossible();
}

void CatalogPage::showWhetherPossible()
{
    const bool hasSources = m_table->topLevelItemCount() > 0;
    m_add->setEnabled(!typed().isEmpty());
    m_refresh->setEnabled(hasSources && !m_task);
    m_remove->setEnabled(!selected().isEmpty());
    m_reset->setEnabled(hasSources);
}

QUrl CatalogPage::typed() const
{
    const auto text = m_address->text().trimmed();
    const QUrl url(text.contains(u"://") ? text : u"https://"_s + text, QUrl::StrictMode);
    const bool isAddress = !text.isEmpty() && url.isValid() && !url.host().isEmpty();
    return isAddress ? url : QUrl();
}

QUrl CatalogPage::selected() const
{
    const auto *item = m_table->currentItem();
    return item ? item->data(Address, addressRole).toUrl() : QUrl();
}

void CatalogPage::addTyped()
{
    const auto address = typed();
    if (address.isEmpty())
        return;
    m_address->clear();
    sayIfFailed(m_engine.putCatalogSource(address, true));
    refresh({address});
}

void CatalogPage::refresh(const QList<QUrl> &addresses)
{
    m_left += addresses;
    m_outcome->hide();
    if (!m_task)
        refreshNext();
}

void CatalogPage::refreshNext()
{
    // The one before is inside its own signal.
    if (m_task)
        m_task.release()->deleteLater();
    showWhetherPossible();
    if (m_left.isEmpty())
        return;
    const auto address = m_left.takeFirst();
    m_task = m_engine.refreshCatalog(address);
    connect(m_task.get(), &Task::finished, this, [this, address] {
        if (const auto &error = m_task->error())
            sayStale({address, *error});
        refreshNext();
    });
    showWhetherPossible();
    m_task->start();
}

void CatalogPage::sayStale(const Stale &stale)
{
    m_stale = stale;
    m_outcome->say(Banner::Kind::Error,
                   tr("%1 couldn't be refreshed").arg(stale.address.toDisplayString()),
                   stale.error.what);
    m_outcome->setRemedy({});
    m_outcome->show();
}

void CatalogPage::takeOutcome(const CatalogPage &before)
{
    if (before.m_stale && !before.m_outcome->isHidden())
        sayStale(*before.m_stale);
}

void CatalogPage::removeAll()
{
    m_outcome->hide();
    for (const auto &source : m_engine.catalogSources())
        sayIfFailed(m_engine.removeCatalogSource(source.address));
}

void CatalogPage::sayIfFailed(const Result<void> &result)
{
    if (result)
        return;
    m_stale.reset();
    m_outcome->say(Banner::Kind::Error, tr("The sources couldn't be changed"), result.error().what);
    m_outcome->setRemedy({});
    m_outcome->show();
}

} // namespace decant
