// SPDX-License-Identifier: MIT
#include "core/platform/local/tree_task.h"

#include "core/base/human_text.h"
#include "core/platform/local/host_check.h"

namespace decant {

namespace {

// As app/tree answers.
constexpr int corruptStatus = 6;
constexpr int noSpaceStatus = 7;
constexpr qsizetype longestLine = 256;

} // namespace

TreeTask::TreeTask(const QString &program, const QStringList &words, QObject *parent)
    : Task(parent), m_process({.command = namespaceCommand() + QStringList{program} + words})
{
    m_process.watchOutput([this](const QByteArray &bytes) { read(bytes); });
    connect(&m_process, &Task::finished, this, &TreeTask::conclude);
}

void TreeTask::read(const QByteArray &bytes)
{
    m_line += bytes;
    while (m_line.contains('\n')) {
        const auto line = m_line.left(m_line.indexOf('\n'));
        m_line.remove(0, line.size() + 1);
        const auto words = line.split(' ');
        if (words.size() == 3 && words.first() == "room") {
            m_needed = words[1].toLongLong();
            m_free = words[2].toLongLong();
        } else if (words.size() == 2) {
            report({words[0].toLongLong(), words[1].toLongLong()});
        }
    }
    m_line.truncate(longestLine);
}

void TreeTask::conclude()
{
    const auto detail = QString::fromUtf8(m_process.errorOutput()).trimmed();
    if (m_process.error())
        fail(*m_process.error());
    else if (m_process.exitStatus() == 0)
        finish();
    else if (m_needed > 0)
        fail({ErrorKind::NoSpace,
              tr("Not enough space: about %1 needed, %2 free.")
                  .arg(humanSize(m_needed), humanSize(m_free)),
              detail});
    else if (m_process.exitStatus() == noSpaceStatus || detail.contains(u"No space left on device"))
        fail({ErrorKind::NoSpace,
              tr("The disk is full: free some space, or choose another folder."), detail});
    else if (m_process.exitStatus() == corruptStatus)
        fail({ErrorKind::Corrupt,
              tr("The files did not arrive as they were: the disk there may not know owners or "
                 "attributes of files."),
              detail});
    else
        fail({ErrorKind::Failed, tr("The distribution's files can't be copied."), detail});
}

QStringList measureCommand(const QString &folder)
{
    return namespaceCommand() +
           QStringList{u"du"_s, u"-sx"_s, u"--block-size=1"_s, u"--"_s, folder};
}

std::optional<qint64> measuredSize(const ProcessTask &measure)
{
    bool isNumber = false;
    const auto size = measure.output().split('\t').value(0).toLongLong(&isNumber);
    if (measure.error() || measure.exitStatus() != 0 || !isNumber)
        return std::nullopt;
    return size;
}

} // namespace decant
