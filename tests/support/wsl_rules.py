# SPDX-License-Identifier: MIT
"""What Microsoft asks of a .wsl file; source: "Build a custom Linux distribution for WSL"."""

import configparser
import posixpath
import re
import struct
import tarfile

#: Units that must not run in WSL where systemd is switched on.
MASKED = ("systemd-resolved.service", "systemd-networkd.service", "systemd-networkd.socket",
          "systemd-networkd-wait-online.service", "NetworkManager.service",
          "NetworkManager-wait-online.service", "NetworkManager-dispatcher.service",
          "console-getty.service", "systemd-tmpfiles-setup.service", "systemd-tmpfiles-clean.service",
          "systemd-tmpfiles-clean.timer", "systemd-tmpfiles-setup-dev-early.service",
          "systemd-tmpfiles-setup-dev.service", "tmp.mount")
CONF = "etc/wsl-distribution.conf"


class Package:
    def __init__(self, path):
        with open(path, "rb") as file:
            self.is_gzip = file.read(2) == b"\x1f\x8b"
        self._tar = tarfile.open(path)
        self.members = {}
        self.twice = []
        for member in self._tar:
            name = re.sub(r"^\./", "", member.name).rstrip("/")
            if name in self.members:
                self.twice.append(name)
            self.members[name] = member

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._tar.close()

    def content(self, name):
        """Of the file that `name` leads to, links followed; None where there is none."""
        for _ in range(40):
            member = self.members.get(name)
            if member is None:
                return None
            if not member.issym():
                return self._tar.extractfile(member).read()
            target = posixpath.join("/", posixpath.dirname(name), member.linkname)
            name = posixpath.normpath(target).lstrip("/")
        return None

    def lines(self, name):
        return (self.content(name) or b"").decode(errors="replace").splitlines()

    def conf(self, name):
        parser = configparser.ConfigParser(interpolation=None, strict=False)
        parser.read_string((self.content(name) or b"").decode())
        return parser


def broken_rules(path):
    """A sentence for every rule that the file breaks."""
    with Package(path) as package:
        return [sentence for sentence in _checked(package) if sentence]


def _checked(package):
    yield None if package.is_gzip else "it is not compressed with gzip"
    yield f"members come twice: {package.twice}" if package.twice else None
    for name in package.members:
        if name.startswith("/") or ".." in name.split("/"):
            yield f"{name} leads out of the root"
    for name in ("etc/resolv.conf", ".dockerenv", "run/.containerenv"):
        yield f"{name} is there" if name in package.members else None
    yield from _conf(package)
    yield from _accounts(package)
    if package.conf("etc/wsl.conf").get("boot", "systemd", fallback="") == "true":
        for unit in MASKED:
            mask = package.members.get(f"etc/systemd/system/{unit}")
            if not (mask and mask.issym() and mask.linkname == "/dev/null"):
                yield f"{unit} is not masked"


def _conf(package):
    member = package.members.get(CONF)
    if member is None or not member.isreg():
        yield f"{CONF} is no plain file"
        return
    if (member.uid, member.gid, member.mode) != (0, 0, 0o644):
        yield f"{CONF} is not root's, 0644"
    conf = package.conf(CONF)
    name = conf.get("oobe", "defaultName", fallback="")
    if not re.fullmatch(r"[A-Za-z0-9._-]{1,256}", name):
        yield f"“{name}” is no name for a distribution"
    uids = [line.split(":")[2] for line in package.lines("etc/passwd") if line.count(":") == 6]
    if conf.get("oobe", "defaultUid", fallback="") not in uids:
        yield "nobody has the default uid"
    icon = conf.get("shortcut", "icon", fallback="")
    picture = package.content(icon.lstrip("/")) if icon.startswith("/") else None
    if not picture or len(picture) > 1 << 20 or struct.unpack("<HH", picture[:4]) != (0, 1):
        yield "there is no icon"


def _accounts(package):
    passwd = [line.split(":") for line in package.lines("etc/passwd")]
    if [entry[0] for entry in passwd if len(entry) == 7 and entry[2] == "0"] != ["root"]:
        yield "root alone has to have the uid 0"
    shadow = package.members.get("etc/shadow")
    if shadow and shadow.mode & 0o137:
        yield "etc/shadow is for too many to read"
    for line in package.lines("etc/shadow"):
        if line.startswith("root:") and line.split(":")[1].startswith("$"):
            yield "root has a password"
    shell = package.content("bin/sh") or package.content("usr/bin/sh")
    if not (shell or b"").startswith(b"\x7fELF"):
        yield "there is no shell"
