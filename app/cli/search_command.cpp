// SPDX-License-Identifier: MIT
#include "app/cli/search_command.h"

#include "app/cli/distribution_text.h"
#include "app/cli/exit_status.h"

#include <QJsonArray>

namespace decant::cli {

namespace {

QJsonObject foundImageJson(const FoundImage &image)
{
    return {{u"name"_s, image.name},
            {u"description"_s, image.description},
            {u"stars"_s, image.stars},
            {u"official"_s, image.isOfficial}};
}

} // namespace

QStringList searchRow(const FoundImage &image)
{
    auto words = image.isOfficial ? TaskCommand::tr("official") : QString();
    if (!image.isOfficial && image.stars > 0)
        words = TaskCommand::tr("%1 stars").arg(image.stars);
    return {image.name, words, image.description};
}

std::unique_ptr<Command> searchCommand(Workplace workplace, const SearchArguments &arguments)
{
    auto task = workplace.engine.search(arguments.registry, arguments.words);
    const auto *found = task.get();
    return std::make_unique<TaskCommand>(workplace, std::move(task), [found, workplace] {
        auto &output = workplace.output;
        QJsonArray json;
        QList<QStringList> rows;
        for (const auto &image : found->value()) {
            json.append(foundImageJson(image));
            rows.append(searchRow(image));
        }
        if (output.isJson())
            output.json(json);
        else if (rows.isEmpty())
            output.message(TaskCommand::tr("The registry has nothing by these words."));
        for (const auto &line : output.isJson() ? QStringList() : alignedColumns(rows))
            output.result(line);
        return doneStatus;
    });
}

} // namespace decant::cli
