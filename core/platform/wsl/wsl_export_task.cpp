// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_export_task.h"

#include "core/platform/wsl/wsl_arguments.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <filesystem>

namespace decant {

namespace {

/// Beside the archive, and with its extension, by which WSL knows some formats.
QString partOf(const ExportRequest &request)
{
    const QFileInfo archive(request.path);
    const auto word = QString::number(QRandomGenerator::system()->generate64(), 36);
    // It writes a disk only to a file with the disk's own extension.
    const bool isNameless = request.format == ArchiveFormat::Vhdx &&
                            archive.suffix().compare(u"vhdx"_s, Qt::CaseInsensitive) != 0;
    return u"%1/.decant-%2-%3"_s.arg(archive.absolutePath(), word, archive.fileName()) +
           (isNameless ? u".vhdx"_s : QString());
}

QStringList argumentsOf(const ExportRequest &request, const QString &part)
{
    const auto path = QDir::toNativeSeparators(part);
    return request.format == ArchiveFormat::Vhdx
               ? WslArguments::exportDisk(request.name, path)
               : WslArguments::exportAs(request.name, path, request.format);
}

} // namespace

WslExportTask::WslExportTask(const LxssRegistry &registry, ExportRequest request)
    : m_registry(registry),
      m_request(std::move(request)),
      m_part(partOf(m_request)),
      m_idle(registry, m_request.name),
      m_call(registry, m_request.name, argumentsOf(m_request, m_part))
{
    connect(&m_idle, &Task::finished, this, &WslExportTask::begin);
    connect(&m_call, &Task::finished, this, &WslExportTask::conclude);
}

void WslExportTask::run()
{
    const QFileInfo archive(m_request.path);
    if (!archive.isDir() && QFileInfo(archive.absolutePath()).isDir())
        m_idle.start();
    else
        fail({ErrorKind::Invalid,
              tr("The file %1 can't be written: name one in a folder that is there.")
                  .arg(QDir::toNativeSeparators(m_request.path)),
              {}});
}

void WslExportTask::begin()
{
    const auto one = m_registry.find(m_request.name);
    if (m_idle.error())
        fail(*m_idle.error());
    else if (m_request.format == ArchiveFormat::Wsl)
        fail({ErrorKind::HostRefused,
              tr("WSL does not write .wsl files: choose .tar, from which it can be created again."),
              {}});
    else if (m_request.format == ArchiveFormat::Vhdx && one && !one->isWsl2())
        fail({ErrorKind::HostRefused,
              tr("“%1” is of WSL 1, and has no disk: choose an archive.").arg(m_request.name),
              {}});
    else
        m_call.start();
}

void WslExportTask::stop()
{
    m_idle.cancel();
    m_call.cancel();
}

void WslExportTask::conclude()
{
    if (m_call.error()) {
        QFile::remove(m_part);
        fail(*m_call.error());
        return;
    }
    std::error_code problem;
    std::filesystem::rename(QFileInfo(m_part).filesystemFilePath(),
                            QFileInfo(m_request.path).filesystemFilePath(), problem);
    if (!problem) {
        finish();
        return;
    }
    const auto path = QDir::toNativeSeparators(m_request.path);
    fail({ErrorKind::Failed,
          QFileInfo::exists(m_part)
              ? tr("The archive is complete, but can't be called %1. It is the file %2.")
                    .arg(path, QDir::toNativeSeparators(m_part))
              : tr("The file %1 can't be written.").arg(path),
          QString::fromLocal8Bit(problem.message())});
}

} // namespace decant
