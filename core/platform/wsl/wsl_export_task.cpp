// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_export_task.h"

#include "core/platform/wsl/wsl_arguments.h"

#include <QDir>
#include <QFile>

namespace decant {

WslExportTask::WslExportTask(const LxssRegistry &registry, ExportRequest request)
    : m_request(std::move(request)),
      m_part(m_request.path + u".part"_s),
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
    m_idle.start();
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
    QFile::remove(m_request.path);
    if (QFile::rename(m_part, m_request.path)) {
        finish();
    } else {
        QFile::remove(m_part);
        fail({ErrorKind::Invalid,
              tr("The file %1 can't be written.").arg(QDir::toNativeSeparators(m_request.path)),
              {}});
    }
}

} // namespace decant
