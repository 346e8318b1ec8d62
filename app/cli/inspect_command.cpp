// SPDX-License-Identifier: MIT
#include "app/cli/inspect_command.h"

#include "app/bundled_catalog.h"
#include "app/cli/exit_status.h"
#include "app/cli/inspect_text.h"

#include <QJsonArray>

namespace decant::cli {

std::unique_ptr<Command> inspectCommand(Workplace workplace, const ImageRequest &image)
{
    auto task = workplace.engine.inspect(image);
    const auto *inspection = task.get();
    return std::make_unique<TaskCommand>(workplace, std::move(task), [inspection, workplace] {
        auto &[engine, output] = workplace;
        ImageFacts facts{inspection->value(), engine.cachedSize(inspection->value()), false, {}};
        if (facts.image.location.transport() == ImageLocation::Transport::Registry) {
            const auto catalog = bundledCatalog(engine.settings().dataFolder);
            const auto &reference = facts.image.location.reference();
            facts.isCurated = catalog.find(reference) != nullptr;
            facts.hint = catalog.hintFor(reference);
        }
        if (output.isJson())
            output.json(inspectionJson(facts));
        for (const auto &line : output.isJson() ? QStringList() : inspectionLines(facts))
            output.result(line);
        return doneStatus;
    });
}

std::unique_ptr<Command> tagsCommand(Workplace workplace, const ImageLocation &location)
{
    auto task = workplace.engine.tags(location);
    const auto *tags = task.get();
    return std::make_unique<TaskCommand>(workplace, std::move(task), [tags, workplace] {
        auto &output = workplace.output;
        if (output.isJson())
            output.json(QJsonArray::fromStringList(tags->value()));
        for (const auto &tag : output.isJson() ? QStringList() : tags->value())
            output.result(tag);
        return doneStatus;
    });
}

} // namespace decant::cli
