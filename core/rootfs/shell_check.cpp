// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/rootfs/entry_path.h"
#include "core/rootfs/readiness_checks.h"

#include <algorithm>

namespace decant {

namespace {

using Severity = Finding::Severity;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::ShellCheck)
};

bool isRunBy(const HostFacts &host, const QString &architecture)
{
    const bool isSmallerBrother = (host.architecture == u"amd64" && architecture == u"386") ||
                                  (host.architecture == u"arm64" && architecture == u"arm");
    return host.architecture.isEmpty() || architecture.isEmpty() ||
           architecture == host.architecture || isSmallerBrother ||
           host.emulated.contains(architecture);
}

/// Some shell, other than /bin/sh.
std::optional<std::string> otherShell(const RootView &root)
{
    for (const auto *name : {"bash", "dash", "ash", "busybox", "zsh", "ksh", "mksh", "fish"}) {
        if (auto path = root.program(name))
            return path;
    }
    return {};
}

/// Where glibc's library lies, if it is there.
std::optional<std::string> glibc(const RootView &root)
{
    for (const std::string folder : {"lib64", "lib", "usr/lib64", "usr/lib"}) {
        if (root.has(folder + "/libc.so.6"))
            return folder + "/libc.so.6";
        for (const auto *triplet :
             {"x86_64-linux-gnu", "aarch64-linux-gnu", "i386-linux-gnu", "arm-linux-gnueabihf",
              "riscv64-linux-gnu", "powerpc64le-linux-gnu", "s390x-linux-gnu"}) {
            auto path = folder + '/' + triplet + "/libc.so.6";
            if (root.has(path))
                return path;
        }
    }
    return {};
}

/// The level that a family of distributions is built for, where its programs do not say.
int levelOfSystem(const RootView &root)
{
    const auto id = root.osRelease("ID");
    const auto version = QByteArray::fromStdString(root.osRelease("VERSION_ID")).split('.').first();
    const bool isEnterprise =
        id == "rhel" || id == "centos" || id == "rocky" || id == "ol" || id == "almalinux";
    if (!isEnterprise || version.toInt() < 9)
        return 0;
    // AlmaLinux 10 is also built for the level below.
    return version.toInt() >= 10 && id != "almalinux" ? 3 : 2;
}

bool checkLevel(const ReadinessCheck &check, const ElfFacts &shell)
{
    int stated = shell.x86Level;
    for (const auto &path : {glibc(check.root).value_or(""), shell.interpreter}) {
        if (const auto elf = check.root.elf(path))
            stated = std::max(stated, elf->x86Level);
    }
    const auto needed = std::max(stated, levelOfSystem(check.root));
    if (check.host.x86Level == 0 || needed <= check.host.x86Level)
        return true;
    const bool isCertain = stated > check.host.x86Level;
    check.add(isCertain ? Severity::Blocker : Severity::Warning, u"cpu-level"_s,
              Text::tr("Its programs need a processor of level x86-64-v%1; this computer's is "
                       "x86-64-v%2.")
                  .arg(needed)
                  .arg(check.host.x86Level),
              Text::tr("Choose an older release, or a variant built for this processor."));
    return !isCertain;
}

/// The format of /bin/sh: its architecture, its loader. False: it cannot start.
bool checkProgram(const ReadinessCheck &check, const std::string &shell)
{
    const auto elf = check.root.elf(shell);
    const auto architecture = elf ? elf->architecture : check.intent.architecture;
    check.report.architecture = architecture;
    if (!isRunBy(check.host, architecture)) {
        check.add(Severity::Blocker, u"foreign-architecture"_s,
                  Text::tr("Its programs are made for %1, this computer is %2.")
                      .arg(architecture, check.host.architecture),
                  Text::tr("Choose another platform of the image, if it has one."));
        return false;
    }
    if (!elf)
        return true;
    if (!elf->interpreter.empty() && !check.root.has(elf->interpreter)) {
        check.add(Severity::Blocker, u"no-loader"_s,
                  Text::tr("The shell can't start: it needs %1, which the image does not have.")
                      .arg(displayName(elf->interpreter)));
        return false;
    }
    return architecture != u"amd64" || checkLevel(check, *elf);
}

QString libcOf(const ReadinessCheck &check, const std::string &shell)
{
    const auto elf = check.root.elf(shell);
    const std::string loader = elf ? elf->interpreter : std::string();
    const bool isMusl =
        loader.find("ld-musl") != loader.npos ||
        (loader.empty() && !glibc(check.root) &&
         (check.root.firstIn("lib", "ld-musl-") || check.root.firstIn("usr/lib", "ld-musl-")));
    if (isMusl)
        return u"musl"_s;
    return loader.find("/ld-linux") != loader.npos || loader.find("/ld64") != loader.npos ||
                   glibc(check.root)
               ? u"glibc"_s
               : QString();
}

} // namespace

bool checkShell(const ReadinessCheck &check)
{
    const auto &root = check.root;
    if (root.isEmpty()) {
        check.add(Severity::Blocker, u"empty-image"_s,
                  Text::tr("This image holds no files at all, so there is nothing to open as a "
                           "distribution."),
                  Text::tr("Choose an image that is built upon this one."));
        return false;
    }
    std::string shell = "bin/sh";
    if (!root.isExecutable(shell)) {
        const auto other = otherShell(root);
        const bool isThere = root.inode(shell) != nullptr;
        if (!other) {
            check.add(
                Severity::Blocker, isThere ? u"shell-not-executable"_s : u"no-shell"_s,
                isThere ? Text::tr("This image's /bin/sh isn't executable, so it can't be "
                                   "opened as a distribution.")
                        : Text::tr("This image has no shell, so it can't be opened as a "
                                   "distribution."),
                Text::tr("Choose a variant of the image with a shell, or save it as a file."));
            return false;
        }
        shell = *other;
        check.add(Severity::Warning, isThere ? u"shell-not-executable"_s : u"no-sh"_s,
                  Text::tr("There is no usable /bin/sh, which many programs call; there is /%1.")
                      .arg(displayName(shell)),
                  isThere ? u"chmod 755 /bin/sh"_s
                          : u"ln -s /%1 /bin/sh"_s.arg(displayName(shell)));
    }
    check.report.shell = u'/' + displayName(shell);
    if (!checkProgram(check, shell))
        return false;
    check.report.libc = libcOf(check, shell);
    if (check.report.libc == u"musl")
        check.add(Severity::Warning, u"musl"_s,
                  Text::tr("It uses musl. Programs built for glibc, such as the VS Code server, "
                           "may not run."));
    return true;
}

} // namespace decant
