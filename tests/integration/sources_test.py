# SPDX-License-Identifier: MIT
"""Archives as real tools write them, and the mistakes that people make with them."""

import gzip
import hashlib
import json
import lzma
import subprocess

from decant import PREPARED, DecantTest
from oci_image import Layer, Layout
from podman import Podman

REF = "localhost/lab/debian:1"


def skopeo(source, target):
    subprocess.run(["skopeo", "--insecure-policy", "copy", "--quiet", source, target], check=True,
                   stdin=subprocess.DEVNULL)


def small_layout(folder):
    """Two images, one of them with a layer that occurs twice."""
    layout = Layout(folder)
    base = Layer().folder("etc").file("etc/os-release", b"ID=small\n").folder("bin")
    base.file("bin/tool", b"#!/bin/sh\n" * 5000, mode=0o755).file("etc/old", b"1")
    base.file("bin/sh", b"#!", mode=0o755)
    upper = Layer().whiteout("etc/old").file("etc/new", b"2").hardlink("etc/again", "etc/new")
    first, second = layout.gzip_layer(base.tar()), layout.gzip_layer(upper.tar())
    layout.image("v1", [first, second, first, second])
    layout.image("v2", [first])
    return layout


def prepared_layers():
    """The files of the prepared Debian's layers, oldest first."""
    index = json.loads((PREPARED / "layout" / "index.json").read_text())
    blobs = PREPARED / "layout" / "blobs" / "sha256"
    digest = next(entry["digest"] for entry in index["manifests"]
                  if "debian" in entry["annotations"].values())
    manifest = json.loads((blobs / digest.removeprefix("sha256:")).read_text())
    return [blobs / layer["digest"].removeprefix("sha256:") for layer in manifest["layers"]]


def plain(path):
    packed = path.read_bytes()
    program = "gzip" if packed.startswith(b"\x1f\x8b") else "zstd"
    return subprocess.run([program, "-dc"], input=packed, stdout=subprocess.PIPE,
                          check=True).stdout


def debian_in_gzip(folder):
    """The prepared Debian without zstd, which skopeo puts into no Docker archive."""
    layout = Layout(folder)
    layout.image("debian", [layout.gzip_layer(plain(path)) for path in prepared_layers()])
    return layout


