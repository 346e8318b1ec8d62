# SPDX-License-Identifier: MIT
import json
import pathlib
import shutil
import signal
import subprocess
import tempfile

from decant import PREPARED, DecantTest
from file_tree import differences, tree_of
from ordinary_user import AsOrdinaryUser

#: Files that only care keeps: holes, several names, a fraction of a second, an owner, a pipe.
ODD = """
mkdir -p /srv/odd && cd /srv/odd
truncate -s 300M hole && echo end >>hole
echo both >one && ln one two && ln -s nowhere link && mkfifo pipe
echo set >tool && chown 12345:54321 tool && chmod 6711 tool
touch -d '2001-02-03 04:05:06.789012345' fraction && mkdir -m 1700 empty
printf 'name\\n' >"$(printf 'a\\377b')"
"""


def another_disk(test):
    """A folder on a disk that is not the data folder's."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="decant-test.", dir="/dev/shm"))
    test.addCleanup(shutil.rmtree, folder, ignore_errors=True)
    folder.chmod(0o777)
    return folder


class Lived:
    def make(self):
        self.succeed("import", f"oci:{PREPARED}/layout:debian", "--name", "d1")
        self.succeed("run", "d1", "--", "sh", "-c", ODD)
        return tree_of(self.rootfs("d1"))

    def rootfs(self, name):
        return self.location(name) / "rootfs"

    def assert_tree(self, expected, name):
        self.assertEqual(differences(expected, tree_of(self.rootfs(name))), {})


class Life(Lived):
    """What can be done with a distribution; the same for whoever has made it."""

    def test_a_clone_is_the_same_and_a_rename_changes_the_name_alone(self):
        tree = self.make()
        self.succeed("clone", "d1", "d2")
        self.assert_tree(tree, "d2")
        hole = self.rootfs("d2") / "srv/odd/hole"
        self.assertLess(hole.stat().st_blocks * 512, 10_000_000)
        self.succeed("rename", "d2", "work")
        self.assertEqual(self.succeed("run", "work", "--", "hostname").out, "work\n")
        self.assert_tree(tree, "work")
        one, two = self.distributions()
        self.assertEqual(one["digest"], two["digest"])
        self.assertEqual(self.run_decant("rename", "work", "D1").status, 2)
        self.assertEqual(self.run_decant("clone", "d3", "d4").status, 3)

    def test_an_export_makes_the_same_distribution_and_no_archiver_complains(self):
        tree = self.make()
        for form in ("tar", "tar.gz"):
            archive = another_disk(self) / f"d1.{form}"
            self.succeed("export", "d1", "--output", archive, "--format", form)
            for reader in (["tar", "-tf"], ["bsdtar", "-tf"]):
                told = subprocess.run([*reader, str(archive)], check=True, capture_output=True)
                self.assertEqual(told.stderr, b"")
            self.succeed("import", f"rootfs:{archive}", "--name", form.replace(".", "-"),
                         "--no-env")  # As it is: /etc/resolv.conf, which a run makes, stays.
            self.assert_tree(tree, form.replace(".", "-"))
            self.assertEqual([path.name for path in archive.parent.iterdir()], [archive.name])

    def test_on_another_disk_it_is_what_it_was(self):
        tree = self.make()
        place = another_disk(self) / "there"
        self.succeed("move", "d1", place)
        self.assertEqual(self.location("d1"), place)
        self.assert_tree(tree, "d1")
        self.assertEqual(self.succeed("run", "d1", "--", "cat", "/srv/odd/two").out, "both\n")
        self.succeed("move", "d1", self.data / "distributions" / "d1")
        self.assertFalse(place.exists())
        self.assert_tree(tree, "d1")

    def test_it_starts_as_whom_it_is_told(self):
        self.make()
        self.succeed("run", "d1", "--", "useradd", "--create-home", "ann")
        self.succeed("user", "d1", "ann")
        self.assertEqual(self.succeed("run", "d1", "--", "id", "-un").out, "ann\n")
        self.assertEqual(self.distributions()[0]["defaultUser"], "ann")
        self.assertEqual(self.run_decant("user", "d1", "bob").status, 3)
        self.assertEqual(self.run_decant("default", "d1").status, 8)


class AsThisUserTest(Life, DecantTest):
    pass


class AsOrdinaryUserTest(Life, AsOrdinaryUser):
    pass


class InTheMiddleTest(Lived, DecantTest):
    """Stopped in the middle, or killed: nothing is lost and nothing is left."""

    def setUp(self):
        super().setUp()
        self.tree = self.make()
        self.place = another_disk(self)

    def middle(self, *words):
        running = self.start_decant(*words)
        self.assertIsNotNone(running.wait_for(
            lambda event: event["event"] == "phase" and event["done"] > event["total"] / 3))
        return running

    def assert_whole(self):
        self.assertEqual([entry["name"] for entry in self.distributions()], ["d1"])
        self.assert_tree(self.tree, "d1")
        self.succeed("run", "d1", "--", "true")

    def assert_cancelled(self, *words):
        running = self.middle(*words)
        running.interrupt()
        outcome = running.outcome()
        self.assertEqual(outcome.status, 130, outcome)
        self.assertEqual(outcome.events()[-1]["kind"], "cancelled")
        self.assertEqual(list(self.place.iterdir()), [])
        self.assert_whole()

    def test_cancelling_leaves_nothing_and_loses_nothing(self):
        self.assert_cancelled("move", "d1", self.place / "there")
        self.assert_cancelled("clone", "d1", "d2", "--location", self.place / "there")
        self.assert_cancelled("export", "d1", "--output", self.place / "d1.tar")

    def test_killing_it_loses_nothing_and_the_next_start_tidies_up(self):
        for words in (("move", "d1", self.place / "there"),
                      ("clone", "d1", "d2", "--location", self.place / "there"),
                      ("export", "d1", "--output", self.place / "d1.tar")):
            running = self.middle(*words)
            running.interrupt(signal.SIGKILL)
            running.outcome()
            # Each start tidies up for as long as it lives.
            for _ in range(20):
                self.assert_whole()
                if not list(self.place.iterdir()):
                    break
            self.assertEqual(list(self.place.iterdir()), [], words)

    def test_what_a_killed_move_left_is_no_hindrance(self):
        path = self.data / "distributions" / "d1" / "distribution.json"
        record = json.loads(path.read_text())
        for words in (("run", "d1", "--", "true"), ("clone", "d1", "d2"), ("remove", "d1", "--yes")):
            left = self.place / "there"
            for number in range(5000):
                (left / "rootfs" / str(number)).mkdir(parents=True)
            path.write_text(json.dumps(record | {
                "other": {"location": str(left), "ownsLocation": True}}))
            self.succeed(*words)
            self.assertFalse(left.exists())

    def test_what_runs_is_stopped_before_it_is_changed(self):
        inside = subprocess.Popen(self.command("run", "d1", "--", "sh", "-c",
                                               "echo up; while :; do sleep 1000; done"),
                                  stdout=subprocess.PIPE, text=True, env=self.environment())
        self.assertEqual(inside.stdout.readline(), "up\n")
        self.assertEqual(self.distributions()[0]["state"], "running")
        for words in (("rename", "d1", "d2"), ("clone", "d1", "d2"), ("move", "d1", self.place),
                      ("export", "d1", "--output", self.place / "d1.tar")):
            refused = self.run_decant(*words)
            self.assertEqual(refused.status, 8, refused)
            self.assertIn("stop it first", refused.err)
            self.assert_one_sentence(refused)
        self.succeed("stop", "d1")
        self.assertGreater(inside.wait(), 128)
        inside.stdout.close()
        self.assertEqual(self.distributions()[0]["state"], "stopped")
        self.succeed("stop", "d1")
        self.succeed("rename", "d1", "d2")

    def test_too_little_room_is_told_before_anything_is_written(self):
        small = self.place / "small"
        small.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "none", str(small)],
                                 check=False, capture_output=True)
        self.assertEqual(mounted.returncode, 0, mounted)
        self.addCleanup(subprocess.run, ["umount", str(small)], check=True)
        for words in (("move", "d1", small), ("clone", "d1", "d2", "--location", small),
                      ("export", "d1", "--output", small / "d1.tar")):
            refused = self.run_decant(*words)
            self.assertEqual(refused.status, 7, refused)
            self.assertRegex(refused.err, r"about \d+.* needed, .* free")
            self.assertEqual(list(small.iterdir()), [])
        self.assert_whole()
