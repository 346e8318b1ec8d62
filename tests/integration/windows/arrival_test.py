# SPDX-License-Identifier: MIT
"""decant-cli.exe under Wine: what it says, and what comes to a double of WSL, compared with what
this system's decant-cli says and gets."""

import hashlib
import os
import subprocess

from file_tree import differences, tree_of
from windows_case import MSI, WindowsTest
from wine import windows_path

NATIVE = os.environ["DECANT_CLI"]


class WordsTest(WindowsTest):
    def test_help_version_and_catalog_come_in_utf8_with_plain_line_ends(self):
        for words in (("--help",), ("--version",), ("catalog",)):
            done = self.succeed(*words)
            native = subprocess.run([NATIVE, *words], capture_output=True, check=True, text=True)
            self.assertEqual(done.out, native.stdout)
            self.assertEqual(done.err, "")

    def test_what_is_wrong_is_one_sentence(self):
        wrong = self.run_decant("import", "Ünsinn:::", "--name", "d1")
        self.assertEqual(wrong.status, 2, wrong)
        self.assertIn("“Ü”", wrong.err)
        self.assert_one_sentence(wrong)

    def test_without_wsl_a_sentence_says_how_to_get_it(self):
        self.wine.write_registry({MSI: None})
        refused = self.run_decant("import", "127.0.0.1:1/x:1", "--name", "d1")
        self.assertEqual(refused.status, 8, refused)
        self.assertIn("wsl --install", refused.err)
        self.assert_one_sentence(refused)
        self.assertFalse((self.wsl / "calls.log").exists())


class ArrivalTest(WindowsTest):
    """What comes to WSL is what Linux makes of the same image, byte for byte."""

    def setUp(self):
        super().setUp()
        self.image = self.start_registry().name("lab/small", "1")

    def native(self, *words):
        subprocess.run([NATIVE, "--data-dir", str(self.scratch / "native"), *map(str, words)],
                       check=True, capture_output=True)

    def unpacked(self, archive, name):
        """As WSL unpacks it. Source: oci.md A.2."""
        folder = self.scratch / name
        folder.mkdir()
        subprocess.run(["bsdtar", "-C", str(folder), "-x", "-p", "--xattrs", "--numeric-owner",
                        "-f", str(archive)], check=True)
        return folder

    def test_the_tree_that_arrives_is_the_one_that_linux_gets(self):
        self.succeed("import", self.image, "--name", "d1", "--no-env")
        self.native("import", self.image, "--name", "d1", "--no-env")
        self.addCleanup(self.native, "remove", "d1", "--yes")
        ours = tree_of(self.unpacked(self.disk("d1"), "arrived"))
        linux = tree_of(self.scratch / "native" / "distributions" / "d1" / "rootfs")
        self.assertEqual(differences(linux, ours), {})
        for name in (b"a:b", b"con", b"dev-disk-by\\x2dlabel.mount", b"Case", b"case",
                     b"\xff\xfe", "Grüße ☃".encode(), b"AUX", b"aux", b"trailing "):
            self.assertIn(b"srv/" + name, ours)
        self.assertNotIn(b"srv/gone", ours)
        self.assertEqual(ours[b"srv/owned"]["owner"], (4_000_000, 12_345))
        self.assertEqual(ours[b"srv/noted"]["xattrs"], {"user.note": b"first\nsecond=1".hex()})

    def test_a_saved_archive_is_the_very_same(self):
        self.native("save", self.image, "--output", self.scratch / "linux.tar")
        self.succeed("save", self.image, "--output", windows_path(self.scratch / "file.tar"))
        with (self.scratch / "pipe.tar").open("wb") as out:
            done = self.run_decant("save", self.image, "--output", "-", stdout=out)
        self.assertEqual(done.status, 0, done)
        digests = {hashlib.sha256((self.scratch / name).read_bytes()).hexdigest()
                   for name in ("linux.tar", "file.tar", "pipe.tar")}
        self.assertEqual(len(digests), 1)

    def test_a_file_is_written_deeper_than_260_characters_and_beside_strange_names(self):
        folder = self.scratch / "Ordner mit Ümlaut ☃" / "/".join(["x" * 100] * 3)
        folder.mkdir(parents=True)
        self.succeed("save", self.image, "--output", windows_path(folder / "ä ö.tar"))
        self.assertEqual([path.name for path in folder.iterdir()], ["ä ö.tar"])

    def test_tags_and_facts_are_asked_for(self):
        self.assertIn("1", self.succeed("tags", self.image.rpartition(":")[0]).out.split())
        facts, = self.succeed("--json", "inspect", self.image).events()
        self.assertEqual(len(facts["layers"]), 2)
