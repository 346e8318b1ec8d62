// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/catalog.h"

#include <QFile>

#include <gtest/gtest.h>

namespace decant {

/// The one that is shipped.
inline Catalog realCatalog()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/catalog/catalog.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return *Catalog::parse(file.readAll());
}

} // namespace decant
