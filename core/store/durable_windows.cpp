// SPDX-License-Identifier: MIT
#include "core/store/durable.h"

#include <QFile>

#include <io.h>

namespace decant {

bool makeDurable(const QFileDevice &file)
{
    return _commit(file.handle()) == 0;
}

void makeNamesDurable(const QString &) {}

} // namespace decant
