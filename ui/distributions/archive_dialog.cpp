// SPDX-License-Identifier: MIT
#include "ui/distributions/archive_dialog.h"

#include "core/base/disk_room.h"
#include "core/base/human_text.h"
#include "ui/common/path_field.h"
#include "ui/common/speak.h"
#include "ui/common/status_line.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::CopyDialogs)
};

const char *suffixOf(ArchiveFormat format)
{
    switch (format) {
    case ArchiveFormat::Tar:
        return ".tar";
    case ArchiveFormat::TarGz:
        return ".tar.gz";
    case ArchiveFormat::Wsl:
        return ".wsl";
    case ArchiveFormat::TarXz:
        return ".tar.xz";
    case ArchiveFormat::Vhdx:
        return ".vhdx";
    }
    Q_UNREACHABLE();
}

QString labelOf(ArchiveFormat format)
{
    switch (format) {
    case ArchiveFormat::Tar:
        return ArchiveDialog::tr("Archive (.tar)");
    case ArchiveFormat::TarGz:
        return ArchiveDialog::tr("Compressed archive (.tar.gz)");
    case ArchiveFormat::Wsl:
        return ArchiveDialog::tr("WSL distribution (.wsl)");
    case ArchiveFormat::TarXz:
        return ArchiveDialog::tr("Smaller archive, takes longer (.tar.xz)");
    case ArchiveFormat::Vhdx:
        return ArchiveDialog::tr("Virtual disk (.vhdx)");
    }
    Q_UNREACHABLE();
}

} // namespace

bool checkSpace(const QString &path, std::optional<qint64> size, StatusLine &line)
{
    const auto free = freeRoom(path);
    const auto needed = size.value_or(0);
    if (free >= 0 && free < needed) {
        line.say(StatusLine::Kind::Error, Text::tr("Not enough space: about %1 needed, %2 free.")
                                              .arg(humanSize(needed), humanSize(free)));
        return false;
    }
    line.say(StatusLine::Kind::Plain,
             free < 0 ? QString()
             : needed > 0
                 ? Text::tr("About %1 needed, %2 free.").arg(humanSize(needed), humanSize(free))
                 : Text::tr("%1 free.").arg(humanSize(free)));
    return true;
}

ArchiveDialog::ArchiveDialog(const Proposal &proposal, QWidget *parent)
    : ActionDialog(parent),
      m_size(proposal.size),
      m_formats(new QComboBox),
      m_place(new PathField(PathField::Kind::NewFile))
{
    for (const auto format : proposal.formats)
        m_formats->addItem(QString(), static_cast<int>(format));
    m_formats->setCurrentIndex(
        std::max(0, m_formats->findData(static_cast<int>(proposal.preferred))));
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    m_place->setPath(home.filePath(proposal.stem + QLatin1StringView(suffixOf(format()))));
    auto *formatLabel = addField(m_formats);
    auto *placeLabel = addField(m_place);
    addStatus();
    speak(this, [this, formatLabel, placeLabel] {
        sayField(formatLabel, tr("&Format"));
        sayField(placeLabel, tr("F&ile"));
        for (int i = 0; i < m_formats->count(); ++i)
            m_formats->setItemText(
                i, labelOf(static_cast<ArchiveFormat>(m_formats->itemData(i).toInt())));
        judge();
    });
    connect(m_formats, &QComboBox::currentIndexChanged, this, &ArchiveDialog::followFormat);
    connect(m_place, &PathField::changed, this, &ArchiveDialog::judge);
    m_place->setFocus();
}

void ArchiveDialog::followFormat()
{
    auto path = m_place->path();
    for (const auto *suffix : {".tar.gz", ".tar.xz", ".tar", ".wsl", ".vhdx"}) {
        if (path.endsWith(QLatin1StringView(suffix))) {
            path.chop(static_cast<qsizetype>(qstrlen(suffix)));
            break;
        }
    }
    m_place->setPath(path + QLatin1StringView(suffixOf(format())));
}

void ArchiveDialog::judge()
{
    const QFileInfo file(path());
    if (path().isEmpty() || file.isRelative() || file.isDir() || !file.dir().exists()) {
        status()->say(StatusLine::Kind::Plain, tr("Choose a file in a folder that exists."));
        setPossible(false);
        return;
    }
    // Compressed, it needs less: how much nobody knows.
    const bool isCompressed = format() != ArchiveFormat::Tar && format() != ArchiveFormat::Vhdx;
    const bool fits =
        checkSpace(file.absolutePath(), isCompressed ? std::nullopt : m_size, *status());
    if (fits && file.exists())
        status()->say(StatusLine::Kind::Warning, tr("The file is there already; it is replaced."));
    setPossible(fits);
}

QString ArchiveDialog::path() const
{
    return m_place->path();
}

ArchiveFormat ArchiveDialog::format() const
{
    return static_cast<ArchiveFormat>(m_formats->currentData().toInt());
}

} // namespace decant
