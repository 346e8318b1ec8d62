// SPDX-License-Identifier: MIT
#include "ui/new_distribution/options_page.h"

#include "core/base/error.h"
#include "core/values/distribution_name.h"
#include "ui/common/banner.h"
#include "ui/common/labels.h"
#include "ui/common/panel.h"
#include "ui/common/speak.h"
#include "ui/common/status_line.h"
#include "ui/new_distribution/system_options.h"
#include "ui/new_distribution/user_options.h"
#include "ui/new_distribution/version_options.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

namespace decant {

OptionsPage::OptionsPage(const Engine &engine, QWidget *parent)
    : QWidget(parent),
      m_engine(engine),
      m_title(new TextLabel(TextRole::Title)),
      m_running(new Banner),
      m_nameKey(new TextLabel(TextRole::Body)),
      m_name(new QLineEdit),
      m_nameStatus(new StatusLine),
      m_folderKey(new TextLabel(TextRole::Body)),
      m_folder(new QLineEdit),
      m_folderStatus(new StatusLine),
      m_browse(new QPushButton),
      m_userKey(new TextLabel(TextRole::Body)),
      m_user(new UserOptions)
{
    m_title->setWordWrap(true);
    m_running->hide();
    m_folder->setLayoutDirection(Qt::LeftToRight);
    m_browse->setAutoDefault(false);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(makeForm());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    setFocusProxy(m_name);
    connectParts();
    speak(this, [this] { sayTexts(); });
}

void OptionsPage::sayTexts()
{
    m_nameKey->setText(tr("&Name"));
    m_folderKey->setText(tr("&Location"));
    m_userKey->setText(tr("Us&er"));
    m_browse->setText(tr("Bro&wse…"));
    for (auto *key : {m_nameKey, m_folderKey})
        key->buddy()->setAccessibleName(withoutMnemonic(key->text()));
    if (m_suggestedName.isEmpty())
        return;
    m_title->setText(tr("Set up %1").arg(m_suggestedName));
    setAlreadyRunning(!m_running->isHidden());
    judge();
}

QWidget *OptionsPage::makeForm()
{
    m_nameKey->setBuddy(m_name);
    m_folderKey->setBuddy(m_folder);
    m_userKey->setBuddy(m_user->create());
    auto *form = new QWidget;
    auto *grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, metrics::keyColumn);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_nameKey, 0, 0);
    grid->addWidget(m_name, 0, 1, 1, 2);
    grid->addWidget(m_nameStatus, 1, 1, 1, 2);
    m_placeParts = {m_folderKey, m_folder, m_browse, m_folderStatus};
    grid->addWidget(m_folderKey, 2, 0);
    grid->addWidget(m_folder, 2, 1);
    grid->addWidget(m_browse, 2, 2);
    grid->addWidget(m_folderStatus, 3, 1, 1, 2);
    m_version = new VersionOptions(grid, 4, this);
    grid->addWidget(new Hairline(Qt::Horizontal), 5, 0, 1, 3);
    grid->setRowMinimumHeight(5, 9);
    m_userKey->setContentsMargins(0, 4, 0, 0);
    grid->addWidget(m_userKey, 6, 0, Qt::AlignTop);
    grid->addWidget(m_user, 6, 1, 1, 2);
    m_system = new SystemOptions(grid, 7, this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(24, 16, 24, 12);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_running);
    column->addLayout(grid);
    column->addStretch();
    return form;
}

