// SPDX-License-Identifier: MIT
#include "app/cli/catalog_command.h"

#include "app/bundled_catalog.h"
#include "app/cli/catalog_text.h"
#include "app/cli/distribution_text.h"
#include "app/cli/exit_status.h"

namespace decant::cli {

void CatalogCommand::start()
{
    auto &output = m_workplace.output;
    const auto catalog = bundledCatalog(m_workplace.engine);
    QJsonArray json;
    QList<QStringList> rows;
    for (const auto &entry : catalog.entries()) {
        if (!matches(entry, m_words))
            continue;
        json.append(catalogEntryJson(entry));
        rows.append(catalogRow(entry));
    }
    if (output.isJson())
        output.json(json);
    else if (rows.isEmpty())
        output.message(tr("The catalog has nothing by these words; any image reference works."));
    for (const auto &line : output.isJson() ? QStringList() : alignedColumns(rows))
        output.result(line);
    emit finished(doneStatus);
}

} // namespace decant::cli
