# SPDX-License-Identifier: MIT
"""decant-cli.exe under Wine, over a double of WSL: a distribution's life, and what can go wrong."""

import signal
import subprocess

from private_registry import PASSWORD, PASSWORD_LINE, USER
from windows_case import INSTALLED, INSTALLING, WindowsTest, large_layers, until
from wine import windows_path


class LifeTest(WindowsTest):
    """All that can be done with a distribution, as WSL's registry and its files show it."""

    def setUp(self):
        super().setUp()
        self.image = self.start_registry().name("lab/small", "1")
        self.succeed("import", self.image, "--name", "d1")

    def test_it_is_listed_run_and_stopped(self):
        entry, = self.distributions()
        self.assertEqual((entry["name"], entry["state"]), ("d1", "stopped"))
        self.assertEqual(self.unix_path(entry["location"]).resolve(),
                         (self.data / "distributions" / "d1").resolve())
        self.assertEqual(self.registered()["d1"]["State"], INSTALLED)
        self.assertEqual(self.succeed("run", "d1", "--", "cat", "/etc/os-release").out,
                         "ID=small\nNAME=Small\n")
        self.assertEqual(self.run_decant("run", "d1", "--", "exit", "7").status, 7)
        self.assertEqual(self.distributions()[0]["state"], "running")
        refused = self.run_decant("rename", "d1", "d2")
        self.assertEqual(refused.status, 8, refused)
        self.assertIn("stop it first", refused.err)
        self.succeed("stop", "d1")
        self.assertEqual(self.distributions()[0]["state"], "stopped")

    def test_it_is_renamed_cloned_moved_and_removed(self):
        arrived = self.disk("d1").read_bytes()
        self.succeed("clone", "d1", "d2")
        self.succeed("rename", "d2", "Work-3")
        self.assertEqual(sorted(self.registered()), ["Work-3", "d1"])
        self.assertEqual(self.disk("Work-3").read_bytes(), arrived)
        place = self.scratch / "Ort mit Ü" / "da"
        place.parent.mkdir()
        self.succeed("move", "Work-3", windows_path(place))
        self.assertEqual(self.disk("Work-3"), place / "ext4.vhdx")
        self.assertEqual(self.disk("Work-3").read_bytes(), arrived)
        self.succeed("default", "Work-3")
        self.assertEqual([entry["name"] for entry in self.distributions() if entry["default"]],
                         ["Work-3"])
        self.assertEqual(len({entry["digest"] for entry in self.distributions()}), 1)
        self.succeed("remove", "work-3", "--yes")
        self.assertFalse(place.exists())
        self.succeed("remove", "d1", "--yes")
        self.assert_nothing_left()

    def test_it_starts_as_whom_it_is_told(self):
        self.succeed("user", "d1", "ann")
        self.assertEqual(self.registered()["d1"]["DefaultUid"], 1001)
        self.assertEqual(self.run_decant("user", "d1", "bob").status, 3)
        self.succeed("import", self.image, "--name", "d2", "--user", "anna", "--no-password",
                     "--no-sudo")
        self.assertEqual(self.registered()["d2"]["DefaultUid"], 1000)
        self.succeed("user", "d2", "root")
        self.assertEqual(self.registered()["d2"]["DefaultUid"], 0)

    def test_its_disk_is_resized_and_made_sparse(self):
        self.succeed("resize", "d1", "64GiB")
        self.succeed("sparse", "d1", "on", "--allow-unsafe")
        kept = self.registered()["d1"]
        self.assertEqual((kept["FakeSize"], kept["FakeSparse"]), (str(64 << 30), "true"))

    def test_an_export_holds_what_arrived(self):
        for form in ("tar", "tar.gz"):
            archive = self.scratch / f"ä.{form}"
            self.succeed("export", "d1", "--output", windows_path(archive), "--format", form)
            plain = archive.read_bytes()
            if form == "tar.gz":
                plain = subprocess.run(["gzip", "-dc"], input=plain, check=True,
                                       capture_output=True).stdout
            self.assertTrue(plain == self.disk("d1").read_bytes())


class TroubleTest(WindowsTest):
    """Whatever happens to an import, WSL has no distribution of it afterwards."""

    def setUp(self):
        super().setUp()
        self.image = self.start_registry(large_layers).name("lab/small", "1")

    def start_until_the_middle(self):
        self.order(import_pauseAt=2_000_000)
        running = self.start_decant("import", self.image, "--name", "d1")
        disk = self.data / "distributions" / "d1" / "ext4.vhdx"
        until(lambda: disk.exists() and disk.stat().st_size >= 1_000_000, "half of it has come")
        self.assertEqual(self.registered()["d1"]["State"], INSTALLING)
        return running

    def test_cancelled_in_the_middle(self):
        outcome = self.end(self.start_until_the_middle())
        self.assertEqual(outcome.status, 130, outcome)
        self.assert_nothing_left()

    def test_killed_in_the_middle_and_imported_again_at_once(self):
        self.end(self.start_until_the_middle(), signal.SIGKILL)
        self.order()
        self.succeed("import", self.image, "--name", "d1")
        self.assertEqual(self.names(), ["d1"])
        self.succeed("remove", "d1", "--yes")
        self.assert_nothing_left()

    def test_a_wsl_that_fails_in_the_middle(self):
        self.order(import_failAfter=3_000_000)
        outcome = self.run_decant("import", self.image, "--name", "d1")
        self.assertEqual(outcome.status, 8, outcome)
        self.assertIn("WSL_E_IMPORT_FAILED", outcome.err)
        self.assert_nothing_left()

    def test_a_wsl_that_refuses_at_once(self):
        self.order(import_refuse="Wsl/Service/RegisterDistro/0x80370102")
        outcome = self.run_decant("import", self.image, "--name", "d1")
        self.assertEqual(outcome.status, 8, outcome)
        self.assertIn("firmware", outcome.err)
        self.assert_nothing_left()

    def test_a_full_disk(self):
        self.order(import_room=3_000_000)
        outcome = self.run_decant("import", self.image, "--name", "d1")
        self.assertEqual(outcome.status, 7, outcome)
        self.assert_nothing_left()

    def test_a_copy_that_fails_leaves_the_original_alone(self):
        self.succeed("import", self.image, "--name", "d1")
        self.order(export_code="Wsl/Service/ERROR_DISK_FULL")
        outcome = self.run_decant("clone", "d1", "d2")
        self.assertEqual(outcome.status, 7, outcome)
        self.assertEqual(list(self.registered()), ["d1"])
        self.assertEqual(self.names(), ["d1"])


class SignInTest(WindowsTest):
    def test_a_password_is_kept_in_the_credential_store_and_found_there(self):
        registry = self.start_registry()
        registry.__exit__()
        file = self.scratch / "htpasswd"
        file.write_text(PASSWORD_LINE)
        guarded = type(registry)(self.scratch / "registry", self.scratch,
                                 f"auth: {{ htpasswd: {{ realm: lab, path: {file} }} }}\n")
        with guarded:
            image = guarded.name("lab/small", "1")
            host = f"127.0.0.1:{guarded.port}"
            self.assertEqual(self.run_decant("inspect", image).status, 4)
            kept = self.succeed("login", host, "--username", USER, "--password-stdin",
                                input=PASSWORD.encode() + b"\r\n")
            self.assertNotIn(PASSWORD, kept.out + kept.err)
            self.succeed("inspect", image)
            self.succeed("logout", host)
            self.assertEqual(self.run_decant("inspect", image).status, 4)
