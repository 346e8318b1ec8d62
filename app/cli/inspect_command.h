// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/inspect_text.h"

namespace decant::cli {

/// Facts about an image, and how well one could live in it: as far as that can be told without
/// downloading a layer.
class InspectCommand final : public Command
{
    Q_OBJECT

public:
    InspectCommand(Workplace workplace, const ImageRequest &image);

    void start() override;
    void cancel() override;

private:
    void check();
    void show();

    Workplace m_workplace;
    std::optional<ImageFacts> m_facts;
    std::unique_ptr<ValueTask<ResolvedImage>> m_inspection;
    std::unique_ptr<ValueTask<std::optional<ReadinessReport>>> m_check;
};

std::unique_ptr<Command> tagsCommand(Workplace workplace, const ImageLocation &location);

} // namespace decant::cli
