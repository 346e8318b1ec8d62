// SPDX-License-Identifier: MIT
#include "ui/settings/general_page.h"

#include "core/base/disk_room.h"
#include "core/base/human_text.h"
#include "ui/common/decant_style.h"
#include "ui/common/path_field.h"
#include "ui/common/speak.h"
#include "ui/common/status_line.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

namespace decant {

using Theme = ThemeService::Theme;

namespace {

/// Where new distributions go now.
QString usualFolder(const Engine &engine)
{
    return QFileInfo(QDir::fromNativeSeparators(engine.host().defaultFolder(u"name"_s)))
        .absolutePath();
}

} // namespace

QStringList spokenLanguages()
{
    QStringList languages{u"en"_s};
    // decant_de.qm: what the build has put into the resources.
    for (const auto &file : QDir(u":/i18n"_s).entryList({u"decant_*.qm"_s}))
        languages.append(file.section(u'.', 0, 0).section(u'_', 1));
    languages.removeDuplicates();
    return languages;
}

GeneralPage::GeneralPage(const Preferences &preferences, const Engine &engine, QWidget *parent)
    : SettingsPage(tr("General"), parent),
      m_engine(engine),
      m_host(engine.settings().host),
      m_theme(new QComboBox),
      m_language(new QComboBox),
      m_terminal(new QComboBox(this)),
      m_wslVersion(new QComboBox(this)),
      m_folder(new PathField(PathField::Kind::Folder)),
      m_folderStatus(new StatusLine)
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
    makeHostChoices();
    makeFolder();
    addStretch();

    connect(m_theme, &QComboBox::currentIndexChanged, this,
            [this] { emit themeChosen(static_cast<Theme>(m_theme->currentData().toInt())); });
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
}

void GeneralPage::makeHostChoices()
{
    for (const auto &program : m_engine.host().terminals())
        m_terminal->addItem(program.name, program.id);
    m_terminal->setCurrentIndex(std::max(0, m_terminal->findData(m_host.terminal)));
    m_terminal->setAccessibleName(withoutMnemonic(tr("Te&rminal")));
    m_terminal->setVisible(m_terminal->count() > 1);
    if (m_terminal->count() > 1)
        addRow(tr("Te&rminal"), m_terminal);
    connect(m_terminal, &QComboBox::activated, this, [this] {
        m_host.terminal = m_terminal->currentData().toString();
        emit changed();
    });

    addSection(tr("New distributions"));
    const auto can = m_engine.capabilities();
    for (const int version : can.wslVersions)
        m_wslVersion->addItem(version == 2 ? tr("WSL 2 (recommended)") : tr("WSL 1"), version);
    m_wslVersion->setCurrentIndex(std::max(0, m_wslVersion->findData(m_host.wslVersion)));
    m_wslVersion->setAccessibleName(withoutMnemonic(tr("Default WSL &version")));
    m_wslVersion->setVisible(m_wslVersion->count() > 1);
    if (m_wslVersion->count() > 1)
        addRow(tr("Default WSL &version"), m_wslVersion);
    connect(m_wslVersion, &QComboBox::activated, this, [this] {
        m_host.wslVersion = m_wslVersion->currentData().toInt();
        emit changed();
    });
}

void GeneralPage::makeFolder()
{
    m_folder->setPath(m_host.folder.isEmpty() ? usualFolder(m_engine) : m_host.folder);
    addRow(tr("Default l&ocation"), m_folder);
    addWide(m_folderStatus);
    addNote(tr("Each distribution gets a folder of its own there, and can be put elsewhere when it "
               "is created."));
    auto *open = new QPushButton(tr("Open fol&der"));
    open->setAutoDefault(false);
    open->setAccessibleName(tr("Open the folder of the distributions"));
    auto *settings = new QPushButton(tr("Open WSL &Settings"));
    setButtonRole(settings, ButtonRole::Link);
    settings->setAutoDefault(false);
    addButtons({open, settings});
    const auto program = m_engine.capabilities().settingsProgram;
    settings->setVisible(!program.isEmpty());
    judgeFolder();

    connect(m_folder, &PathField::changed, this, [this] {
        // Chosen, not typed.
        if (judgeFolder(); !m_folder->line()->hasFocus())
            takeFolder();
    });
    connect(m_folder->line(), &QLineEdit::editingFinished, this, &GeneralPage::takeFolder);
    connect(m_folderStatus, &StatusLine::fixChosen, this, &GeneralPage::resetFolder);
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(usualFolder(m_engine))); });
    connect(settings, &QPushButton::clicked, this,
            [program] { QDesktopServices::openUrl(QUrl::fromLocalFile(program)); });
}

bool GeneralPage::judgeFolder()
{
    const auto path = m_folder->path();
    if (!QDir::isAbsolutePath(path) || QFileInfo(path).isFile()) {
        m_folderStatus->say(StatusLine::Kind::Error, tr("Name a folder with its whole path."),
                            tr("&Use the usual one"));
        return false;
    }
    const auto free = freeRoom(path);
    const bool isUsual = m_host.folder.isEmpty();
    m_folderStatus->say(StatusLine::Kind::Plain,
                        free < 0 ? QString() : tr("%1 free.").arg(humanSize(free)),
                        isUsual ? QString() : tr("&Use the usual one"));
    return true;
}

void GeneralPage::takeFolder()
{
    const auto path = m_folder->path();
    const auto before = m_host.folder.isEmpty() ? usualFolder(m_engine) : m_host.folder;
    if (!judgeFolder() || QDir(path) == QDir(before))
        return;
    m_host.folder = path;
    emit changed();
    judgeFolder();
}

void GeneralPage::resetFolder()
{
    m_host.folder.clear();
    emit changed();
    // The host knows by now that nobody prefers anything.
    const QSignalBlocker quiet(m_folder);
    m_folder->setPath(usualFolder(m_engine));
    judgeFolder();
}

void GeneralPage::putInto(Settings &settings) const
{
    settings.host = m_host;
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
