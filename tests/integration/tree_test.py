# SPDX-License-Identifier: MIT
import hashlib
import subprocess

from decant import PREPARED, DecantTest
from file_tree import UmociJudge, differences, judge, tree_of

#: Where Decant rightly differs from what the kernel and umoci make of the same layers.
#: oci.md A.14: a parent that a layer leaves out keeps what the lower layers say of it; runtimes
#: give it what they make folders with, and the time of unpacking.
IMPLIED = {b"srv", b"srv/implied", b"srv/data", b"usr", b"usr/share", b"usr/share/doc", b"opt",
           b"opt/app", b"srv/data/deep"}
#: oci.md A.22, A.37 and the like would be named here, path by path.


class TreeTest(DecantTest):
    def setUp(self):
        super().setUp()
        self.debian = self.registry.name("lab/debian", "1")

    def save_and_extract(self):
        archive = self.scratch / "debian.tar"
        self.succeed("save", self.debian, "--output", archive)
        root = self.scratch / "saved"
        root.mkdir()
        subprocess.run(["tar", "--extract", "--file", str(archive), "--directory", str(root),
                        "--numeric-owner", "--same-owner", "--preserve-permissions", "--xattrs",
                        "--xattrs-include=*",
                        "--delay-directory-restore"], check=True)
        return root

    def assert_same_tree(self, ours):
        with judge(PREPARED / "layout", "debian", self.scratch) as truth:
            found = differences(tree_of(truth.root), tree_of(ours))
        unexplained = {path: facts for path, facts in found.items()
                       if not self.is_rightful(truth.name, path, facts)}
        self.assertEqual(unexplained, {}, f"judged by {truth.name}")

    @staticmethod
    def is_rightful(judge_name, path, facts):
        theirs, ours = facts
        if not isinstance(theirs, dict):
            return False
        if path in IMPLIED or path.startswith(b"srv/data/deep/") or \
                path.startswith(b"usr/share/doc/"):
            # Only folders that some layer left out, and only what making them anew changes.
            return theirs.keys() <= {"mode", "mtime"}
        # umoci unpacks layers one over the other, which touches the folders that it changes.
        return judge_name == UmociJudge.name and theirs.keys() == {"mtime"}

    def test_saved_archive_is_what_the_judge_makes_of_the_layers(self):
        self.assert_same_tree(self.save_and_extract())

    def test_imported_distribution_is_what_the_judge_makes_of_the_layers(self):
        self.succeed("import", self.debian, "--name", "d1", "--no-env")
        self.assert_same_tree(self.location("d1") / "rootfs")

    def test_layers_work_as_they_were_meant_to(self):
        root = self.save_and_extract()
        tree = tree_of(root)
        for gone in (b"opt/app/tool", b"opt/app/pair-b", b"srv/replaced/old", b"srv/opaque/old",
                     b"usr/share/locale", b"srv/never-was-here", b"srv/replaced-by-file/inner"):
            self.assertNotIn(gone, tree)
        self.assertFalse([path for path in tree if b".wh." in path])
        self.assertEqual((root / "srv/opaque/new").read_bytes(), b"new")
        self.assertEqual((root / "srv/replaced/both").read_bytes(), b"newer")
        self.assertEqual(tree[b"srv/opaque"]["mode"], "0o711")
        # The first name of a file with three is gone; the others still are one.
        self.assertEqual(tree[b"opt/app/tool-again"]["same file as"], b"opt/app/lib/tool-third")
        self.assertEqual(tree[b"opt/app/tool-again"]["mode"], "0o4755")
        self.assertEqual(tree[b"srv/owned"]["owner"], (4_000_000, 12_345))
        self.assertEqual(tree[b"srv/fraction"]["mtime"] // 1000, 1_600_000_000_123_456)
        self.assertEqual(tree[b"srv/noted"]["xattrs"], {"user.note": b"first\nsecond=1".hex()})
        # What no layer describes keeps what is below, or is an ordinary folder (oci.md A.14).
        self.assertEqual(tree[b"srv/implied"]["mode"], "0o755")

    def test_folder_in_oci_layout_gives_the_very_archive_that_the_registry_gives(self):
        digests = set()
        for source in (self.debian, f"oci:{PREPARED}/layout:debian"):
            archive = self.scratch / "one.tar"
            self.succeed("save", source, "--output", archive)
            with archive.open("rb") as content:
                digests.add(hashlib.file_digest(content, "sha256").hexdigest())
        with (self.scratch / "out.tar").open("wb") as out:
            self.assertEqual(self.measure("save", self.debian, "--output", "-", stdout=out).status,
                             0)
        digests.add(hashlib.sha256((self.scratch / "out.tar").read_bytes()).hexdigest())
        self.assertEqual(len(digests), 1)

    def test_compressed_archive_holds_the_same(self):
        self.succeed("save", self.debian, "--output", self.scratch / "a.tar")
        self.succeed("save", self.debian, "--output", self.scratch / "a.tar.gz", "--format",
                     "tar.gz")
        unpacked = subprocess.run(["gzip", "-dc", str(self.scratch / "a.tar.gz")], check=True,
                                  capture_output=True).stdout
        self.assertTrue(unpacked == (self.scratch / "a.tar").read_bytes())
