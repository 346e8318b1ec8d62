# SPDX-License-Identifier: MIT
"""Small userlands that lie as those of other families do: their accounts, rules, profiles, links.

Those of RHEL and Arch run the programs of the Debian that prepare.py makes, laid out anew and
without what only Debian has; the one of Alpine runs busybox beside musl's loader.
"""

import json
import os
import pathlib
import subprocess
import tarfile

from alpine_texts import ALPINE, ALPINE_FOLDERS, ALPINE_GROUP, ALPINE_PASSWD
from family_texts import ARCH, ARCH_GROUP, ARCH_PASSWD, RHEL, RHEL_GROUP, RHEL_PASSWD
from oci_image import Layer

#: What tells Debian.
DEBIAN = tuple(f"{folder}/{name}" for folder, names in (
    ("usr/bin", "apt apt-cache apt-cdrom apt-config apt-get apt-key apt-mark deb-systemd-helper"),
    ("usr/bin", "deb-systemd-invoke debconf dpkg dpkg-deb dpkg-divert dpkg-maintscript-helper"),
    ("usr/bin", "dpkg-query dpkg-realpath dpkg-split dpkg-statoverride dpkg-trigger"),
    ("usr/bin", "update-alternatives"),
    ("usr/sbin", "addgroup adduser delgroup deluser dpkg-fsys-usrunmess dpkg-preconfigure"),
    ("usr/sbin", "dpkg-reconfigure"),
    ("etc", "adduser.conf apt debconf.conf debian_version default deluser.conf dpkg hostname"),
    ("etc", "timezone sudoers.d/README"),
    ("etc/pam.d", "common-account common-auth common-password common-session login su-l sudo-i"),
    ("etc/pam.d", "common-session-noninteractive"),
    ("var", "cache/debconf lib/apt lib/dpkg lib/pam")) for name in names.split())
MODES = {"etc/sudoers": 0o440, "etc/shadow": 0o640, "etc/gshadow": 0o640}
#: pwck and grpck, and what they are linked with.
CHECKERS = ("pwck", "grpck", "ld-linux", "libaudit.so", "libselinux.so", "libc.so", "libcap-ng.so",
            "libpcre2-8.so")


def rows(text):
    return [line.split(":") for line in text.splitlines()]


def shadow_of(passwd, locked, rest):
    return "".join(f"{row[0]}:{locked}:{rest}\n" for row in rows(passwd))


def gshadow_of(group, locked):
    return "".join(f"{row[0]}:{locked}::{row[3]}\n" for row in rows(group))


def with_texts(layer, texts, modes):
    for path, text in sorted(texts.items()):
        layer.file(path, text.encode(), mode=(MODES | modes).get(path, 0o644))
    return layer


class Debian:
    """The userland that is in the image "sudo"."""

    def __init__(self, prepared):
        self._blobs = pathlib.Path(prepared) / "layout" / "blobs" / "sha256"
        index = json.loads((self._blobs.parents[1] / "index.json").read_text())
        found = next(entry for entry in index["manifests"] if
                     entry["annotations"]["org.opencontainers.image.ref.name"] == "sudo")
        manifest = json.loads(self._blob(found).read_text())
        config = json.loads(self._blob(manifest["config"]).read_text())
        self.layer = manifest["layers"][0], config["rootfs"]["diff_ids"][0]

    def _blob(self, descriptor):
        return self._blobs / descriptor["digest"].partition(":")[2]

    def put_into(self, layout):
        """The layer, for an image in another layout."""
        blob = self._blob(self.layer[0])
        os.symlink(blob, pathlib.Path(layout.folder) / "blobs" / "sha256" / blob.name)
        return self.layer

    def members(self):
        """Path, facts and content of each."""
        with tarfile.open(self._blob(self.layer[0])) as tar:
            for member in tar:
                content = tar.extractfile(member).read() if member.isreg() else b""
                yield member.name.removeprefix("./"), member, content


def put(layer, path, member, content):
    """As it is, at another path; a hard link would be to a path that is no more."""
    assert not member.islnk(), path
    layer.add(path, member.type, content, mode=member.mode, uid=member.uid, gid=member.gid,
              target=member.linkname)


