// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

namespace decant::cli {

/// decant-cli catalog
class CatalogCommand : public Command
{
    Q_OBJECT

public:
    CatalogCommand(Workplace workplace, QStringList words)
        : m_workplace(workplace), m_words(std::move(words))
    {}
    void start() override;

private:
    Workplace m_workplace;
    QStringList m_words;
};

} // namespace decant::cli
