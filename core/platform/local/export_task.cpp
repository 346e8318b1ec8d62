// SPDX-License-Identifier: MIT
#include "core/platform/local/export_task.h"

#include "core/platform/local/accounts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace decant {

ExportTask::ExportTask(DistributionFolders folders, ExportRequest request, QString treeProgram)
    : m_folders(std::move(folders)),
      m_request(std::move(request)),
      m_treeProgram(std::move(treeProgram))
{}

void ExportTask::run()
{
    auto words = prepare();
    if (!words) {
        fail(words.error());
        return;
    }
    m_pack = std::make_unique<TreeTask>(m_treeProgram, *words);
    connect(m_pack.get(), &Task::progressed, this, &ExportTask::report);
    connect(m_pack.get(), &Task::finished, this, &ExportTask::packed);
    m_pack->start();
}

Result<QStringList> ExportTask::prepare()
{
    if (m_request.format == ArchiveFormat::TarXz || m_request.format == ArchiveFormat::Vhdx)
        return Error{ErrorKind::HostRefused,
                     tr("Archives in this format are not made here: choose .tar, .tar.gz or .wsl."),
                     {}};
    const QFileInfo target(QDir::current().absoluteFilePath(m_request.path));
    const QFileInfo folder(target.path());
    if (target.isDir() || !folder.isDir() || !folder.isWritable())
        return Error{
            ErrorKind::Invalid,
            tr("“%1” can't be written: name a file in a folder of yours.").arg(target.filePath()),
            {}};
    auto held = holdAlone(m_folders, m_request.name);
    if (!held)
        return held.error();
    m_source = *std::move(held);
    const auto rootfs = QFileInfo(m_source->place.rootfs()).canonicalFilePath();
    const auto place = folder.canonicalFilePath();
    if (place == rootfs || place.startsWith(rootfs + u'/'))
        return Error{ErrorKind::Invalid,
                     tr("“%1” lies inside the distribution itself.").arg(target.filePath()),
                     {}};
    const auto suffix = QString::number(QRandomGenerator::system()->generate64(), 36);
    m_part = u"%1/.decant-%2.part"_s.arg(place, suffix);
    const auto path = place + u'/' + target.fileName();
    const QStringList words{u"pack"_s, rootfs, path, m_part};
    if (m_request.format == ArchiveFormat::TarGz)
        return words + QStringList{u"tar.gz"_s};
    if (m_request.format == ArchiveFormat::Tar)
        return words + QStringList{u"tar"_s};
    const auto &record = m_source->place.record;
    const auto user = findAccount(record.launch.user, rootfs);
    const auto uid = user ? user->uid : 0;
    return words + QStringList{u"wsl"_s, record.name, QString::number(uid)};
}

void ExportTask::stop()
{
    m_pack->cancel();
}

void ExportTask::packed()
{
    m_source.reset();
    if (!m_pack->error()) {
        finish();
        return;
    }
    QFile::remove(m_part);
    fail(*m_pack->error());
}

} // namespace decant