def without_debian(keeping=()):
    layer = Layer()
    for path in DEBIAN:
        if not path.startswith(keeping):
            layer.whiteout(path)
    return layer.symlink("usr/bin/sh", "bash")


def rhel_like():
    layer = without_debian()
    texts = RHEL | {"etc/passwd": RHEL_PASSWD, "etc/group": RHEL_GROUP,
                    "etc/shadow": shadow_of(RHEL_PASSWD, "*", "19820:0:99999:7:::"),
                    "etc/gshadow": gshadow_of(RHEL_GROUP, "")}
    # Only who may do anything may read them.
    with_texts(layer, texts, {"etc/shadow": 0, "etc/gshadow": 0})
    layer.whiteout("etc/skel/.profile").whiteout("etc/bash.bashrc")
    layer.folder("etc/sudoers.d", mode=0o750)
    for path in ("var/adm", "var/ftp", "var/spool/lpd", "usr/games"):
        layer.folder(path)
    return layer


def arch_like(debian):
    # What lies in sbin comes over to bin; the folder then is a link.
    layer = without_debian(keeping=("usr/sbin/",))
    there, coming = set(), []
    for path, member, content in debian.members():
        folder, _, name = path.rpartition("/")
        if folder == "usr/bin":
            there.add(name)
        if folder == "usr/sbin" and path not in DEBIAN:
            coming.append((name, member, content))
        if folder == "usr/lib64" and not member.isdir():
            put(layer, f"usr/lib/{name}", member, content)
    for name, member, content in coming:
        if name not in there:
            put(layer, f"usr/bin/{name}", member, content)
    for path, target in (("usr/sbin", "bin"), ("sbin", "usr/bin"), ("usr/lib64", "lib"),
                         ("lib64", "usr/lib")):
        layer.symlink(path, target)
    texts = ARCH | {"etc/passwd": ARCH_PASSWD, "etc/group": ARCH_GROUP,
                    "etc/shadow": shadow_of(ARCH_PASSWD, "!*", "19820::::::"),
                    "etc/gshadow": gshadow_of(ARCH_GROUP, "!*")}
    with_texts(layer, texts, {"etc/shadow": 0o600, "etc/gshadow": 0o600})
    layer.whiteout("etc/skel/.profile").folder("etc/sudoers.d", mode=0o750)
    for path in ("srv/ftp", "srv/http"):
        layer.folder(path)
    return layer


def alpine_like(debian, zone):
    """With one time zone; and pwck and grpck in /opt/check, which Alpine itself does not have."""
    layer = Layer()
    for path in ALPINE_FOLDERS:
        layer.folder(path)
    layer.folder("tmp", mode=0o1777).folder("root", mode=0o700)
    busybox = pathlib.Path("/bin/busybox").read_bytes()
    layer.file("bin/busybox", busybox, mode=0o755).file("bin/bbsuid", busybox, mode=0o4755)
    applets = subprocess.run(["/bin/busybox", "--list"], check=True, capture_output=True,
                             text=True).stdout.split()
    for name in sorted({"sh", *applets} - {"busybox", "dpkg", "dpkg-deb", "rpm", "rpm2cpio",
                                           "nologin", "su"}):
        layer.symlink(f"bin/{name}", "/bin/busybox")
    layer.symlink("bin/su", "/bin/bbsuid").symlink("sbin/nologin", "/bin/busybox")
    for loader in pathlib.Path("/lib").glob("ld-musl-*.so.1"):
        layer.file(f"lib/{loader.name}", loader.read_bytes(), mode=0o755)
    for path, member, content in debian.members():
        name = path.rpartition("/")[2]
        if path == f"usr/share/zoneinfo/{zone}":
            put(layer, path, member, content)
        elif name.startswith(CHECKERS) and path.startswith(("usr/sbin/", "usr/lib/")) and \
                "/share/" not in path and path.count("/") in (2, 3):
            put(layer, f"opt/check/{name}", member, content)
    shadow = "root:*::0:::::\n" + shadow_of(ALPINE_PASSWD.partition("\n")[2], "!", ":0:::::")
    texts = ALPINE | {"etc/passwd": ALPINE_PASSWD, "etc/group": ALPINE_GROUP}
    with_texts(layer, texts, {})
    return layer.file("etc/shadow", shadow.encode(), mode=0o640, gid=42)
