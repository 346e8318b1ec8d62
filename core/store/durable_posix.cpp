// SPDX-License-Identifier: MIT
#include "core/store/durable.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace decant {

bool makeDurable(const QFileDevice &file)
{
    return fsync(file.handle()) == 0;
}

void makeNamesDurable(const QString &folder)
{
    const int handle = open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    fsync(handle);
    close(handle);
}

} // namespace decant
