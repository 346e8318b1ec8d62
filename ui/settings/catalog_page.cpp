// SPDX-License-Identifier: MIT
#include "ui/settings/catalog_page.h"

#include "core/base/error.h"
#include "ui/common/facts_panel.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

namespace decant {

CatalogPage::CatalogPage(const Catalog &catalog, const QString &dataFolder, QWidget *parent)
    : SettingsPage(tr("Catalog"), parent)
{
    addNote(tr("The catalog is built in and works without a connection."));
    auto *facts = new FactsPanel;
    facts->addFact(tr("Images"));
    facts->setFact(0, QLocale().toString(catalog.entries().size()));
    facts->addFact(tr("Own entries"), tr("Copy the file's name"));
    const QFileInfo own(QDir(dataFolder).filePath(u"catalog.json"_s));
    const auto path = QDir::toNativeSeparators(own.filePath());
    facts->setFact(1, own.exists() ? path : tr("None"), path);
    auto *open = facts->addAction(1, tr("Open folder"));
    addWide(facts);
    addNote(tr("A file catalog.json in that folder adds entries of your own, or replaces "
               "built-in ones; it is read when Decant starts."));
    addStretch();
    connect(open, &QPushButton::clicked, this,
            [own] { QDesktopServices::openUrl(QUrl::fromLocalFile(own.absolutePath())); });
}

} // namespace decant
