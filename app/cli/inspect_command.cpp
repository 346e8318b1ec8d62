// SPDX-License-Identifier: MIT
#include "app/cli/inspect_command.h"

#include "app/bundled_catalog.h"
#include "app/cli/exit_status.h"
#include "app/cli/inspect_text.h"

#include <QJsonArray>

namespace decant::cli {

InspectCommand::InspectCommand(Workplace workplace, const ImageRequest &image)
    : m_workplace(workplace), m_inspection(workplace.engine.inspect(image))
{}

void InspectCommand::start()
{
    connect(m_inspection.get(), &Task::finished, this, &InspectCommand::check);
    m_inspection->start();
}

void InspectCommand::cancel()
{
    m_inspection->cancel();
    if (m_check)
        m_check->cancel();
}

void InspectCommand::check()
{
    auto &engine = m_workplace.engine;
    if (m_inspection->error()) {
        emit finished(m_workplace.output.failure(*m_inspection->error()));
        return;
    }
    const auto &image = m_inspection->value();
    m_facts = ImageFacts{image, engine.cachedSize(image), false, {}, {}};
    if (image.location.transport() == ImageLocation::Transport::Registry) {
        const auto catalog = bundledCatalog(engine);
        const auto &reference = image.location.reference();
        m_facts->isCurated = catalog.find(reference) != nullptr;
        m_facts->hint = catalog.hintFor(reference);
    }
    m_check = engine.checkReadiness(image);
    connect(m_check.get(), &Task::finished, this, &InspectCommand::show);
    m_check->start();
}

void InspectCommand::show()
{
    auto &output = m_workplace.output;
    if (m_check->error()) {
        emit finished(output.failure(*m_check->error()));
        return;
    }
    m_facts->report = m_check->takeValue();
    if (output.isJson())
        output.json(inspectionJson(*m_facts));
    for (const auto &line : output.isJson() ? QStringList() : inspectionLines(*m_facts))
        output.result(line);
    emit finished(doneStatus);
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
