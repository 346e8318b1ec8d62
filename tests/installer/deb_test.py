# SPDX-License-Identifier: MIT
"""The Debian package: what it says of itself, and its whole life on a computer."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

from oci_image import Layer, Layout
from second_root import SecondRoot

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = HERE.parents[1]
USER = "decant-tester"
#: What belongs to other packages: dpkg's and APT's books, and caches that triggers write anew.
OTHERS = re.compile(r"/var/(lib/(dpkg|apt|man-db|apt-xapian-index)|log|cache)(/|$)"
                    r"|/usr/share/applications/mimeinfo\.cache$"
                    r"|/usr/share/icons/hicolor/icon-theme\.cache$"
                    # And the users' own.
                    r"|/root(/|$)|/home/decant-tester(/|$)")
HELP_WORD = re.compile(r"(?<![\w-])--[a-z][a-z-]+")


def told(*words):
    return subprocess.run(list(map(str, words)), check=True, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, text=True).stdout


def small_image(folder):
    busybox = pathlib.Path("/bin/busybox").read_bytes()
    layer = Layer().folder("bin").file("bin/busybox", busybox, mode=0o755)
    for name in ("sh", "cat", "id"):
        layer.symlink(f"bin/{name}", "busybox")
    layer.folder("etc").file("etc/passwd", b"root:x:0:0::/root:/bin/sh\n")
    layer.file("etc/group", b"root:x:0:\n").file("etc/os-release", b"ID=small\n")
    layer.folder("root").folder("proc").folder("dev").folder("tmp", mode=0o1777)
    layout = Layout(folder)
    layout.image("1", [layout.gzip_layer(layer.tar())])


class DebTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.package = pathlib.Path(told(SOURCES / "installer" / "linux" / "package").strip())
        cls.scratch = pathlib.Path(tempfile.mkdtemp(prefix="decant-deb."))
        cls.addClassCleanup(shutil.rmtree, cls.scratch)
        cls.scratch.chmod(0o755)
        cls.unpacked = cls.scratch / "unpacked"
        told("dpkg-deb", "--extract", cls.package, cls.unpacked)

    def field(self, name):
        return told("dpkg-deb", "--field", self.package, name).strip()

    def program(self, *words):
        return told(self.unpacked / "usr/bin/decant-cli", *words)

    def manual(self, page):
        file = self.unpacked / f"usr/share/man/man1/{page}.1.gz"
        return subprocess.run(["man", "--local-file", "--encoding=ascii", str(file)], check=True,
                              env={**os.environ, "MANWIDTH": "999", "LC_ALL": "C"},
                              capture_output=True, text=True).stdout

    def test_lintian_finds_nothing(self):
        found = told("lintian", "--fail-on", "none", "--allow-root", self.package)
        self.assertEqual(found, "")

    def test_the_desktop_can_read_what_is_meant_for_it(self):
        share = self.unpacked / "usr/share"
        told("desktop-file-validate", share / "applications/decant.desktop")
        # No address on the internet is Decant's own yet, from which it could be named.
        told("appstreamcli", "validate", "--no-net", "--pedantic",
             "--override=cid-desktopapp-is-not-rdns=info", share / "metainfo/decant.metainfo.xml")
        for size in (16, 24, 32, 48, 64, 128, 256):
            icon = share / f"icons/hicolor/{size}x{size}/apps/decant.png"
            self.assertEqual(told("identify", "-format", "%m %w %h", icon), f"PNG {size} {size}")

    def test_version_and_needs_are_those_of_the_programs(self):
        version = self.field("Version")
        self.assertEqual(self.program("--version"), f"decant-cli {version}\n")
        needs = self.field("Depends")
        for library in ("libqt6widgets6", "libqt6network6", "libarchive13", "uidmap"):
            self.assertIn(library, needs)
        log = told("zcat", self.unpacked / "usr/share/doc/decant/changelog.gz")
        self.assertTrue(log.startswith(f"decant ({version}) "), log)
        metainfo = (self.unpacked / "usr/share/metainfo/decant.metainfo.xml").read_text()
        self.assertIn(f'<release version="{version}"', metainfo)

    def test_the_manual_names_all_that_the_help_names(self):
        text = self.program("--help")
        manual = self.manual("decant-cli")
        commands = re.findall(r"^  ([a-z]+(?: prune| verify)?)", text.split("\nSOURCE is")[0], re.M)
        self.assertIn("import", commands)
        for word in {*commands, *HELP_WORD.findall(text)}:
            self.assertRegex(manual, rf"(?<![\w-]){re.escape(word)}(?![\w-])")
        self.assertIn("--data-dir", self.manual("decant"))

    def completed(self, *words):
        """What bash offers in the place of the last word."""
        script = f"""
            PATH={self.unpacked}/usr/bin:$PATH HOME={self.scratch}
            . {self.unpacked}/usr/share/bash-completion/completions/decant-cli
            COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
            _decant_cli
            printf '%s\\n' "${{COMPREPLY[@]}}"
        """
        return told("bash", "-c", script, "bash", "decant-cli", *words).split()

    def test_bash_completes_commands_and_their_options(self):
        self.assertEqual(self.completed("im"), ["import"])
        self.assertEqual(self.completed("--data-dir", "x", "re"), ["rename", "resize", "remove"])
        self.assertEqual(self.completed("import", "alpine", "--no-"),
                         ["--no-password", "--no-sudo", "--no-env"])
        self.assertEqual(self.completed("remove", "d1", "--"), ["--yes"])
        self.assertEqual(self.completed("cache", "p"), ["prune"])

    @unittest.skipIf(os.geteuid() != 0, "installing takes root")
    def test_it_is_installed_used_and_removed_without_a_trace(self):
        small_image(self.scratch / "layout")
        with SecondRoot() as root:
            if pathlib.Path("/var/lib/dpkg/info/decant.list").exists():
                root.run("dpkg", "--purge", "decant")
            root.run("useradd", "--create-home", USER)
            before = root.changes()
            root.run("dpkg", "--install", self.package)
            self.live(root, None)
            self.live(root, USER)
            self.open_window(root)
            root.run("dpkg", "--purge", "decant")
            left = {line for line in root.changes() - before if not OTHERS.search(line)
                    and not self.is_folder_from_before(line)}
            self.assertEqual(left, set())

    @staticmethod
    def is_folder_from_before(change):
        """An overlay keeps folders in which something came and went."""
        kind, name = change.split(" ", 1)
        return kind == "d" and os.path.isdir(name)

    def live(self, root, user):
        """From an image to a distribution, in which something runs, and away with it."""
        self.assertEqual(root.run("decant-cli", "--quiet", "import", f"oci:{self.scratch}/layout:1",
                                  "--name", "d1", user=user), "")
        self.assertIn("d1", root.run("decant-cli", "list", user=user))
        self.assertEqual(root.run("decant-cli", "run", "d1", "--", "id", "-u", user=user), "0\n")
        self.assertEqual(root.run("decant-cli", "run", "d1", "--", "cat", "/etc/os-release",
                                  user=user), "ID=small\n")
        root.run("decant-cli", "clone", "d1", "d2", user=user)
        for name in ("d1", "d2"):
            root.run("decant-cli", "remove", name, "--yes", user=user)
        self.assertEqual(root.run("decant-cli", "--json", "list", user=user), "[]\n")

    def open_window(self, root):
        """As the desktop would, and until something is painted in it."""
        entry = root.run("cat", "/usr/share/applications/decant.desktop")
        program = re.search(r"^Exec=(.+)$", entry, re.M)[1]
        picture = pathlib.Path(os.environ.get("DECANT_PICTURES", self.scratch)) / "installed.png"
        colours = root.run("xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x800x24",
                           HERE / "watch_window", "Decant", f"/tmp/{USER}.png", program, user=USER)
        shutil.copy(f"/tmp/{USER}.png", picture)
        os.unlink(f"/tmp/{USER}.png")
        self.assertGreater(int(colours.split()[-1]), 100)


if __name__ == "__main__":
    unittest.main()
