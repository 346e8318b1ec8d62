// SPDX-License-Identifier: MIT
#include "core/engine/host_facts.h"

#include "core/base/disk_room.h"
#include "core/base/processor.h"
#include "core/values/likely_verdict.h"

#include <QFile>

namespace decant {

namespace {

/// Those whose programs the kernel hands to an emulator.
QStringList emulatedArchitectures()
{
    static const QList<std::pair<QString, QString>> emulators{
        {u"amd64"_s, u"x86_64"_s},    {u"386"_s, u"i386"_s},           {u"arm64"_s, u"aarch64"_s},
        {u"arm"_s, u"arm"_s},         {u"ppc64le"_s, u"ppc64le"_s},    {u"s390x"_s, u"s390x"_s},
        {u"riscv64"_s, u"riscv64"_s}, {u"loong64"_s, u"loongarch64"_s}};
    QStringList found;
    for (const auto &[architecture, emulator] : emulators) {
        if (QFile::exists(u"/proc/sys/fs/binfmt_misc/qemu-"_s + emulator))
            found.append(architecture);
    }
    return found;
}

} // namespace

HostFacts thisComputer(const QString &folder)
{
    return {.architecture = Platform::host().architecture(),
            .x86Level = x86Level(),
            .emulated = emulatedArchitectures(),
            .freeSpace = folder.isEmpty() ? -1 : freeRoom(folder)};
}

ReadinessReport readinessOf(const MergedTree &tree, qint64 contentSize, const ImageConfig &config,
                            const QString &folder)
{
    ImageIntent intent{.architecture = config.platform.architecture(),
                       .user = config.user,
                       .applicationSentence = {},
                       .workingDirectory = config.workingDirectory,
                       .contentSize = contentSize};
    const auto likely = LikelyVerdict::of(config, false);
    if (likely.kind() == LikelyVerdict::Kind::ApplicationImage)
        intent.applicationSentence = likely.sentence();
    return checkReadiness(tree, intent, thisComputer(folder));
}

} // namespace decant