void OptionsPage::connectParts()
{
    const auto noteEdit = [this] { m_wasEdited = true; };
    connect(m_name, &QLineEdit::textEdited, this, noteEdit);
    connect(m_user, &UserOptions::edited, this, noteEdit);
    connect(m_system, &SystemOptions::edited, this, noteEdit);
    connect(m_version, &VersionOptions::edited, this, noteEdit);
    connect(m_version, &VersionOptions::changed, m_system, &SystemOptions::setWslVersion);
    connect(m_user, &UserOptions::changed, this, &OptionsPage::judge);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        if (!m_folderWasEdited && DistributionName::check(name))
            m_folder->setText(m_engine.host().defaultFolder(name));
        judge();
    });
    connect(m_folder, &QLineEdit::textEdited, this, [this] {
        m_folderWasEdited = true;
        m_wasEdited = true;
        judge();
    });
    connect(m_nameStatus, &StatusLine::fixChosen, this, [this] {
        m_name->setText(DistributionName::firstFree(m_name->text(), takenNames()));
        m_name->setFocus();
    });
    connect(m_browse, &QPushButton::clicked, this, &OptionsPage::browse);
    connect(m_running, &Banner::remedyChosen, this, &OptionsPage::runningRequested);
}

void OptionsPage::begin(const ChosenImage &chosen, const QString &wish)
{
    const bool isKnown =
        m_wasEdited && m_chosen && m_chosen->isSameAs(chosen) && (wish.isEmpty() || wish == m_wish);
    m_chosen = chosen;
    if (isKnown)
        m_system->learn(chosen);
    else
        beginAnew(chosen, wish);
    judge();
}

void OptionsPage::beginAnew(const ChosenImage &chosen, const QString &wish)
{
    m_wish = wish;
    m_suggestedName = chosen.request.location.suggestedName();
    m_title->setText(tr("Set up %1").arg(m_suggestedName));
    m_neededSize = chosen.neededSize();
    m_user->begin(chosen.users());
    // A file is for WSL, which starts them.
    m_system->setOffersServices(m_savesOnly || m_engine.host().capabilities().systemd);
    m_version->begin(m_savesOnly ? QList<int>() : m_engine.capabilities().wslVersions,
                     m_engine.settings().host.wslVersion);
    m_system->begin(chosen);
    m_folderWasEdited = false;
    m_wasEdited = false;
    const auto name =
        DistributionName::firstFree(wish.isEmpty() ? m_suggestedName : wish, takenNames());
    m_folder->setText(m_engine.host().defaultFolder(name));
    m_name->setText(name);
    m_name->selectAll();
}

QString OptionsPage::name() const
{
    return m_name->text();
}

QString OptionsPage::folder() const
{
    const auto text = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const auto usual = QDir::fromNativeSeparators(m_engine.host().defaultFolder(name()));
    return text == usual ? QString() : text;
}

void OptionsPage::setSavesOnly(bool savesOnly)
{
    // Begun for something else, what was entered does not count.
    if (std::exchange(m_savesOnly, savesOnly) != savesOnly)
        m_chosen.reset();
    for (auto *part : m_placeParts)
        part->setVisible(!savesOnly);
}

bool OptionsPage::isSavable() const
{
    return DistributionName::check(name()) && m_user->isAcceptable();
}

void OptionsPage::setAlreadyRunning(bool isRunning)
{
    if (isRunning)
        m_running->say(Banner::Kind::Info, {}, tr("This image is already being created."));
    m_running->setRemedy(isRunning ? tr("S&how") : QString());
    m_running->setVisible(isRunning);
}

FirstBoot OptionsPage::setup() const
{
    FirstBoot setup{.user = m_user->user()};
    m_system->addTo(setup);
    return setup;
}

void OptionsPage::focusFirstFault()
{
    if (!judgeName())
        m_name->setFocus();
    else if (!m_savesOnly && !judgeFolder())
        m_folder->setFocus();
    else if (auto *fault = m_user->firstFault())
        fault->setFocus();
    else
        m_name->setFocus();
}

void OptionsPage::browse()
{
    auto *chooser = new QFileDialog(this, tr("Location"), m_folder->text());
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        // The distribution gets a folder of its own inside what was chosen.
        m_folder->setText(QDir::toNativeSeparators(QDir(folder).filePath(name())));
        m_folderWasEdited = true;
        m_wasEdited = true;
        judge();
    });
    chooser->open();
}

} // namespace decant
