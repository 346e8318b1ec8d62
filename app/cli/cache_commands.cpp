// SPDX-License-Identifier: MIT
#include "app/cli/cache_commands.h"

#include "app/cli/exit_status.h"
#include "core/base/human_text.h"

#include <QDir>

namespace decant::cli {

void CacheCommand::start()
{
    auto &output = m_workplace.output;
    const auto usage = m_workplace.engine.cacheUsage();
    if (output.isJson()) {
        output.json(QJsonObject{{u"folder"_s, usage.folder},
                                {u"blobs"_s, usage.blobs},
                                {u"blobSize"_s, usage.blobSize},
                                {u"parts"_s, usage.parts},
                                {u"partSize"_s, usage.partSize}});
    } else {
        output.result(tr("Folder        %1").arg(QDir::toNativeSeparators(usage.folder)));
        output.result(tr("Blobs         %1, %2").arg(usage.blobs).arg(humanSize(usage.blobSize)));
        output.result(tr("Interrupted   %1, %2").arg(usage.parts).arg(humanSize(usage.partSize)));
    }
    emit finished(doneStatus);
}

void PruneCommand::start()
{
    auto &output = m_workplace.output;
    const auto freed = m_workplace.engine.pruneCache(m_everything);
    if (!freed) {
        emit finished(output.failure(freed.error()));
        return;
    }
    if (output.isJson())
        output.json(QJsonObject{{u"freed"_s, *freed}});
    else
        output.result(tr("Freed %1.").arg(humanSize(*freed)));
    emit finished(doneStatus);
}

} // namespace decant::cli
