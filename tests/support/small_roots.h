// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/elf_head.h"
#include "tests/support/tar_builder.h"

namespace decant {

inline const std::string glibcLoader = "/lib64/ld-linux-x86-64.so.2";
inline const std::string muslLoader = "/lib/ld-musl-x86_64.so.1";

/// What every complete root has, whatever its family.
inline void addAccounts(TarBuilder &root, const std::string &shell = "/bin/sh")
{
    root.mode(0755).dir("etc").mode(01777).dir("tmp").mode(0644);
    root.file("etc/passwd", "root:x:0:0:root:/root:" + shell +
                                "\nnobody:x:65534:65534::/nonexistent:/usr/sbin/nologin\n");
    root.file("etc/group", "root:x:0:\nnogroup:x:65534:\n");
    root.mode(0640).file("etc/shadow", "root:*:19000:0:99999:7:::\nnobody:*:19000:0:99999:7:::\n");
    root.mode(0644);
}

inline void addPrograms(TarBuilder &root, const std::string &folder,
                        const std::vector<std::string> &names)
{
    root.mode(0755);
    for (const auto &name : names)
        root.file(folder + '/' + name, "#!");
    root.mode(0644);
}

inline void addGlibc(TarBuilder &root, const std::string &folder, std::uint32_t levels = 1)
{
    root.mode(0755).file(folder + "/ld-linux-x86-64.so.2", elfHead(62, {}, levels));
    root.file(folder + "/libc.so.6", elfHead(62, {}, levels)).mode(0644);
    root.dir("usr/lib/locale/C.utf8");
}

/// With merged /usr, as since Debian 12; /bin/sh is a link to dash.
inline TarBuilder debianRoot(int machine = 62)
{
    TarBuilder root;
    addAccounts(root, "/bin/bash");
    root.symlink("bin", "usr/bin").symlink("lib64", "usr/lib64").symlink("sbin", "usr/sbin");
    root.mode(0755)
        .file("usr/bin/dash", elfHead(machine, glibcLoader))
        .symlink("usr/bin/sh", "dash");
    root.file("usr/bin/bash", elfHead(machine, glibcLoader));
    addPrograms(root, "usr/bin", {"apt-get", "mount", "id", "login", "locale"});
    addGlibc(root, "usr/lib/x86_64-linux-gnu");
    root.symlink("usr/lib64/ld-linux-x86-64.so.2",
                 "/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2");
    root.file("usr/lib/os-release", "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\n");
    root.symlink("etc/os-release", "../usr/lib/os-release");
    return root;
}

inline TarBuilder fedoraRoot(const std::string &release = "ID=fedora\nVERSION_ID=42\n",
                             std::uint32_t levels = 1)
{
    TarBuilder root;
    addAccounts(root, "/bin/bash");
    root.symlink("bin", "usr/bin").symlink("lib64", "usr/lib64").symlink("sbin", "usr/sbin");
    root.mode(0755).file("usr/bin/bash", elfHead(62, glibcLoader, levels));
    root.symlink("usr/bin/sh", "bash").file("usr/lib/systemd/systemd", "x");
    root.symlink("usr/sbin/init", "../lib/systemd/systemd");
    addPrograms(root, "usr/bin", {"dnf5", "mount", "id", "login", "sudo", "locale", "systemctl"});
    addGlibc(root, "usr/lib64", levels);
    root.file("etc/pki/tls/certs/ca-bundle.crt", "x").file("etc/os-release", release);
    return root;
}

inline TarBuilder archRoot()
{
    TarBuilder root;
    addAccounts(root, "/usr/bin/bash");
    root.symlink("bin", "usr/bin").symlink("lib64", "usr/lib").symlink("sbin", "usr/bin");
    root.symlink("usr/sbin", "bin").mode(0755).file("usr/bin/bash", elfHead(62, glibcLoader));
    root.symlink("usr/bin/sh", "bash");
    addPrograms(root, "usr/bin", {"pacman", "mount", "id", "login", "locale"});
    addGlibc(root, "usr/lib");
    root.file("etc/os-release", "NAME=\"Arch Linux\"\nPRETTY_NAME='Arch Linux'\nID=arch\n");
    return root;
}

inline TarBuilder alpineRoot()
{
    TarBuilder root;
    addAccounts(root);
    root.mode(0755).file("bin/busybox", elfHead(62, muslLoader));
    for (const auto *name : {"sh", "mount", "login"})
        root.symlink(std::string("bin/") + name, "/bin/busybox");
    root.symlink("usr/bin/id", "/bin/busybox").file("sbin/apk", "x");
    root.file("lib/ld-musl-x86_64.so.1", elfHead(62, {})).mode(0644);
    root.file("etc/ssl/certs/ca-certificates.crt", "x");
    root.file("etc/os-release", "ID=alpine\nPRETTY_NAME=\"Alpine Linux v3.20\"\n");
    return root;
}

/// One program of many names, hard links all, and static.
inline TarBuilder busyboxRoot()
{
    TarBuilder root;
    addAccounts(root);
    root.mode(0755).file("bin/[", elfHead(62, {}));
    for (const auto *name : {"sh", "mount", "login", "id"})
        root.hardLink(std::string("bin/") + name, "bin/[");
    return root.mode(0644);
}

/// A program, certificates, accounts: no shell.
inline TarBuilder distrolessRoot()
{
    TarBuilder root;
    root.mode(01777).dir("tmp").mode(0644);
    root.file("etc/passwd", "root:x:0:0:root:/root:/sbin/nologin\n");
    root.file("etc/group", "root:x:0:\n").file("etc/ssl/certs/ca-certificates.crt", "x");
    root.file("usr/lib/os-release", "PRETTY_NAME=\"Distroless\"\nID=debian\n");
    return root.mode(0755).file("app", elfHead(62, {})).mode(0644);
}

} // namespace decant