class SourcesTest(DecantTest):
    def saved(self, *source):
        """The digest of what `save` makes of it."""
        archive = self.scratch / "saved.tar"
        self.succeed("save", *source, "--output", archive)
        with archive.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest()

    def assert_refused(self, status, *words):
        outcome = self.run_decant("--quiet", *words)
        self.assertEqual(outcome.status, status, outcome)
        self.assert_one_sentence(outcome)
        return outcome.err

    def test_debian_in_real_archives_is_the_very_tar_of_the_folder(self):
        expected = self.saved(f"oci:{PREPARED}/layout:debian")
        layout = f"oci:{debian_in_gzip(self.scratch / 'layout').folder}:debian"
        self.assertEqual(self.saved(layout), expected)
        docker, oci = self.scratch / "docker.tar", self.scratch / "oci.tar"
        skopeo(layout, f"docker-archive:{docker}:{REF}")
        skopeo(layout, f"oci-archive:{oci}:v1")
        for source in (f"docker-archive:{docker}", f"docker-archive:{docker}:{REF}", docker,
                       f"oci-archive:{oci}:v1", oci, f"rootfs:{docker}"):
            self.assertEqual(self.saved(source), expected, source)
        self.assertEqual(self.succeed("tags", f"docker-archive:{docker}").out, REF + "\n")
        self.assertEqual(self.succeed("tags", oci).out, "v1\n")
        facts = json.loads(self.succeed("--json", "inspect", docker).out)
        self.assertEqual(len(facts["layers"]), 5)
        self.assertEqual(facts["cached"], facts["size"])
        self.assertEqual(facts["environment"][-1], "DECANT_TEST=yes")

    def test_what_podman_saves_is_the_very_tar_of_the_folder(self):
        layout = small_layout(self.scratch / "layout").folder
        podman = Podman(self.scratch / "podman")
        self.addCleanup(podman.remove)
        podman.load(layout, "v1", "localhost/small:1")
        expected = self.saved(f"oci:{layout}:v1")
        for kind in ("docker-archive", "oci-archive"):
            archive = self.scratch / f"{kind}.tar"
            podman.run("save", "--quiet", "--format", kind, "--output", archive,
                       "localhost/small:1")
            self.assertEqual(self.saved(f"{kind}:{archive}"), expected)
            self.assertEqual(self.saved(archive), expected)
            packed = archive.with_suffix(".tar.gz")
            packed.write_bytes(gzip.compress(archive.read_bytes(), 1))
            self.assertEqual(self.saved(packed), expected)
        self.assertEqual(list((self.data / "cache" / "scratch").glob("*")), [])

    def test_a_real_root_file_system_is_the_same_however_it_is_packed(self):
        packed = prepared_layers()[0]
        tar = plain(packed)
        single = Layout(self.scratch / "single")
        single.image("1", [single.gzip_layer(tar)])
        expected = self.saved(f"oci:{single.folder}")
        files = {name: self.scratch / f"debian-12{name}"
                 for name in (".tar", ".tar.gz", ".tar.xz", ".tar.zst", ".wsl")}
        files[".tar"].write_bytes(tar)
        files[".tar.gz"].write_bytes(packed.read_bytes())
        files[".wsl"].write_bytes(packed.read_bytes())
        files[".tar.xz"].write_bytes(lzma.compress(tar, preset=0))
        subprocess.run(["zstd", "-q", "-1", files[".tar"], "-o", files[".tar.zst"]], check=True)
        for name, path in files.items():
            self.assertEqual(self.saved(f"rootfs:{path}"), expected, name)
            self.assertEqual(self.saved(path), expected, name)
        self.succeed("import", files[".tar.xz"])
        self.assertEqual([entry["name"] for entry in self.distributions()], ["debian-12"])
        run = self.run_decant("run", "debian-12", "--", "hello")
        self.assertIn("Hello, world!", run.out)

    def test_several_images_and_wrong_names_are_one_sentence_that_lists_them(self):
        layout = small_layout(self.scratch / "layout").folder
        both = self.scratch / "both.tar"
        subprocess.run(["tar", "--create", "--file", str(both), "--directory", str(layout), "."],
                       check=True)
        self.assertIn("v1, v2", self.assert_refused(2, "inspect", both))
        self.assertIn("v1, v2", self.assert_refused(3, "inspect", f"oci-archive:{both}:v3"))
        self.succeed("inspect", f"oci-archive:{both}:v2")
        self.assertEqual(self.succeed("tags", both).out, "v1\nv2\n")

    def test_faults_are_one_sentence_and_leave_nothing(self):
        layout = small_layout(self.scratch / "layout").folder
        docker = self.scratch / "docker.tar"
        skopeo(f"oci:{layout}:v1", f"docker-archive:{docker}:{REF}")
        whole = docker.read_bytes()
        for part in (len(whole) // 3, len(whole) - 4000):
            docker.write_bytes(whole[:part])
            self.assert_refused(6, "import", docker, "--name", "d1")
        flipped = bytearray(whole)
        flipped[whole.index(b"#!/bin/sh") + 700] ^= 1
        docker.write_bytes(flipped)
        self.assert_refused(6, "import", docker, "--name", "d1")
        docker.write_bytes(b"this is no archive")
        self.assert_refused(2, "inspect", docker)
        self.assert_refused(3, "inspect", self.scratch / "none.tar")
        self.assert_refused(3, "inspect", f"rootfs:{self.scratch}/none")
        without = self.scratch / "without.tar"
        without.write_bytes(whole)
        names = subprocess.run(["tar", "--list", "--file", str(without)], check=True,
                               capture_output=True, text=True).stdout.split()
        layer = next(name for name in names if name.endswith(".tar"))
        subprocess.run(["tar", "--delete", "--file", str(without), layer], check=True)
        self.assertIn("missing", self.assert_refused(3, "inspect", without))
        self.assert_nothing_left()


class EngineTest(DecantTest):
    """--engine podman, with the real one."""

    def setUp(self):
        super().setUp()
        self.podman = Podman(self.scratch / "podman")
        self.addCleanup(self.podman.remove)
        self.layout = small_layout(self.scratch / "layout").folder
        self.bin = self.scratch / "bin"

    def environment(self):
        environment = super().environment() | self.podman.environment
        return environment | {"PATH": f"{self.bin}:{environment['PATH']}"}

    def assert_cleaned_up(self, *images):
        self.assertEqual(self.podman.containers(), [])
        self.assertEqual(self.podman.images(), list(images))
        self.assertEqual(list((self.data / "cache" / "scratch").glob("*")), [])

    def tree(self, root):
        return {str(path.relative_to(root)): path.read_bytes() if path.is_file() else None
                for path in root.rglob("*")}

    def test_an_image_that_podman_has_is_imported_and_stays(self):
        self.podman.load(self.layout, "v1", "localhost/small:1")
        self.succeed("import", f"oci:{self.layout}:v1", "--name", "ours")
        running = self.start_decant("import", "localhost/small:1", "--engine", "podman",
                                    "--name", "theirs")
        outcome = running.outcome()
        self.assertEqual(outcome.status, 0, outcome)
        phases = [event["phase"] for event in outcome.events() if event["event"] == "phase"]
        self.assertEqual(list(dict.fromkeys(phases)), ["download", "merge", "import",
                                                        "setup"])
        ours, theirs = (self.tree(self.location(name) / "rootfs") for name in ("ours", "theirs"))
        self.assertEqual({path: ours[path] for path in ours}, {path: theirs.get(path)
                                                               for path in ours})
        self.assert_cleaned_up("localhost/small:1")

    def test_an_image_that_podman_lacks_is_pulled_and_removed_again(self):
        name = self.registry.name("lab/small", "1")
        self.registry.push(self.layout, "v2", name)
        self.podman.trust(f"127.0.0.1:{self.registry.port}")
        self.succeed("import", name, "--engine", "podman", "--name", "d1")
        self.assertIn("etc/os-release", self.tree(self.location("d1") / "rootfs"))
        self.assert_cleaned_up()

    def test_a_failing_pull_is_one_sentence(self):
        self.podman.trust(f"127.0.0.1:{self.registry.port}")
        missing = self.registry.name("lab/none", "1")
        outcome = self.run_decant("--quiet", "import", missing, "--engine", "podman")
        self.assertEqual(outcome.status, 3, outcome)
        self.assert_one_sentence(outcome)
        self.assert_nothing_left()
        self.assert_cleaned_up()

    def test_ctrl_c_while_podman_exports_leaves_nothing(self):
        self.podman.load(self.layout, "v1", "localhost/small:1")
        self.podman.wrapper(self.bin, '"$podman" "$@" || exit\n'
                                      '[ "$1" != export ] || exec sleep 600\n')
        running = self.start_decant("import", "localhost/small:1", "--engine", "podman",
                                    "--name", "d1")
        self.assertIsNotNone(running.wait_for(lambda event: event["event"] == "phase"
                                              and event["done"] > 0))
        self.assertEqual(len(self.podman.containers()), 1)
        running.interrupt()
        outcome = running.outcome()
        self.assertEqual(outcome.status, 130, outcome)
        self.assert_nothing_left()
        self.assert_cleaned_up("localhost/small:1")

    def test_an_engine_that_is_not_installed_is_the_hosts_refusal(self):
        environment = self.environment() | {"PATH": str(self.bin)}
        self.environment = lambda: environment
        outcome = self.run_decant("--quiet", "import", "a/b", "--engine", "podman")
        self.assertEqual(outcome.status, 8, outcome)
        self.assert_one_sentence(outcome)
