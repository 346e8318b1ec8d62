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
QString partOf(const QFileInfo &archive)
{
    const auto word = QString::number(QRandomGenerator::system()->generate64(), 36);
    return u"%1/.decant-%2-%3"_s.arg(archive.absolutePath(), word, archive.fileName());
}

} // namespace

WslExportTask::WslExportTask(const LxssRegistry &registry, ExportRequest request)
    : m_request(std::move(request)),
      m_part(partOf(QFileInfo(m_request.path))),
      m_idle(registry, m_request.name),
      m_call(registry, m_request.name,
             WslArguments::exportAs(m_request.name, QDir::toNativeSeparators(m_part),
                                    m_request.format))
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
    if (m_idle.error())
        fail(*m_idle.error());
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
