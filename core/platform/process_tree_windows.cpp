// SPDX-License-Identifier: MIT
#include "core/platform/process_tree.h"

#include <QProcess>

#include <windows.h>

namespace decant {

void tieProcess(QProcess &process, const ProcessTies &ties)
{
    if (!ties.hasOwnGroup)
        return;
    // No console window flashes up for a helper of the windowed program.
    process.setCreateProcessArgumentsModifier([](QProcess::CreateProcessArguments *arguments) {
        arguments->flags |= CREATE_NO_WINDOW | CREATE_NEW_PROCESS_GROUP;
    });
}

void killProcessTree(QProcess &process, const ProcessTies &)
{
    process.kill();
}

} // namespace decant
