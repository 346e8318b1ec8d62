// SPDX-License-Identifier: MIT
#include "core/platform/command_engine.h"

#include "core/platform/export_image_task.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace decant {

bool CommandEngine::isInstalled() const
{
    return QFileInfo(m_program).isAbsolute() ||
           !QStandardPaths::findExecutable(m_program).isEmpty();
}

std::unique_ptr<ValueTask<ImageConfig>> CommandEngine::exportImage(const ImageReference &reference,
                                                                   const Platform &platform,
                                                                   const QString &path)
{
    return std::make_unique<ExportImageTask>(
        ExportImageTask::Request{m_program, reference, platform, path});
}

} // namespace decant
