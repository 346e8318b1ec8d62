// SPDX-License-Identifier: MIT
#include "tests/support/fake_wsl/fake_service.h"

#include <QCoreApplication>
#include <QProcess>

#include <fcntl.h>
#include <io.h>

#include <cstdio>

namespace fake_wsl {

void prepareStreams()
{
    ::_setmode(::_fileno(stdin), _O_BINARY);
    ::_setmode(::_fileno(stdout), _O_BINARY);
}

int letServiceImport(const QStringList &arguments)
{
    QProcess service;
    service.setProcessChannelMode(QProcess::ForwardedChannels);
    service.setInputChannelMode(QProcess::ForwardedInputChannel);
    service.start(QCoreApplication::applicationFilePath(),
                  QStringList{QStringLiteral("--serve-import")} + arguments);
    service.waitForFinished(-1);
    return service.exitCode();
}

bool canHoldLinuxNames()
{
    return false;
}

} // namespace fake_wsl
