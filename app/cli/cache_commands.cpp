// SPDX-License-Identifier: MIT
#include "app/cli/cache_commands.h"

#include "app/cli/exit_status.h"
#include "core/base/human_text.h"

#include <QDir>
#include <QJsonArray>

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
                                {u"partSize"_s, usage.partSize},
                                {u"limit"_s, usage.limit},
                                {u"prunable"_s, usage.prunableSize},
                                {u"prunableAll"_s, usage.freeableSize}});
    } else {
        output.result(tr("Folder        %1").arg(QDir::toNativeSeparators(usage.folder)));
        output.result(tr("Blobs         %1, %2").arg(usage.blobs).arg(humanSize(usage.blobSize)));
        output.result(tr("Interrupted   %1, %2").arg(usage.parts).arg(humanSize(usage.partSize)));
        output.result(tr("Limit         %1").arg(humanSize(usage.limit)));
        output.result(tr("Prune frees   %1; with --all %2")
                          .arg(humanSize(usage.prunableSize), humanSize(usage.freeableSize)));
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

std::unique_ptr<Command> verifyCacheCommand(Workplace workplace)
{
    auto task = workplace.engine.verifyCache();
    const auto show = [&output = workplace.output, verification = task.get()] {
        const auto &found = verification->value();
        if (output.isJson())
            output.json(QJsonObject{{u"intact"_s, found.intact},
                                    {u"damaged"_s, QJsonArray::fromStringList(found.damaged)}});
        else
            output.result(CacheCommand::tr("Intact        %1").arg(found.intact));
        if (found.damaged.isEmpty())
            return doneStatus;
        return output.failure(
            {ErrorKind::Corrupt,
             CacheCommand::tr("Some blobs were damaged and have been thrown away. They are "
                              "downloaded anew when they are needed."),
             found.damaged.join(u' ')});
    };
    return std::make_unique<TaskCommand>(workplace, std::move(task), show);
}

} // namespace decant::cli
