# SPDX-License-Identifier: MIT
"""The setup program and the portable zip for Windows, under Wine: their whole life there."""

import os
import pathlib
import re
import shutil
import subprocess
import tarfile
import tempfile
import unittest
import zipfile

from oci_image import Layer, Layout
from registry import Registry
from wine import PATIENCE, Wine, windows_path

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = HERE.parents[1]
UNINSTALL = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Uninstall\Decant"
ENVIRONMENT = r"HKEY_CURRENT_USER\Environment"
#: Longer than NSIS's own strings can be, and with something that has to stay as it is.
OLD_PATH = r"%SystemRoot%\tools;" + ";".join(rf"C:\tools\number {n}" for n in range(100)) + ";"


def version():
    return re.search(r"^project\(decant VERSION ([\d.]+)", (SOURCES / "CMakeLists.txt").read_text(),
                     re.M)[1]


@unittest.skipUnless("DECANT_SYSROOT" in os.environ, "there is no sysroot to build for Windows")
class SetupTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        made = subprocess.run([SOURCES / "installer" / "windows" / "package"], check=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True).stdout
        cls.portable, cls.setup = map(pathlib.Path, sorted(made.splitlines()))
        cls.scratch = pathlib.Path(tempfile.mkdtemp(prefix="decant-setup."))
        cls.addClassCleanup(shutil.rmtree, cls.scratch)
        cls.wine = Wine(cls.scratch / "wine")
        cls.addClassCleanup(cls.wine.drop)
        cls.wine.make()
        cls.local = cls.wine.home / "AppData" / "Local"

    def setUp(self):
        self.installed = self.local / "Programs" / "Decant"

    def succeed(self, *words):
        done = self.wine.run(*words)
        self.assertEqual(done.returncode, 0, done)
        return done.stdout.decode().replace("\r", "")

    def wait_for_all(self):
        """An uninstaller goes on in a copy of its own."""
        subprocess.run(["wineserver", "--wait"], env=self.wine.environment(), check=True,
                       timeout=PATIENCE)

    def files(self):
        """All of that Windows but what is temporary."""
        return {str(path.relative_to(self.wine.prefix)) for path in
                self.wine.prefix.glob("drive_c/**/*") if "Temp" not in path.parts}

    def registry(self):
        keys = self.wine.read_registry(UNINSTALL)
        return keys.get(UNINSTALL, {})

    def path(self):
        """The user's PATH as the registry has it, None if it has none."""
        file = self.scratch / "environment.reg"
        self.succeed("reg", "export", ENVIRONMENT, windows_path(file), "/y")
        text = file.read_bytes().decode("utf-16")
        value = re.search(r'^"Path"=hex\(2\):([\da-f,\\\s]+)', text, re.M | re.I)
        return bytes.fromhex(re.sub(r"[^\da-f]", "", value[1])).decode("utf-16-le").rstrip("\0") \
            if value else None

    def set_path(self, text):
        self.succeed("reg", "add", ENVIRONMENT, "/v", "Path", "/t", "REG_EXPAND_SZ", "/d", text,
                     "/f")
        self.addCleanup(self.wine.run, "reg", "delete", ENVIRONMENT, "/v", "Path", "/f")

    def uninstall(self):
        self.succeed(self.registry()["QuietUninstallString"].split('"')[1], "/S")
        self.wait_for_all()

    def test_it_is_installed_used_and_removed_without_a_trace(self):
        self.set_path(OLD_PATH)
        before = self.files()
        self.succeed(self.setup, "/S")
        facts = self.registry()
        folder = facts["InstallLocation"]
        self.assertEqual((facts["DisplayName"], facts["DisplayVersion"]), ("Decant", version()))
        self.assertEqual(self.path(), f"{OLD_PATH};{folder}")
        self.assertTrue((self.wine.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
                         / "Decant.lnk").is_file())
        self.assertEqual(self.succeed(rf"{folder}\decant-cli.exe", "--version"),
                         f"decant-cli {version()}\n")
        self.open_window(rf"{folder}\decant.exe", "installed.png")

        # Once more, over it: an update.
        (self.installed / "licences" / "Others.txt").write_text("older")
        self.succeed(self.setup, "/S")
        self.assertEqual(self.path(), f"{OLD_PATH};{folder}")
        self.assertNotEqual((self.installed / "licences" / "Others.txt").read_text(), "older")

        data = self.local / "decant"
        for name in ("cache/blobs/x", "distributions/d1/ext4.vhdx", "settings.ini"):
            (data / name).parent.mkdir(parents=True, exist_ok=True)
            (data / name).write_text("mine")
        self.uninstall()
        self.assertEqual(self.registry(), {})
        self.assertEqual(self.path(), OLD_PATH)
        for name in ("cache/blobs/x", "distributions/d1/ext4.vhdx", "settings.ini"):
            self.assertEqual((data / name).read_text(), "mine")
        shutil.rmtree(data)
        (self.local / "Programs").rmdir()
        self.assertEqual(self.files() - before, set())

    def test_another_folder_no_path_and_a_file_of_somebody_elses(self):
        before = self.files()
        # In words, since what has spaces is quoted on the way, and NSIS wants no quotes there.
        self.succeed(self.setup, "/S", "/NOPATH", *r"/D=C:\Programme hier\Dé cant".split())
        self.assertEqual(self.registry()["InstallLocation"], r"C:\Programme hier\Dé cant")
        self.assertIsNone(self.path())
        folder = self.wine.prefix / "drive_c" / "Programme hier" / "Dé cant"
        (folder / "notes.txt").write_text("mine")
        self.assertEqual(self.succeed(r"C:\Programme hier\Dé cant\decant-cli.exe", "--version"),
                         f"decant-cli {version()}\n")
        self.uninstall()
        self.assertEqual([path.name for path in folder.iterdir()], ["notes.txt"])
        shutil.rmtree(folder.parent)
        self.assertEqual(self.files() - before, set())

    def test_what_is_portable_keeps_everything_beside_itself(self):
        before = self.files()
        with zipfile.ZipFile(self.portable) as archive:
            archive.extractall(self.scratch / "Åsas USB stick")
        folder, = (self.scratch / "Åsas USB stick").iterdir()
        self.assertEqual(self.succeed(folder / "decant-cli.exe", "--version"),
                         f"decant-cli {version()}\n")
        self.save_an_image(folder / "decant-cli.exe")
        self.open_window(folder / "decant.exe", "portable.png")
        self.assertNotEqual(list((folder / "data" / "cache").rglob("blobs/**/*")), [])
        self.assertEqual(self.files() - before, set())

    def save_an_image(self, program):
        """From a registry, without WSL: what it downloads stays in the cache."""
        layout = Layout(self.scratch / "layout")
        layout.image("small", [layout.gzip_layer(Layer().file("hello", b"there").tar())])
        (self.scratch / "registry").mkdir()
        saved = self.scratch / "saved.tar"
        with Registry(self.scratch / "registry", self.scratch) as registry:
            image = registry.name("lab/small", "1")
            registry.push(layout.folder, "small", image)
            self.succeed(program, "save", image, "--output", windows_path(saved))
        with tarfile.open(saved) as archive:
            self.assertEqual(archive.extractfile("./hello").read(), b"there")

    def open_window(self, program, name):
        """Until something is painted in it."""
        # What runs already has a desktop that nobody sees.
        self.wait_for_all()
        picture = pathlib.Path(os.environ.get("DECANT_PICTURES", self.scratch)) / name
        done = subprocess.run(
            ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x900x24",
             HERE / "watch_window", "Decant", picture, "wine", program],
            timeout=PATIENCE, env=self.wine.environment(), capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertGreater(int(done.stdout.split()[-1]), 100)
        self.wait_for_all()


if __name__ == "__main__":
    unittest.main()
