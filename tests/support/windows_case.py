# SPDX-License-Identifier: MIT
"""decant-cli.exe as it is installed, over a double of WSL, in a Windows that Wine makes."""

import os
import pathlib
import shutil
import signal
import tempfile
import time
import unittest

from cli_case import CliCase, Outcome
from oci_image import Layer, Layout
from registry import Registry
from wine import PATIENCE, Wine, windows_path

#: What "cmake --install" has made.
STAGE = pathlib.Path(os.environ["DECANT_STAGE"])
FAKE_WSL = pathlib.Path(os.environ["DECANT_FAKE_WSL"])
LXSS = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Lxss"
MSI = r"HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\Lxss\MSI"
SERVICES = r"HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services"
INSTALLING, INSTALLED = 3, 1
#: The head of a program for x86-64 (elf.h: ELFCLASS64, ELFDATA2LSB, EV_CURRENT; ET_EXEC, EM_X86_64).
SHELL = b"\x7fELF\2\1\1" + bytes(9) + b"\2\0\x3e\0" + bytes(44)

#: Names that no file system of Windows can hold, or keep apart.
NASTY = ("a:b", "con", "nul.txt", "dev-disk-by\\x2dlabel.mount", "Case", "case", "trailing ",
         "dot.", "new\nline", "quo\"te", "star*?<>|", "Grüße ☃", "\udcff\udcfe")


def until(condition, what):
    deadline = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError(f"it takes too long until {what}")
        time.sleep(0.02)


class WindowsTest(CliCase, unittest.TestCase):
    """A scratch folder, an installed WSL without distributions, and a registry of images."""

    wine = Wine(os.environ["DECANT_WINE"])

    def setUp(self):
        self.scratch = pathlib.Path(tempfile.mkdtemp(prefix="decant-test."))
        self.addCleanup(shutil.rmtree, self.scratch)
        self.local = self.wine.home / "AppData" / "Local"
        self.data = self.local / "decant"
        self.forget_all()
        self.addCleanup(self.forget_all)
        self.wsl = self.scratch / "wsl"
        self.wsl.mkdir()
        self.install_wsl(self.scratch / "Program Files" / "WSL")

    def forget_all(self):
        shutil.rmtree(self.data, ignore_errors=True)
        self.wine.write_registry({LXSS: None})

    def install_wsl(self, folder):
        folder.mkdir(parents=True)
        shutil.copy(FAKE_WSL, folder / "wsl.exe")
        for libraries in os.environ["DECANT_LIBRARIES"].split(":"):
            for library in pathlib.Path(libraries).glob("*.dll"):
                (folder / library.name).symlink_to(library)
        self.wine.write_registry({
            MSI: {"Version": "2.4.13.0", "InstallLocation": windows_path(folder) + "\\"},
            SERVICES + r"\vmcompute": {"Start": 3}})

    def order(self, **orders):
        """What the double shall do wrong, as fake_book.h has it: import_failAfter=1."""
        parts = [(*name.split("_", 1), value) for name, value in orders.items()]
        (self.wsl / "orders.ini").write_text(
            "".join(f"[{section}]\n{key}={value}\n" for section, key, value in parts))

    def go_on(self):
        """What was told to wait goes on."""
        (self.wsl / "go-on").touch()

    def registered(self):
        """The double's registry: values by the distribution's name."""
        keys = self.wine.read_registry(LXSS)
        return {values["DistributionName"]: values for values in keys.values()
                if "DistributionName" in values}

    def disk(self, name):
        """The archive that arrived for a distribution, or was copied for it."""
        values = self.registered()[name]
        return self.unix_path(values["BasePath"]) / values["VhdFileName"]

    def unix_path(self, path):
        drive, rest = path.removeprefix("\\\\?\\").split(":", 1)
        root = self.wine.prefix / "drive_c" if drive.upper() == "C" else pathlib.Path("/")
        return root / rest.replace("\\", "/").lstrip("/")

    def settings(self):
        # What is installed has to have all that it needs beside it.
        return {"WINEPATH": "", "FAKE_WSL": windows_path(self.wsl),
                "FAKE_WSL_KEY": LXSS}

    def run_decant(self, *words, **options):
        done = self.wine.run(STAGE / "decant-cli.exe", *words, environment=self.settings(),
                             **options)
        return Outcome(done.returncode, done.stdout, done.stderr)

    def start_decant(self, *words):
        with (self.scratch / "out").open("wb") as out, (self.scratch / "err").open("wb") as err:
            process = self.wine.start(STAGE / "decant-cli.exe", *words,
                                      environment=self.settings(), stdout=out, stderr=err)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def end(self, process, number=signal.SIGINT):
        """Ctrl-C, or worse."""
        process.send_signal(number)
        self.go_on()
        process.wait(timeout=PATIENCE)
        return Outcome(process.returncode, (self.scratch / "out").read_bytes(),
                       (self.scratch / "err").read_bytes())

    def assert_nothing_left(self):
        """Neither in WSL's registry, nor of its files, nor in the journal."""
        self.assertEqual(self.registered(), {})
        left = [path for path in self.data.rglob("*") if path.is_file() and "cache" not in
                path.relative_to(self.data).parts and path.suffix not in (".lock", ".ini")]
        self.assertEqual(left, [])

    def start_registry(self, make_layers=None, **options):
        """One with an image “lab/small:1”, of these layers."""
        layout = Layout(self.scratch / "layout")
        layers = (make_layers or small_layers)()
        layout.image("small", [layout.gzip_layer(layer.tar()) for layer in layers])
        (self.scratch / "registry").mkdir()
        registry = Registry(self.scratch / "registry", self.scratch, **options).__enter__()
        self.addCleanup(registry.__exit__)
        registry.push(layout.folder, "small", registry.name("lab/small", "1"))
        return registry


def small_layers():
    """A system with nasty names, and a layer above that hides and replaces some of it."""
    base = Layer().folder("etc").file("etc/os-release", b"ID=small\nNAME=Small\n")
    base.file("etc/passwd", b"root:x:0:0::/root:/bin/sh\nann:x:1001:1001::/home/ann:/bin/sh\n")
    base.file("bin/sh", SHELL, mode=0o755).folder("srv").folder("srv/gone")
    for name in NASTY:
        base.file(f"srv/{name}", f"content of {name!a}".encode())
    base.file("srv/replaced", b"old").file("srv/gone/inner", b"1").folder("srv/aux")
    base.file("srv/" + "/".join(["deep"] * 60) + "/file", b"deeper than Windows likes")
    above = Layer().file("srv/replaced", b"new").whiteout("srv/gone")
    above.file("srv/owned", b"hers", uid=4_000_000, gid=12_345, mode=0o4750)
    above.file("srv/noted", b"xattr", xattrs={"user.note": "first\nsecond=1"})
    above.symlink("srv/link", "con").hardlink("srv/second", "srv/owned", mode=0o4750, uid=4_000_000,
                                              gid=12_345)
    above.file("srv/AUX", b"beside a folder of nearly that name").fifo("srv/pipe")
    above.file("srv/fraction", b"time", mtime=1_600_000_000.123456789)
    return [base, above]


def large_layers():
    """More than pipes hold, so that something can happen in the middle."""
    layer = Layer().folder("etc").file("etc/os-release", b"ID=large\n")
    layer.file("bin/sh", SHELL, mode=0o755)
    for number in range(40):
        layer.file(f"file{number}", bytes([number]) * 1_000_000)
    return [layer]
