// SPDX-License-Identifier: MIT
#include "ui/distributions/copy_dialogs.h"

#include "core/values/distribution_name.h"
#include "ui/common/path_field.h"
#include "ui/common/speak.h"
#include "ui/common/status_line.h"
#include "ui/distributions/name_check.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::CopyDialogs)
};

bool isRunning(const Distribution &distribution)
{
    return distribution.state == Distribution::State::Running;
}

/// Of the formats that the host knows.
QList<ArchiveFormat> formatsFor(const Distribution &distribution, QList<ArchiveFormat> formats)
{
    // WSL 1 keeps files, and no disk.
    if (distribution.wslVersion == 1)
        formats.removeAll(ArchiveFormat::Vhdx);
    return formats;
}

/// Whether distributions could be put there.
bool checkFolder(const QString &folder, StatusLine &line)
{
    if (folder.isEmpty() || !QDir::isAbsolutePath(folder)) {
        line.say(StatusLine::Kind::Plain, Text::tr("Choose a folder."));
        return false;
    }
    const QDir dir(folder);
    if (QFileInfo(folder).isFile() || (dir.exists() && !dir.isEmpty())) {
        line.say(StatusLine::Kind::Error, Text::tr("This folder is not empty."));
        return false;
    }
    return true;
}

} // namespace

CloneDialog::CloneDialog(const Distribution &distribution, const QStringList &taken,
                         FolderOf folderOf, QWidget *parent)
    : ActionDialog(parent),
      m_taken(taken),
      m_folderOf(std::move(folderOf)),
      m_size(distribution.size),
      m_field(new QLineEdit(DistributionName::firstFree(distribution.name, taken))),
      m_place(new PathField(PathField::Kind::Folder))
{
    m_place->setPath(m_folderOf(newName()));
    auto *nameLabel = addField(m_field);
    auto *placeLabel = addField(m_place);
    addStatus();
    speak(this, [this, nameLabel, placeLabel, distribution] {
        sayTitle(tr("Clone %1").arg(distribution.name),
                 tr("A second distribution with the same files; the first one stays as it is."));
        sayField(nameLabel, tr("&Name"));
        sayField(placeLabel, tr("&Location"));
        setButtonText(isRunning(distribution) ? tr("&Stop and clone") : tr("Cl&one"));
        judge();
    });
    finish();
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (!m_isFolderOwn) {
            const QSignalBlocker quiet(m_place);
            m_place->setPath(m_folderOf(newName()));
        }
        judge();
    });
    connect(m_place, &PathField::changed, this, [this] {
        m_isFolderOwn = true;
        judge();
    });
    connect(status(), &StatusLine::fixChosen, this,
            [this] { m_field->setText(fixedName(newName(), m_taken)); });
    m_field->selectAll();
    m_field->setFocus();
}

void CloneDialog::judge()
{
    setPossible(checkName(newName(), m_taken, *status()) &&
                checkFolder(m_place->path(), *status()) &&
                checkSpace(m_place->path(), m_size, *status()));
}

QString CloneDialog::newName() const
{
    return m_field->text().trimmed();
}

QString CloneDialog::folder() const
{
    return m_isFolderOwn ? m_place->path() : QString();
}

MoveDialog::MoveDialog(const Distribution &distribution, QWidget *parent)
    : ActionDialog(parent), m_place(new PathField(PathField::Kind::Folder))
{
    m_place->setPath(distribution.location);
    auto *label = addField(m_place);
    addStatus();
    const auto judge = [this, distribution] {
        const bool isHere = QDir(folder()) == QDir(distribution.location);
        if (isHere)
            status()->say(StatusLine::Kind::Plain, tr("It is here now. Choose another folder."));
        setPossible(!isHere && checkFolder(folder(), *status()) &&
                    checkSpace(folder(), distribution.size, *status()));
    };
    speak(this, [this, label, distribution, judge] {
        sayTitle(tr("Move %1").arg(distribution.name),
                 tr("Its files go to another folder; nothing in them changes."));
        sayField(label, tr("New &location"));
        setButtonText(isRunning(distribution) ? tr("&Stop and move") : tr("&Move"));
        judge();
    });
    finish();
    connect(m_place, &PathField::changed, this, judge);
    m_place->setFocus();
}

QString MoveDialog::folder() const
{
    return m_place->path();
}

BackUpDialog::BackUpDialog(const Distribution &distribution, const QList<ArchiveFormat> &formats,
                           QWidget *parent)
    : ArchiveDialog(
          {.stem = u"%1-%2"_s.arg(distribution.name, QDate::currentDate().toString(Qt::ISODate)),
           .formats = formatsFor(distribution, formats),
           .size = distribution.size},
          parent)
{
    speak(this, [this, distribution] {
        sayTitle(tr("Back up %1").arg(distribution.name),
                 tr("All its files in one archive, from which it can be created again."));
        setButtonText(isRunning(distribution) ? tr("&Stop and back up") : tr("&Back up"));
    });
    finish();
}

} // namespace decant
