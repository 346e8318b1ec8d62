// SPDX-License-Identifier: MIT
#include "ui/settings/general_page.h"

#include "core/base/error.h"
#include "ui/common/facts_panel.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

namespace decant {

using Theme = ThemeService::Theme;

QStringList spokenLanguages()
{
    QStringList languages{u"en"_s};
    // decant_de.qm: what the build has put into the resources.
    for (const auto &file : QDir(u":/i18n"_s).entryList({u"decant_*.qm"_s}))
        languages.append(file.section(u'.', 0, 0).section(u'_', 1));
    languages.removeDuplicates();
    return languages;
}

GeneralPage::GeneralPage(const Preferences &preferences, const QString &distributionsFolder,
                         QWidget *parent)
    : SettingsPage(tr("General"), parent), m_theme(new QComboBox), m_language(new QComboBox)
{
    m_theme->addItem(tr("Same as the system"), static_cast<int>(Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(preferences.theme)));
    makeLanguages(preferences.language);
    // With one language there is nothing to choose.
    if (m_language->count() > 2)
        addRow(tr("&Language"), m_language);
    else
        m_language->hide();
    addRow(tr("&Theme"), m_theme);

    addSection(tr("Places"));
    auto *places = new FactsPanel;
    places->addFact(tr("Distributions"), tr("Copy the folder"));
    places->setFact(0, distributionsFolder);
    auto *open = places->addAction(0, tr("Open"));
    open->setAccessibleName(tr("Open the folder of the distributions"));
    addWide(places);
    addNote(tr("Each distribution can be put elsewhere when it is created."));
    addStretch();

    connect(m_theme, &QComboBox::currentIndexChanged, this,
            [this] { emit themeChosen(static_cast<Theme>(m_theme->currentData().toInt())); });
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(open, &QPushButton::clicked, this, [distributionsFolder] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(distributionsFolder));
    });
}

void GeneralPage::makeLanguages(const QString &chosen)
{
    m_language->setParent(this);
    m_language->addItem(tr("Same as the system"), QString());
    for (const auto &language : spokenLanguages()) {
        auto name = QLocale(language).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        m_language->addItem(name, language);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosen)));
}

} // namespace decant
