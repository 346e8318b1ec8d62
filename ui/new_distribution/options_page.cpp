// SPDX-License-Identifier: MIT
#include "ui/new_distribution/options_page.h"

#include "core/base/human_text.h"
#include "core/values/distribution_name.h"
#include "ui/common/labels.h"
#include "ui/common/status_line.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStorageInfo>

namespace decant {

namespace {

/// Unpacked bytes for each compressed one, with some room to live.
constexpr double usualRatio = 3.5;

/// Of the disk that `folder` would come to lie on; -1 where that is not known.
qint64 freeSpace(const QString &folder)
{
    QString place = QDir::cleanPath(folder);
    while (!QFileInfo::exists(place) && place.contains(u'/'))
        place = place.section(u'/', 0, -2);
    const QStorageInfo disk(QFileInfo::exists(place) ? place : QDir::rootPath());
    return disk.isValid() ? disk.bytesAvailable() : -1;
}

} // namespace

OptionsPage::OptionsPage(const Engine &engine, QWidget *parent)
    : QWidget(parent),
      m_engine(engine),
      m_title(new TextLabel(TextRole::Title)),
      m_name(new QLineEdit),
      m_nameStatus(new StatusLine),
      m_folder(new QLineEdit),
      m_folderStatus(new StatusLine)
{
    m_title->setWordWrap(true);
    m_folder->setLayoutDirection(Qt::LeftToRight);
    auto *browseButton = new QPushButton(tr("Bro&wse…"));
    browseButton->setAutoDefault(false);
    const auto keyFor = [](const QString &text, QWidget *field) {
        auto *key = new TextLabel(TextRole::Body, text);
        key->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
        return key;
    };
    auto *grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, metrics::keyColumn);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(keyFor(tr("&Name"), m_name), 0, 0);
    grid->addWidget(m_name, 0, 1, 1, 2);
    grid->addWidget(m_nameStatus, 1, 1, 1, 2);
    grid->addWidget(keyFor(tr("&Location"), m_folder), 2, 0);
    grid->addWidget(m_folder, 2, 1);
    grid->addWidget(browseButton, 2, 2);
    grid->addWidget(m_folderStatus, 3, 1, 1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addLayout(grid);
    column->addStretch();

    connect(m_name, &QLineEdit::textEdited, this, [this] { m_wasEdited = true; });
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
    connect(browseButton, &QPushButton::clicked, this, &OptionsPage::browse);
    setFocusProxy(m_name);
}

void OptionsPage::begin(const ResolvedImage &image)
{
    const auto suggested = image.location.suggestedName();
    m_title->setText(tr("Set up %1").arg(suggested));
    m_neededSize =
        static_cast<qint64>(static_cast<double>(image.manifest.compressedSize()) * usualRatio);
    m_folderWasEdited = false;
    m_wasEdited = false;
    const auto name = DistributionName::firstFree(suggested, takenNames());
    m_folder->setText(m_engine.host().defaultFolder(name));
    m_name->setText(name);
    m_name->selectAll();
    judge();
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

QStringList OptionsPage::takenNames() const
{
    QStringList names;
    for (const auto &distribution : m_engine.distributions())
        names.append(distribution.name);
    return names;
}

void OptionsPage::judge()
{
    const auto nameVerdict = judgeName();
    const auto folderVerdict = judgeFolder();
    m_isAcceptable = nameVerdict && folderVerdict;
    emit acceptableChanged();
}

Result<void> OptionsPage::judgeName()
{
    if (auto legal = DistributionName::check(name()); !legal) {
        m_nameStatus->say(StatusLine::Kind::Error, legal.error().what);
        return legal;
    }
    if (const auto taken = takenNames(); DistributionName::isTaken(name(), taken)) {
        const auto what = tr("A distribution named “%1” already exists.").arg(name());
        m_nameStatus->say(StatusLine::Kind::Error, what,
                          tr("&Use “%1”").arg(DistributionName::firstFree(name(), taken)));
        return Error{ErrorKind::Invalid, what, {}};
    }
    m_nameStatus->say(StatusLine::Kind::Plain,
                      tr("Letters, digits, dots, hyphens and underscores."));
    return {};
}

Result<void> OptionsPage::judgeFolder()
{
    const auto text = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const bool nameIsFine =
        DistributionName::check(name()) && !DistributionName::isTaken(name(), takenNames());
    if (text.isEmpty() || QDir::isRelativePath(text)) {
        const auto what = tr("Name a folder with its whole path.");
        m_folderStatus->say(StatusLine::Kind::Error, what);
        return Error{ErrorKind::Invalid, what, {}};
    }
    if (nameIsFine) {
        if (auto possible = m_engine.host().checkTarget(name(), folder()); !possible) {
            m_folderStatus->say(StatusLine::Kind::Error, possible.error().what);
            return possible;
        }
    }
    const auto free = freeSpace(text);
    if (free >= 0 && free < m_neededSize) {
        const auto what = tr("Not enough space: about %1 needed, %2 free.")
                              .arg(humanSize(m_neededSize), humanSize(free));
        m_folderStatus->say(StatusLine::Kind::Error, what);
        return Error{ErrorKind::NoSpace, what, {}};
    }
    m_folderStatus->say(StatusLine::Kind::Plain,
                        free < 0 ? tr("About %1 needed (estimate).").arg(humanSize(m_neededSize))
                                 : tr("About %1 needed (estimate), %2 free.")
                                       .arg(humanSize(m_neededSize), humanSize(free)));
    return {};
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
