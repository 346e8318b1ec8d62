// SPDX-License-Identifier: MIT
// What of the options is possible; how they are asked for is options_page.cpp's.
#include "core/base/disk_room.h"
#include "core/base/human_text.h"
#include "core/values/distribution_name.h"
#include "ui/common/status_line.h"
#include "ui/new_distribution/options_page.h"
#include "ui/new_distribution/user_options.h"

#include <QDir>
#include <QLineEdit>

namespace decant {

QStringList OptionsPage::existingNames() const
{
    QStringList names;
    for (const auto &distribution : m_engine.distributions())
        names.append(distribution.name);
    return names;
}

QStringList OptionsPage::takenNames() const
{
    return existingNames() + m_coming();
}

void OptionsPage::judge()
{
    const auto nameVerdict = judgeName();
    const auto folderVerdict = judgeFolder();
    m_isAcceptable =
        m_savesOnly ? isSavable() : nameVerdict && folderVerdict && m_user->isAcceptable();
    emit acceptableChanged();
}

Result<void> OptionsPage::judgeName()
{
    if (auto legal = DistributionName::check(name()); !legal) {
        m_nameStatus->say(StatusLine::Kind::Error, legal.error().what);
        return legal;
    }
    const auto taken = m_savesOnly ? QStringList() : takenNames();
    if (DistributionName::isTaken(name(), taken)) {
        const bool exists = DistributionName::isTaken(name(), existingNames());
        const auto what = (exists ? tr("A distribution named “%1” already exists.")
                                  : tr("A distribution named “%1” is being created already."))
                              .arg(name());
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
    const auto free = freeRoom(text);
    if (free >= 0 && free < m_neededSize) {
        const auto what = tr("Not enough space: about %1 needed, %2 free.")
                              .arg(humanSize(m_neededSize), humanSize(free));
        m_folderStatus->say(StatusLine::Kind::Error, what);
        return Error{ErrorKind::NoSpace, what, {}};
    }
    if (m_neededSize == 0) {
        m_folderStatus->say(StatusLine::Kind::Plain,
                            free < 0 ? QString() : tr("%1 free.").arg(humanSize(free)));
        return {};
    }
    m_folderStatus->say(StatusLine::Kind::Plain,
                        free < 0 ? tr("About %1 needed (estimate).").arg(humanSize(m_neededSize))
                                 : tr("About %1 needed (estimate), %2 free.")
                                       .arg(humanSize(m_neededSize), humanSize(free)));
    return {};
}

} // namespace decant
